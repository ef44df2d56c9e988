import type { RunningService } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { openTicket } from '../session/open-ticket.js';
import { ownPath } from '../session/own-path.js';
import { sendOn } from '../session/sign-in-steps.js';
import { personaOf, personas } from './personas.js';

/** `POST /sign-in/persona` of a sandbox: a ticket for one of its people, who then signs in as anybody does. */
export async function signInPersona(
  { orm, settings }: RunningService,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const asked = (request.body ?? {}) as { persona?: unknown; returnTo?: unknown };
  const persona = personaOf(asked.persona);
  if (!persona || persona.name === null) return reply.code(400).send(unknownPersona);
  const returnTo = asked.returnTo === undefined || asked.returnTo === null ? '/' : ownPath(asked.returnTo);
  if (returnTo === null) return reply.code(400).send(foreignReturn);
  const goTo = await openTicket(orm.em.fork() as SqlEntityManager, persona, returnTo);
  return sendOn(reply, settings.PUBLIC_URL, goTo);
}

const people = personas.filter(({ name }) => name !== null).map(({ key }) => key);
const unknownPersona = {
  error: 'unknown_persona',
  error_description: `Send {"persona": "..."} with one of ${people.join(', ')}.`,
};
const foreignReturn = {
  error: 'foreign_return',
  error_description: '`returnTo` must be a page of the portal, as "/officers".',
};
