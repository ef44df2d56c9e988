import { authorityOf, listenerEnding, type EndListener } from '@landfall/service-kit';
import Fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import { answerTo, type GatewayContext } from '../answer.js';
import { newRequestId } from '../visitor.js';
import { limits } from '../limits/figures.js';
import type { OpenStream } from '../live/stream-door.js';
import { Refusal } from '../refusal.js';
import { serveSeal } from './authority.js';
import { boundArrivingBodies } from './arriving-bodies.js';
import type { ClientAddress } from './client-address.js';
import { graphqlRoute, send } from './graphql-route.js';
import { compressAnswers } from './compress-answers.js';
import { openToOtherOrigins, preflight } from './cross-origin.js';
import { eventSchemasFile, schemaFile } from './schema-file.js';
import { discovery, guardingHeaders, isOfGraph, isOwnAddress, methodsAt, streamedPrefixes } from './addresses.js';
import { healthRoutes, type WhyNotReady } from './operate.js';
import { builtPortal, servePortal, type BuiltPortal } from './portal.js';
import { faultOfTarget, takeAbsoluteForm } from './request-target.js';
import { streamThrough } from './stream-through.js';

export interface HttpDoor {
  app: FastifyInstance;
  end: EndListener;
}

/** The public HTTP door, not yet listening: graph, portal, and what is streamed through to services. */
export async function openHttp(
  gateway: GatewayContext,
  addressOf: ClientAddress,
  openStream: OpenStream,
  whyNotReady: WhyNotReady,
): Promise<HttpDoor> {
  const { settings } = gateway;
  const app = fastifyFor(gateway.log);
  const portal = await builtPortal(settings);
  const guarding = guardingHeaders(settings.PUBLIC_URL);
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({ 'x-request-id': request.id, ...guarding });
    const fault = faultOfTarget(request.raw);
    if (fault) return reply.code(400).type('text/plain; charset=utf-8').send(fault);
    if (request.is404 || isOwnAddress(request.raw.url ?? '')) return refuseMethod(request, reply, portal);
  });
  // A tunnel is nothing that this server makes; Node would hang up without a word.
  app.server.on('connect', (_request, socket) => {
    socket.on('error', () => undefined).end(notImplemented, () => socket.destroy());
  });
  const end = listenerEnding(app);
  boundArrivingBodies(app, gateway.shares, addressOf);
  onlyJson(app);
  app.setErrorHandler((error, request, reply) =>
    send(gateway, reply, request, answerTo(asRefusal(error), request.id, gateway)),
  );
  healthRoutes(app, whyNotReady, { tellsWhy: false });
  await app.register(async (scope) => {
    await compressAnswers(scope);
    openToOtherOrigins(scope);
    await graphqlRoute(scope, { gateway, addressOf, openStream }, portal);
    schemaFile(scope, gateway.schema);
    eventSchemasFile(scope);
  });
  serveSeal(app, authorityOf(settings));
  await servePortal(app, portal);
  await passOn(app, gateway, addressOf);
  return { app, end };
}

/** What services answer themselves. */
async function passOn(
  app: FastifyInstance,
  { settings, log }: GatewayContext,
  addressOf: ClientAddress,
): Promise<void> {
  const { PUBLIC_URL: publicUrl, ACCOUNTS_PUBLIC_URL, DOCUMENTS_PUBLIC_URL } = settings;
  const options = { publicUrl, addressOf, log };
  await streamThrough(
    app,
    { url: ACCOUNTS_PUBLIC_URL, prefixes: streamedPrefixes.accounts, aliases: discovery, part: 'accounts' },
    options,
  );
  if (DOCUMENTS_PUBLIC_URL)
    await streamThrough(
      app,
      { url: DOCUMENTS_PUBLIC_URL, prefixes: streamedPrefixes.documents, part: 'documents' },
      options,
    );
}

/** Java's HttpClient and curl offer HTTP/2 (`Upgrade: h2c`) with an ordinary request, which is answered as one. */
const isForSocket = ({ headers }: IncomingMessage): boolean => headers.upgrade?.toLowerCase() === 'websocket';

function fastifyFor(log: Logger): FastifyInstance {
  return Fastify({
    loggerInstance: log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: limits.bodyBytes,
    http: { shouldUpgradeCallback: isForSocket },
    rewriteUrl: takeAbsoluteForm,
    keepAliveTimeout: 72_000,
    // A body of the largest size on a slow telephone line; a trickle that never ends is cut.
    requestTimeout: 300_000,
    return503OnClosing: false,
    genReqId: newRequestId,
    frameworkErrors: sayUnreadable as never,
  }) as unknown as FastifyInstance;
}

const sayUnreadable = (_error: unknown, _request: unknown, reply: FastifyReply): FastifyReply =>
  reply
    .code(400)
    .headers({ 'content-type': 'text/plain; charset=utf-8', ...guardingHeaders('') })
    .send('This address cannot be read: a % in it does not begin the code of a character.');

/** Answers a method that an address does not know, before anything of the body is read. */
function refuseMethod(request: FastifyRequest, reply: FastifyReply, portal: BuiltPortal): FastifyReply | undefined {
  const allowed = methodsAt(request.raw.url ?? '', portal);
  if (allowed === null) return undefined;
  if (request.method === 'OPTIONS') {
    if (isOfGraph(request.url)) reply.headers(preflight(request.headers['access-control-request-headers'], allowed));
    return reply.code(204).header('allow', allowed).send();
  }
  if (allowed.split(', ').includes(request.method)) return undefined;
  reply.header('allow', allowed);
  const message = `${request.method} is not for this address, which takes ${allowed}.`;
  return reply.code(405).send({ errors: [{ message, extensions: { code: 'METHOD_NOT_ALLOWED' } }] });
}

const notImplemented = 'HTTP/1.1 501 Not Implemented\r\nConnection: close\r\nContent-Length: 0\r\n\r\n';

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
