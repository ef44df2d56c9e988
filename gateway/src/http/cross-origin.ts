import type { FastifyInstance } from 'fastify';

/** A browser remembers for a day what a foreign page may ask. */
const rememberedS = 86_400;

const mayRead = ['retry-after', 'ratelimit', 'ratelimit-policy', 'landfall-query-cost', 'x-request-id', 'etag'].join(
  ', ',
);

/**
 * Lets pages of any origin ask with an access token, which a browser sends for nobody by itself. Credentials are never
 * allowed (Fetch, 3.3.5), so that a foreign page can neither use a session's cookie nor read what comes by one.
 */
export function openToOtherOrigins(scope: FastifyInstance): void {
  scope.addHook('onRequest', async ({ headers: { authorization, origin } }, reply) => {
    if (origin !== undefined && authorization !== undefined) reply.headers(toAnyone);
  });
}

/** The answer to a browser that asks beforehand: what a page may send, if it sends a token. */
export function preflight(asked: string | undefined, allowed: string): Record<string, string> {
  const names = (asked ?? '').toLowerCase().split(/\s*,\s*/);
  if (!names.includes('authorization')) return {};
  return {
    ...toAnyone,
    'access-control-allow-methods': allowed,
    'access-control-allow-headers': names.filter((name) => maySend.has(name)).join(', '),
    'access-control-max-age': String(rememberedS),
    vary: 'access-control-request-headers',
  };
}

const toAnyone = { 'access-control-allow-origin': '*', 'access-control-expose-headers': mayRead };

const maySend = new Set([
  'authorization',
  'content-type',
  'accept',
  'last-event-id',
  'traceparent',
  'landfall-as-of',
  // What clients set by themselves: Apollo Client and graphql-sse.
  'apollo-require-preflight',
  'apollographql-client-name',
  'apollographql-client-version',
  'x-graphql-event-stream-token',
]);
