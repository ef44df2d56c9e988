import type { ServiceName } from '@landfall/events';
import type { FastifyInstance } from 'fastify';
import type { JWK } from 'jose';
import { isSystem, systemCaller } from '../identity/caller.js';
import type { FeedReader } from '../events/index.js';
import { requireIdentity } from './http.js';
import { identityHeader, signIdentity, type ReadIdentity } from '../identity/identity.js';

/** GET /events?after=&first= of the private listener: the whole log, for the platform's own parts alone. */
export function serveEvents(app: FastifyInstance, feed: FeedReader, read: ReadIdentity): void {
  app.get('/events', { preHandler: requireIdentity(read) }, async (request, reply) => {
    if (!isSystem(request.caller))
      return reply.code(403).send({ error: 'Only the platform’s own parts read the whole log.' });
    const { after = '0', first = '500' } = request.query as { after?: string; first?: string };
    const [from, limit] = [Number(after), Number(first)];
    if (!Number.isSafeInteger(from) || from < 0 || !(limit >= 0 && limit <= 500)) {
      return reply.code(400).send({ error: '`after` is a position from 0, `first` a number from 0 to 500.' });
    }
    return feed(from, limit);
  });
}

/** Reads another service's log over its private listener. */
export function logOf(producer: ServiceName, url: string, key: JWK, reader: ServiceName | 'gateway'): FeedReader {
  return async (after, first) => {
    const identity = await signIdentity(key, reader, producer, systemCaller(reader));
    const answer = await fetch(`${url}/events?after=${after}&first=${first}`, {
      headers: { [identityHeader]: identity },
      signal: AbortSignal.timeout(10_000),
    });
    if (!answer.ok) throw new Error(`Reading the log of ${producer} was answered with ${answer.status}`);
    return (await answer.json()) as Awaited<ReturnType<FeedReader>>;
  };
}
