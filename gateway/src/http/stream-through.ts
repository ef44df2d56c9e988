import replyFrom from '@fastify/reply-from';
import { identityHeader } from '@landfall/service-kit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import { streamedMethods } from './addresses.js';
import type { ClientAddress } from './client-address.js';

export interface Upstream {
  /** Public listener of the service. */
  url: string;
  /** What the paths that it answers begin with: `/oidc` for all below `/oidc/`. */
  prefixes: readonly string[];
  /** Addresses outside the prefixes, and where the service has what is asked for there. */
  aliases?: Readonly<Record<string, string>>;
  /** What people call it, for the sentence told when it is away. */
  part: string;
}

/** Streams a public listener of a service through the one public origin, in both directions, without buffering. */
export async function streamThrough(
  app: FastifyInstance,
  upstream: Upstream,
  options: { publicUrl: string; addressOf: ClientAddress; log: Logger },
): Promise<void> {
  await app.register(async (scope) => {
    scope.addHook('onRequest', async (_request, reply) => void reply.removeHeader('content-security-policy'));
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
    await scope.register(replyFrom, {
      base: upstream.url,
      disableRequestLogging: true,
      undici: { connections: 64, pipelining: 1, ...connectionsKept, connect: { timeout: 1_000 } },
    });
    const forward = async (request: FastifyRequest, reply: FastifyReply, at = request.raw.url): Promise<FastifyReply> =>
      reply.from(at, {
        rewriteRequestHeaders: ({ method }, headers) =>
          headersFor({ method, headers }, options.publicUrl, options.addressOf(request.raw)),
        rewriteHeaders: withoutNeighbourly,
        onError: (failed, { error }) => {
          options.log.warn(
            { part: upstream.part, requestId: request.id, reason: error.message },
            'a public listener did not answer',
          );
          sayAway(failed as FastifyReply, upstream);
        },
      });
    for (const prefix of upstream.prefixes)
      scope.route({
        method: [...streamedMethods],
        url: `${prefix}/*`,
        handler: (request, reply) => forward(request, reply),
      });
    for (const [url, at] of Object.entries(upstream.aliases ?? {}))
      scope.get(url, (request, reply) => forward(request, reply, at));
  });
}

function sayAway(reply: FastifyReply, { part }: Upstream): void {
  reply
    .code(503)
    .type('text/plain; charset=utf-8')
    .send(`The ${part} part of the platform cannot be reached just now. Try again in a moment.`);
}

const connectionsKept = { keepAliveTimeout: 30_000, keepAliveMaxTimeout: 60_000 };

/** What two neighbours say to each other alone (RFC 9110 7.6.1): the gateway is a neighbour of both. */
const betweenNeighbours = [
  'connection',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'http2-settings',
];

const notForwarded = new Set([
  identityHeader,
  ...betweenNeighbours,
  // Node has answered it by now, with `100 Continue`.
  'expect',
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-forwarded-port',
  'x-real-ip',
]);

/** A client's headers without what only the platform may say, and with where the client thinks it is. */
function headersFor(
  { method = '', headers }: Pick<IncomingMessage, 'method' | 'headers'>,
  publicUrl: string,
  address: string,
): IncomingHttpHeaders {
  const { host, protocol } = new URL(publicUrl);
  // A body of GET means nothing and is not read, so that its length would be told of nothing.
  const isBodyless = ['GET', 'HEAD'].includes(method);
  const kept = Object.entries(headers).filter(
    ([name]) => !notForwarded.has(name) && !(isBodyless && name === 'content-length'),
  );
  return {
    ...Object.fromEntries(kept),
    'x-forwarded-host': host,
    'x-forwarded-proto': protocol.replace(':', ''),
    'x-forwarded-for': address,
  };
}

function withoutNeighbourly(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !betweenNeighbours.includes(name)));
}
