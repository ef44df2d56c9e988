import type { FastifyInstance } from 'fastify';
import type { MikroORM, SqlEntityManager } from '@mikro-orm/postgresql';
import type { ServiceName } from '@landfall/events';
import { isSystem } from '../identity/caller.js';
import { replay, type Consumer, type EventsLogger, type FeedReader } from '../events/index.js';
import { requireIdentity } from './http.js';
import type { ReadIdentity } from '../identity/identity.js';

export interface Replayable {
  service: ServiceName;
  consumers: readonly Consumer[];
  orm: MikroORM;
  feedOf: (producer: ServiceName) => FeedReader;
  logger: EventsLogger;
}

/** POST /replay/<projection> of the private listener: empties it and fills it again from its producers' logs. */
export function serveReplay(
  app: FastifyInstance,
  { service, consumers, orm, feedOf, logger }: Replayable,
  read: ReadIdentity,
): void {
  app.post('/replay/:projection', { preHandler: requireIdentity(read) }, async (request, reply) => {
    if (!isSystem(request.caller)) return reply.code(403).send({ error: 'Only the platform’s own parts replay.' });
    const { projection } = request.params as { projection: string };
    const consumer = consumers.find(({ name }) => name === projection);
    if (consumer?.kind !== 'projection') {
      const known = consumers.filter(({ kind }) => kind === 'projection').map(({ name }) => name);
      return reply
        .code(404)
        .send({ error: `${service} has no projection "${projection}"; it has ${known.join(', ') || 'none'}.` });
    }
    return replay({ service, consumer, orm: { em: orm.em as SqlEntityManager }, feedOf, logger });
  });
}
