import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ServiceName } from '@landfall/events';
import { isSystem } from '../identity/caller.js';
import type { Consumer, Consumers } from '../events/index.js';
import { requireIdentity } from './http.js';
import type { ReadIdentity } from '../identity/identity.js';

export interface Redrivable {
  service: ServiceName;
  consumers: readonly Consumer[];
  /** The same at work, once they are. */
  consumersOf: () => Consumers | null;
}

/**
 * GET /parked of the private listener: what the service's consumers could not take up, and why. POST
 * /redrive/<consumer>?key= tries it again, all of it or that key.
 */
export function serveRedrive(
  app: FastifyInstance,
  { service, consumers, consumersOf }: Redrivable,
  read: ReadIdentity,
): void {
  const preHandler = [requireIdentity(read), refuseOthers];
  const begins = { error: `${service} is only just starting. Ask again in a moment.` };
  app.get('/parked', { preHandler }, async (_request, reply) => {
    const parked = await consumersOf()?.parked();
    if (!parked) return reply.code(503).send(begins);
    return parked.map(({ body: _event, ...why }) => why);
  });
  app.post('/redrive/:consumer', { preHandler }, async (request, reply) => {
    const { consumer } = request.params as { consumer: string };
    if (!consumers.some(({ name }) => name === consumer)) {
      const known = consumers.map(({ name }) => name).join(', ') || 'none';
      return reply.code(404).send({ error: `${service} has no consumer "${consumer}"; it has ${known}.` });
    }
    const { key } = request.query as { key?: string };
    return (await consumersOf()?.redrive(consumer, key)) ?? reply.code(503).send(begins);
  });
}

async function refuseOthers(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  if (isSystem(request.caller)) return;
  return reply.code(403).send({ error: 'Only the platform’s own parts see what is parked, and try it again.' });
}
