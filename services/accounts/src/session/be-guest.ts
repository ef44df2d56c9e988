import type { Language } from '@landfall/law';
import { textParam } from '@landfall/rule';
import { act, actedBy, newId, systemCaller, type RunningService } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOfRequest } from '../language/note-language.js';
import { linkSays, sayOn } from './link-says.js';
import { AccountTable } from '../account/account.table.js';
import { openAccount } from '../account/open-account.js';
import { MembershipTable, PersonTable, RightsTable } from '../account/person.table.js';
import { addressOf, type AddressShare } from './address-share.js';
import { livingSession, openSession, type Acting, type OpenedSession } from './open-session.js';
import { giveCookie, tokenIn } from './session-cookie.js';

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
  const guest: Acting = { subject: newId('per'), accountId: newId('acc') };
  const { subject, accountId } = guest;
  return act(service.contextFor(systemCaller('accounts')), async ({ em, now }) => {
    const { account, event } = openAccount({ id: accountId, kind: 'GUEST', displayName: 'Guest', openedAt: now });
    em.create(AccountTable, account);
    em.create(PersonTable, { subject, displayName: 'Guest', language });
    em.create(RightsTable, { subject, version: 1 });
    await em.flush();
    em.create(MembershipTable, { subject, accountId, roles: ['GUEST'], ports: [] });
    return actedBy(subject, await openSession(em, guest, now, { asGuest: true }), event);
  });
}

const tooManyGuests = (seconds: number, request: FastifyRequest) => ({
  error: 'too_many_guests',
  error_description: sayOn(request, [linkSays.too_many_guests], { minutes: textParam(Math.ceil(seconds / 60)) }),
});
