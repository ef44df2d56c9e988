import { ApolloGateway } from '@apollo/gateway';
import { GraphQLDateTime, GraphQLDecimal, GraphQLLocalDate, type ServiceName } from '@landfall/service-kit';
import { GraphQLError, isScalarType, type GraphQLSchema, type ValueNode } from 'graphql';
import type { Logger } from 'pino';
import type { IdentityFor } from '../identity/mint-identity.js';
import type { GatewayMetrics } from '../metrics.js';
import { isServiceName } from './parts.js';
import { PlanStore } from './plan-store.js';
import { SubgraphSource } from './subgraph-source.js';

// What people ask of a customs platform is told to nobody: @apollo/gateway reports usage unless this is set.
process.env['APOLLO_TELEMETRY_DISABLED'] = '1';

export type Executor = Awaited<ReturnType<ApolloGateway['load']>>['executor'];

/** The composed graph, ready to run: its public schema, and the planner's executor over the services. */
export interface Graph {
  schema: GraphQLSchema;
  executor: Executor;
  plans: PlanStore;
  /** Makes and keeps the plan of a request without running it; false when its variables are wrong. */
  plan(request: Parameters<Executor>[0]): Promise<boolean>;
  stop(): Promise<void>;
}

export interface GraphOptions {
  supergraphSdl: string;
  services: Readonly<Record<ServiceName, string>>;
  identityFor: IdentityFor;
  metrics: GatewayMetrics;
  log: Logger;
}

/** Loads the supergraph file as it was reviewed; nothing is introspected or composed here. */
export async function loadGraph(options: GraphOptions): Promise<Graph> {
  const { supergraphSdl, services, identityFor, metrics, log } = options;
  const sources: SubgraphSource[] = [];
  const onlyPlanned = new WeakSet<object>();
  const plans = new PlanStore();
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger: quiet(log),
    buildService: ({ name }) => {
      if (!isServiceName(name))
        return { process: () => Promise.reject(new Error(`Nothing can be fetched from ${name}.`)) };
      const source = new SubgraphSource({ service: name, url: services[name], identityFor, metrics, log });
      sources.push(source);
      return source;
    },
    // The one way to end a run between its plan and its first fetch.
    experimental_didResolveQueryPlan: ({ requestContext }) => {
      if (onlyPlanned.has(requestContext)) throw new Planned();
    },
    // A plan that is found after this many tries is good enough; the default tries 10,000.
    queryPlannerConfig: { cache: plans, debug: { maxEvaluatedPlans: 100 } },
  });
  const { schema, executor } = await gateway.load();
  readScalarsAsServicesDo(schema);
  return {
    schema,
    executor,
    plans,
    plan: (request) => {
      onlyPlanned.add(request);
      return executor(request).then(() => false, isPlanned);
    },
    stop: async () => {
      await gateway.stop();
      await Promise.all(sources.map((source) => source.stop()));
    },
  };
}

/** Thrown once a plan is kept, where a plan was all that was asked for. */
class Planned extends Error {}

function isPlanned(error: unknown): true {
  if (error instanceof Planned) return true;
  throw error;
}

/**
 * Composed scalars take anything, and a service's refusal of a fetch is not for callers: so a value that no service
 * would take is refused here, with its place in the caller's own document or variables.
 */
function readScalarsAsServicesDo(schema: GraphQLSchema): void {
  for (const known of [GraphQLDateTime, GraphQLDecimal, GraphQLLocalDate]) {
    const scalar = schema.getType(known.name);
    if (!isScalarType(scalar)) continue;
    scalar.parseValue = (value) => known.parseValue(value);
    scalar.parseLiteral = (node: ValueNode) => {
      try {
        return known.parseLiteral(node);
      } catch (error) {
        throw new GraphQLError((error as Error).message, { nodes: node, extensions: { code: 'BAD_USER_INPUT' } });
      }
    };
  }
}

/** The library says what it does at each load; only its warnings are of use to operators. */
const quiet = (log: Logger) => ({
  debug: () => undefined,
  info: () => undefined,
  warn: (message: string) => log.warn(message),
  error: (message: string) => log.error(message),
});
