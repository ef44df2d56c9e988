import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  identityHeader,
  identityReader,
  type Caller,
  type PlatformKeys,
  type ServiceName,
} from '@landfall/service-kit';
import Fastify, { type FastifyInstance } from 'fastify';
import { graphql, parse, type GraphQLSchema } from 'graphql';
import { testSchemas, type TestContext } from './schemas.js';
import { TestLog } from './test-log.js';

/**
 * How a service answers from now on: as it should, never, never but for a probe, with a cut line, or with an error of
 * its server.
 */
export type Behaviour = 'well' | 'hang' | 'slow' | 'reset' | 'resetOnce' | 'fail';

/** A small real subgraph on a port of its own, behind a real check of the gateway's identity. */
export interface TestService {
  name: ServiceName;
  url: string;
  log: TestLog;
  behaviour: Behaviour;
  /** Calls that came and are left without an answer. */
  unanswered: number;
  /** Who asked, query by query. */
  asked: { caller: Caller; query: string; headers: Record<string, unknown> }[];
  stop(): Promise<void>;
}

export async function startTestService(name: ServiceName, keys: PlatformKeys): Promise<TestService> {
  const { typeDefs, resolvers } = testSchemas[name];
  const schema = buildSubgraphSchema([{ typeDefs: parse(typeDefs), resolvers: resolvers as never }]) as GraphQLSchema;
  const app = Fastify({ keepAliveTimeout: 72_000, forceCloseConnections: true });
  const service: TestService = {
    name,
    url: '',
    log: new TestLog(name),
    behaviour: 'well',
    unanswered: 0,
    asked: [],
    stop: () => app.close(),
  };
  const read = identityReader(name, keys.public as never, { sandbox: true });
  app.addHook('onRequest', async (request, reply) => {
    if (isNeverAnswered(service.behaviour, request.url)) {
      if (request.url === '/graphql') service.unanswered += 1;
      return new Promise(() => undefined);
    }
    if (request.url === '/ready') return reply.send({ status: 'ready' });
    if (service.behaviour === 'reset' || service.behaviour === 'resetOnce') {
      if (service.behaviour === 'resetOnce') service.behaviour = 'well';
      request.raw.socket.destroy();
      return reply.hijack();
    }
    const caller = await read(request.headers[identityHeader] as string | undefined);
    if (!caller) return reply.code(401).send({ error: 'no identity' });
    if (service.behaviour === 'fail') return reply.code(500).send('SQL exploded at 10.0.0.1');
    (request as { caller?: Caller }).caller = caller;
  });
  answerGraphql(app, service, schema, Buffer.from(keys.cursorKey, 'base64url'));
  app.get('/events', async (request, reply) => {
    if (service.log.isAway) return reply.code(503).send({});
    const { after, first } = request.query as { after: string; first: string };
    return service.log.page(Number(after), Number(first));
  });
  service.url = await app.listen({ port: 0, host: '127.0.0.1' });
  return service;
}

const isNeverAnswered = (behaviour: Behaviour, url: string): boolean =>
  (behaviour === 'hang' && ['/graphql', '/ready'].includes(url)) || (behaviour === 'slow' && url === '/graphql');

function answerGraphql(app: FastifyInstance, service: TestService, schema: GraphQLSchema, cursorKey: Buffer): void {
  app.post('/graphql', async (request) => {
    const { query, variables } = request.body as { query: string; variables: Record<string, unknown> };
    const { caller } = request as unknown as { caller: Caller };
    service.asked.push({ caller, query, headers: request.headers });
    const contextValue: TestContext = { caller, log: service.log, cursorKey };
    const { data, errors } = await graphql({ schema, source: query, variableValues: variables, contextValue });
    return { data, ...(errors ? { errors } : {}) };
  });
}
