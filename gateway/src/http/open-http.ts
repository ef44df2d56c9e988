import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance, type FastifyReply } from 'fastify';
import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import { answerTo, newRequestId, type Desk } from '../desk.js';
import { partOf } from '../graph/parts.js';
import { limits } from '../limits/figures.js';
import { Refusal } from '../refusal.js';
import { countRequests, type WhenAnswered } from './active-requests.js';
import type { ClientAddress } from './client-address.js';
import { graphqlRoute, send } from './graphql-route.js';
import { operatorRoutes } from './operate.js';
import { servePortal } from './portal.js';
import { streamThrough } from './stream-through.js';

const methodMessage = 'Operations are sent by POST; GET of this address shows GraphiQL and nothing else.';

export interface HttpDoor {
  app: FastifyInstance;
  whenAnswered: WhenAnswered;
}

/** The public HTTP door, not yet listening: graph, portal, and what is streamed through to services. */
export async function openHttp(desk: Desk, addressOf: ClientAddress, isReady: () => boolean): Promise<HttpDoor> {
  const { settings, log } = desk;
  const app = fastifyFor(log);
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({
      'x-request-id': request.id,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
    });
  });
  const whenAnswered = countRequests(app);
  onlyJson(app);
  app.setErrorHandler((error, request, reply) =>
    send(desk, reply, request, answerTo(asRefusal(error), request.id, desk)),
  );
  await graphqlRoute(app, desk, addressOf);
  app.route({
    method: ['PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql',
    handler: async (_request, reply) =>
      reply.code(405).header('allow', 'GET, POST').type('text/plain; charset=utf-8').send(methodMessage),
  });
  operatorRoutes(app, desk.metrics, isReady);
  await servePortal(app, settings.WEB_DIST, settings.PUBLIC_URL);
  const { PUBLIC_URL: publicUrl, ACCOUNTS_PUBLIC_URL, DOCUMENTS_PUBLIC_URL } = settings;
  const options = { publicUrl, addressOf, log };
  await streamThrough(
    app,
    { url: ACCOUNTS_PUBLIC_URL, prefixes: ['/oidc', '/sign-in'], part: partOf.accounts },
    options,
  );
  if (DOCUMENTS_PUBLIC_URL)
    await streamThrough(app, { url: DOCUMENTS_PUBLIC_URL, prefixes: ['/files'], part: partOf.documents }, options);
  return { app, whenAnswered };
}

/** Java's HttpClient and curl offer HTTP/2 (`Upgrade: h2c`) with an ordinary request, which is answered as one. */
const isForSocket = ({ headers }: IncomingMessage): boolean => headers.upgrade?.toLowerCase() === 'websocket';

function fastifyFor(log: Logger): FastifyInstance {
  return Fastify({
    loggerInstance: log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: limits.bodyBytes,
    http: { shouldUpgradeCallback: isForSocket },
    keepAliveTimeout: 72_000,
    // A body of the largest size on a slow telephone line; a trickle that never ends is cut.
    requestTimeout: 300_000,
    forceCloseConnections: 'idle',
    genReqId: newRequestId,
    frameworkErrors: sayUnreadable as never,
  }) as unknown as FastifyInstance;
}

const sayUnreadable = (_error: unknown, _request: unknown, reply: FastifyReply): FastifyReply =>
  reply
    .code(400)
    .headers({ 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' })
    .send('This address cannot be read: a % in it does not begin the code of a character.');

/** JSON alone is read: a foreign page can send other types without the browser asking first. */
function onlyJson(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
}

function asRefusal(error: unknown): unknown {
  const { code, statusCode } = error as { code?: string; statusCode?: number };
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    const limit = limits.bodyBytes;
    return new Refusal(413, 'BODY_TOO_LARGE', `The body is larger than ${limit} bytes, which is the limit.`, { limit });
  }
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') {
    return new Refusal(
      415,
      'UNSUPPORTED_MEDIA_TYPE',
      'Send the operation as JSON, with content-type application/json.',
    );
  }
  if (statusCode !== undefined && statusCode < 500)
    return new Refusal(400, 'BAD_REQUEST', 'The request cannot be read.');
  return error;
}
