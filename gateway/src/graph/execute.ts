import type { GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import type { GraphQLError } from 'graphql';
import type { Asking } from '../asking.js';
import type { AnswerNobody } from '../limits/open-to-anyone.js';
import { checkPageSizes } from '../limits/page-sizes.js';
import type { PlanningTurns } from '../limits/planning-turns.js';
import type { Shares } from '../limits/share-fairly.js';
import { badInput } from '../refusal.js';
import { withoutOwners } from './ask-owners.js';
import { introspect } from './introspect.js';
import type { Graph } from './load-graph.js';
import type { Outcome } from './outcome.js';
import type { PreparedOperation } from './prepare.js';

type Run<T> = (operation: PreparedOperation, variables: Record<string, unknown>, asking: Asking) => Promise<T>;

/**
 * Runs one operation for one caller. Everything the gateway answers, queries, mutations and each event of a
 * subscription, goes through here, so that what stands behind it can be replaced.
 */
export type Execute = Run<Outcome>;

/** Makes the plan of an operation where there is none, when the turn of who asks has come. */
export type Plan = Run<void>;

export interface Execution {
  plan: Plan;
  execute: Execute;
}

export interface ExecutionParts {
  graph: Graph;
  schemaHash: string;
  turns: PlanningTurns;
  shares: Shares;
  answerNobody: AnswerNobody;
}

/** Execution over @apollo/gateway's own executor; docs/decisions tells what Apollo Server around it would cost. */
export function executionOver({ graph, schemaHash, turns, shares, answerNobody }: ExecutionParts): Execution {
  const plan: Plan = async (operation, variables, asking) => {
    if (graph.plans.has(operation.planKey)) return;
    const request = requestContext(graph, schemaHash, operation, variables, asking);
    await turns.take(turnOf(operation, asking), asking.answerBy, async () => {
      // Whoever asked for the same may have had an earlier turn.
      if (graph.plans.has(operation.planKey)) return;
      if (operation.weight && !operation.isPaid) shares.pay(asking.share, operation.weight);
      operation.isPaid = false;
      // Wrong variables end it before there is anything to plan: running it tells.
      operation.isPaid = !(await graph.plan(request).catch(sayUnplannable));
    });
  };
  const execute: Execute = async (operation, variables, asking) => {
    checkPageSizes({ operation: operation.operation, fragments: operation.fragments, variables });
    const known =
      (await introspect(graph.schema, operation, variables)) ?? answerNobody(operation, variables, asking.caller);
    if (known) return known;
    await plan(operation, variables, asking);
    return withoutOwners(
      (await graph.executor(requestContext(graph, schemaHash, operation, variables, asking))) as Outcome,
    );
  };
  return { plan, execute };
}

/** What graphql-js finds valid and the planner does not are the newest words by which a schema describes itself. */
function sayUnplannable(error: unknown): never {
  if ((error as GraphQLError).extensions?.['code'] !== 'INVALID_GRAPHQL') throw error;
  throw badInput(
    'The schema and data cannot be asked for together here: ask for `__schema` or `__type` in an operation of its own.',
  );
}

/** What the portal asks waits for nobody who asks for something else. */
const turnOf = ({ weight }: PreparedOperation, { share }: Asking) =>
  weight ? share : { paidBy: 'the portal', isStranger: false };

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
