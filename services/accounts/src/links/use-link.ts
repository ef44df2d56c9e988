import { appendEvents, systemCaller, type RunningService } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PersonTable } from '../person.table.js';
import { openTicket } from '../session/open-ticket.js';
import { inTransaction } from './in-transaction.js';
import { linkOf, type DeadLink } from './link-token.js';
import { openLink } from './open-link.js';

const tokenOf = ({ body }: FastifyRequest): unknown => (body as { token?: unknown } | null)?.token;

/** Says what a link is for without using it up: whatever opens mail before people do must not take their link. */
export async function lookAtLink(service: RunningService, request: FastifyRequest, reply: FastifyReply) {
  const em = service.orm.em.fork() as SqlEntityManager;
  const link = await linkOf(em, tokenOf(request), new Date());
  if (typeof link === 'string') return refuse(reply, link);
  const { purpose, subject } = link;
  // The name was given by an administrator; one that a stranger typed is not shown to the owner of a mailbox.
  const invited = purpose === 'INVITATION' && subject ? await em.findOne(PersonTable, { subject }) : null;
  return reply.send({ purpose, ...(invited ? { displayName: invited.displayName } : {}) });
}

/** Uses a link up, once, and says where the browser goes to be signed in. */
export async function useLink(service: RunningService, request: FastifyRequest, reply: FastifyReply) {
  const used = await inTransaction(service, (em) => use(em, tokenOf(request), new Date()));
  if ('dead' in used) return refuse(reply, used.dead);
  service.contextFor(systemCaller('accounts')).onCommit();
  return reply.send({ goTo: used.goTo });
}

async function use(em: SqlEntityManager, token: unknown, now: Date): Promise<{ goTo: string } | { dead: DeadLink }> {
  const link = await linkOf(em, token, now, { lock: true });
  if (typeof link === 'string') return { dead: link };
  link.usedAt = now;
  const opened = await openLink(em, link, now);
  if (!opened) return { dead: 'link_expired' };
  const { acting, offer, returnTo, events } = opened;
  await appendEvents(em, events, { time: now, actor: acting.subject });
  return { goTo: await openTicket(em, { ...acting, offer }, returnTo, now) };
}

const says: Record<DeadLink, string> = {
  link_used: 'This link was used before. Ask for a new one.',
  link_expired: 'This link has ended. Ask for a new one.',
};
const refuse = (reply: FastifyReply, error: DeadLink) =>
  reply.code(410).send({ error, error_description: says[error] });
