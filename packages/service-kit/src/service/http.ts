import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance, type FastifyRequest } from 'fastify';
import { GraphQLError, Kind, visit, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Caller } from '../identity/caller.js';
import { arrivalIn, type Arrival } from '../graph/arrival.js';
import type { Context } from '../graph/context.js';
import { cleanError, isDatabaseDown } from '../graph/errors.js';
import { identityHeader, type ReadIdentity } from '../identity/identity.js';

declare module 'fastify' {
  interface FastifyRequest {
    caller: Caller;
  }
}

// Longer than the gateway's pool keeps a connection idle, so that it never writes to one just closed here.
const keepAliveMs = 72_000;

/** Fastify as every listener of a service has it. */
export const listener = (log: Logger): FastifyInstance =>
  Fastify({
    loggerInstance: log as FastifyBaseLogger,
    keepAliveTimeout: keepAliveMs,
    bodyLimit: 8 * 1024 * 1024,
    return503OnClosing: false,
    logController: new LogController({ disableRequestLogging: true }),
  }) as unknown as FastifyInstance;

/** Says of a fault on a public listener no more than that it was ours: addresses and statements go to the log alone. */
export function hideFaults(app: FastifyInstance, log: Logger): void {
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    if (error.statusCode !== undefined && error.statusCode < 500) return reply.send(error);
    log.error({ err: error, requestId: request.id }, 'a public request failed');
    const description = 'This cannot be answered just now. Try again in a moment.';
    const isDown = isDatabaseDown(error);
    return reply
      .code(isDown ? 503 : 500)
      .send({ error: isDown ? 'temporarily_unavailable' : 'server_error', error_description: description });
  });
}

/** Refuses every request whose signed identity is missing, forged, expired or meant for another service. */
export function requireIdentity(read: ReadIdentity) {
  return async (request: FastifyRequest): Promise<void> => {
    const caller = await read(request.headers[identityHeader] as string | undefined);
    if (!caller)
      throw Object.assign(
        new Error('This address is for the platform’s own gateway: no valid identity came with the request.'),
        { statusCode: 401 },
      );
    request.caller = caller;
  };
}

/** Serves a subgraph at POST /graphql of the private listener. */
export async function serveSubgraph(
  app: FastifyInstance,
  schema: GraphQLSchema,
  contextOf: (caller: Caller, arrival: Arrival | null) => Context,
  read: ReadIdentity,
  log: Logger,
): Promise<ApolloServer<Context>> {
  const server = new ApolloServer<Context>({
    schema,
    introspection: false,
    includeStacktraceInErrorResponses: false,
    formatError: cleanError(log),
    csrfPrevention: false, // only the gateway gets this far
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      refuseUnstorableText,
    ],
    stopOnTerminationSignals: false,
  });
  await server.start();
  const handler = fastifyApolloHandler(server, {
    context: async (request) => contextOf((request as FastifyRequest).caller, arrivalIn(request.headers)),
  });
  app.post('/graphql', { preHandler: requireIdentity(read) }, handler as never);
  return server;
}

/** Postgres stores no NUL and a lone surrogate would silently become another character: both are refused by name. */
const refuseUnstorableText: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ request, document }) {
        const place = unstorable(request.variables ?? {}, '$') ?? unstorableLiteral(document);
        if (place === null) return;
        throw new GraphQLError(
          `The text at ${place} contains a NUL or half a character (a lone surrogate), which cannot be kept: remove it.`,
          {
            extensions: { code: 'BAD_USER_INPUT' },
          },
        );
      },
    };
  },
};

function unstorable(value: unknown, path: string): string | null {
  if (typeof value === 'string') return isStorable(value) ? null : path;
  if (value === null || typeof value !== 'object') return null;
  for (const [key, inner] of Object.entries(value)) {
    const found = unstorable(inner, path === '$' ? `$${key}` : `${path}.${key}`);
    if (found) return found;
  }
  return null;
}

const isStorable = (text: string): boolean => !text.includes('\0') && text.isWellFormed();

function unstorableLiteral(document: DocumentNode): string | null {
  let found: string | null = null;
  visit(document, {
    [Kind.STRING]: (node) => {
      if (!isStorable(node.value)) found = `line ${node.loc?.startToken.line ?? 0} of the document`;
    },
  });
  return found;
}
