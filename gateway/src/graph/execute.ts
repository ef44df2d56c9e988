import type { GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import type { ExecutionResult, GraphQLError } from 'graphql';
import type { Asking } from '../asking.js';
import { checkPageSizes } from '../limits/page-sizes.js';
import { badInput } from '../refusal.js';
import { introspect } from './introspect.js';
import type { Graph } from './load-graph.js';
import type { PreparedOperation } from './prepare.js';

/** What came of an operation. Without `data` the operation did not begin: its variables were wrong. */
export type Outcome = ExecutionResult<Record<string, unknown>, Record<string, unknown>>;

/**
 * Runs one operation for one caller. Everything the gateway answers, queries, mutations and each event of a
 * subscription, goes through here, so that what stands behind it can be replaced.
 */
export type Execute = (
  operation: PreparedOperation,
  variables: Record<string, unknown>,
  asking: Asking,
) => Promise<Outcome>;

/** `execute` over @apollo/gateway's own executor; docs/decisions tells what Apollo Server around it would cost. */
export function executeOver(graph: Graph, schemaHash: string): Execute {
  return async (operation, variables, asking) => {
    checkPageSizes({ operation: operation.operation, fragments: operation.fragments, variables });
    const introspected = await introspect(graph.schema, operation, variables);
    if (introspected) return introspected;
    const request = requestContext(graph, schemaHash, operation, variables, asking);
    if (operation.planned) {
      await operation.planned;
      return (await graph.executor(request).catch(sayUnplannable)) as Outcome;
    }
    return (await firstRun(graph, operation, request).catch(sayUnplannable)) as Outcome;
  };
}

/** What graphql-js finds valid and the planner does not are the newest words by which a schema describes itself. */
function sayUnplannable(error: unknown): never {
  if ((error as GraphQLError).extensions?.['code'] !== 'INVALID_GRAPHQL') throw error;
  throw badInput(
    'The schema and data cannot be asked for together here: ask for `__schema` or `__type` in an operation of its own.',
  );
}

/** Runs that come while a plan is being made wait for it: else each of them would plan the same text again. */
async function firstRun(
  graph: Graph,
  operation: PreparedOperation,
  request: GatewayGraphQLRequestContext,
): Promise<unknown> {
  let settle = (): void => undefined;
  operation.planned = new Promise((resolve) => (settle = resolve));
  graph.whenPlanned(request, settle);
  try {
    return await graph.executor(request);
  } finally {
    settle();
  }
}

function requestContext(
  graph: Graph,
  schemaHash: string,
  operation: PreparedOperation,
  variables: Record<string, unknown>,
  asking: Asking,
): GatewayGraphQLRequestContext {
  const { text, name, document, hash } = operation;
  return {
    request: { query: text, variables, ...(name ? { operationName: name } : {}) },
    document,
    source: text,
    queryHash: hash,
    operationName: name,
    operation: operation.operation,
    schema: graph.schema,
    schemaHash: schemaHash as GatewayGraphQLRequestContext['schemaHash'],
    context: asking,
    cache: noCache,
    metrics: {},
    logger: noLogger,
    overallCachePolicy: undefined,
  };
}

const noCache = { get: async () => undefined, set: async () => undefined, delete: async () => undefined };
const ignore = (): void => undefined;
const noLogger = { debug: ignore, info: ignore, warn: ignore, error: ignore };
