import type { Language } from '@landfall/law';
import { textParam } from '@landfall/rule';
import { appendEvents, newId, systemCaller, type RunningService } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOfRequest } from '../language/note-language.js';
import { linkSays, sayOn } from '../links/link-says.js';
import { openAccount } from '../account/open-account.js';
import { MembershipTable, PersonTable, RightsTable } from '../account/person.table.js';
import type { AddressShare } from './address-share.js';
import { livingSession, openSession, type Acting, type OpenedSession } from './open-session.js';
import { giveCookie, tokenIn } from './session-cookie.js';
import { addressOf } from './sign-in-routes.js';

/** Makes a visitor a guest, with an account from the first click; with a living session nothing happens. */
export async function beGuest(
  service: RunningService,
  request: FastifyRequest,
  reply: FastifyReply,
  share: AddressShare,
): Promise<FastifyReply> {
  const { PUBLIC_URL: publicUrl } = service.settings;
  const em = service.orm.em.fork() as SqlEntityManager;
  reply.header('cache-control', 'no-store');
  if (await livingSession(em, tokenIn(request, publicUrl), new Date())) return reply.send({});
  const wait = share.take(addressOf(request));
  if (wait > 0) return reply.code(429).header('retry-after', String(wait)).send(tooManyGuests(wait, request));
  giveCookie(reply, publicUrl, await openGuest(service, languageOfRequest(request)));
  return reply.send({});
}

async function openGuest(service: RunningService, language: Language): Promise<OpenedSession> {
  const context = service.contextFor(systemCaller('accounts'));
  const now = context.now();
  const guest: Acting = { subject: newId('per'), accountId: newId('acc') };
  const session = await context.em.transactional(async (em) => {
    const sql = em as SqlEntityManager;
    const { subject, accountId } = guest;
    const opened = openAccount(sql, { id: accountId, kind: 'GUEST', displayName: 'Guest', openedAt: now });
    sql.create(PersonTable, { subject, displayName: 'Guest', language });
    sql.create(RightsTable, { subject, version: 1 });
    await sql.flush();
    sql.create(MembershipTable, { subject, accountId, roles: ['GUEST'], ports: [] });
    await appendEvents(sql, [opened], { time: now, actor: subject });
    return openSession(sql, guest, now, { asGuest: true });
  });
  context.onCommit();
  return session;
}

const tooManyGuests = (seconds: number, request: FastifyRequest) => ({
  error: 'too_many_guests',
  error_description: sayOn(request, [linkSays.too_many_guests], { minutes: textParam(Math.ceil(seconds / 60)) }),
});
