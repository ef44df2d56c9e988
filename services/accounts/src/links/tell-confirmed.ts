import type { RunningService } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { EmailTable } from '../email/email.table.js';
import { whoIsHere } from '../session/asking-browser.js';
import { LinkTable } from './link.table.js';
import { maskedAddress } from './masked-address.js';

/**
 * `GET /sign-in/confirmed`: the address that was given in this session, when the link for it was used in another
 * browser; null when it was not, or the address is this person's by now. Tells those who gave it why nothing changed here.
 */
export async function tellConfirmed(service: RunningService, request: FastifyRequest, reply: FastifyReply) {
  const em = service.orm.em.fork() as SqlEntityManager;
  const { session } = await whoIsHere(em, service, request, new Date());
  return reply.send({ address: session && (await confirmedElsewhere(em, session.subject)) });
}

async function confirmedElsewhere(em: SqlEntityManager, subject: string): Promise<string | null> {
  const used = { purpose: 'CLAIM' as const, subject, askedBy: subject, usedAt: { $ne: null } };
  const [link] = await em.find(LinkTable, used, { orderBy: { usedAt: 'desc' }, limit: 1 });
  if (!link || (await em.count(EmailTable, { subject, provenAt: { $ne: null } })) > 0) return null;
  return maskedAddress(link.address);
}
