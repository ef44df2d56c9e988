import type { Language } from '@landfall/law';
import type { NewEvent } from '@landfall/events';
import { newId } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { LockMode } from '@mikro-orm/core';
import { noteFirstLanguage } from '../language/note-language.js';
import { AccountTable } from '../account/account.table.js';
import { MandateTable } from '../account/mandate.table.js';
import { openAccount } from '../account/open-account.js';
import { MembershipTable, PersonTable, RightsTable } from '../account/person.table.js';
import { endSessionsOf, type Acting } from '../session/open-session.js';
import { openTicket } from '../session/open-ticket.js';
import { ownerOf } from './address-owner.js';
import { isTakenBy, memberWithAddress } from '../account/belongs-together.js';
import { decideOpening } from './decide-opening.js';
import type { LinkRow } from './link.table.js';
import { claimAccount, proveAddress } from './prove-address.js';

/** Where a link, or its code, is used. */
export interface Place {
  /** In the browser that asked for it. */
  isHere: boolean;
  /** A path of this platform, for links that lead nowhere in particular. */
  goOnAt: string;
  /** Of the page on which it is used. */
  language: Language;
}

/** Where its reader’s browser goes to be signed in, who that is, and what became true by it. */
export interface SignedIn {
  goTo: string;
  subject: string;
  events: NewEvent[];
}

/** Acts on a link just used; null as `openLink`. */
export async function signInBy(em: SqlEntityManager, link: LinkRow, place: Place, now: Date): Promise<SignedIn | null> {
  const opened = await openLink(em, link, place.isHere, now);
  if (!opened) return null;
  const { acting, offer, returnTo, events } = opened;
  await noteFirstLanguage(em, acting.subject, place.language);
  const goTo = await openTicket(em, { ...acting, offer }, returnTo === '/' ? place.goOnAt : returnTo, now);
  return { goTo, subject: acting.subject, events };
}

/** Whom a link signs in, where they go on, and what became true by its use. */
interface Opened {
  acting: Acting;
  returnTo: string;
  /** The guest account that they are asked to take under their own. */
  offer: string | null;
  events: NewEvent[];
}

/**
 * Acts on a link that its reader has just used, who has the mailbox by that. Null when it no longer leads anywhere, as
 * when an address became somebody else's since.
 */
async function openLink(em: SqlEntityManager, link: LinkRow, isHere: boolean, now: Date): Promise<Opened | null> {
  const owner = await ownerOf(em, link.address);
  const guest = await guestOf(em, link);
  const isOfGuest = !owner && guest !== null && !(await isTaken(em, guest));
  switch (decideOpening(link, { owner, isOfGuest, isHere })) {
    case 'NOWHERE':
      return null;
    case 'GUEST':
      return proveGuest(em, link, guest!, now);
    case 'NEW':
      return openNew(em, link, now);
    case 'NEW_BESIDE_GUEST': {
      const { acting, events } = await openNew(em, link, now);
      return { ...(await enter(em, link, acting.subject, acting, guest)), events };
    }
    case 'OWNER': {
      const { subject, isProven } = owner!;
      if (!isProven) await proveAddress(em, subject, link, now);
      const acting = await accountOf(em, subject, guest);
      return acting && enter(em, link, subject, acting, guest);
    }
  }
}

/** The person and account for which the address was given: by themselves, or found by reference and address. */
async function guestOf(
  em: SqlEntityManager,
  { purpose, subject, accountId, address }: LinkRow,
): Promise<Acting | null> {
  if (purpose === 'CLAIM') return subject && accountId ? { subject, accountId } : null;
  return purpose === 'FIND' && accountId ? memberWithAddress(em, accountId, address) : null;
}

/** Whether somebody took a guest account under their own: with another's address they would stay in what is then theirs. */
async function isTaken(em: SqlEntityManager, { accountId: id }: Acting): Promise<boolean> {
  const guest = await em.findOne(AccountTable, { id, kind: 'GUEST' }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  return guest !== null && (await em.count(MandateTable, { clientAccountId: id, endedOn: null })) > 0;
}

/** Who has the mailbox may be another than who typed its address: nobody stays signed in by what was before. */
async function proveGuest(em: SqlEntityManager, link: LinkRow, guest: Acting, now: Date): Promise<Opened> {
  await proveAddress(em, guest.subject, link, now);
  const events = [
    ...(await claimAccount(em, guest.subject, guest.accountId)),
    ...(await endSessionsOf(em, guest.subject, now)),
  ];
  return { acting: guest, returnTo: link.returnTo, offer: null, events };
}

/** Somebody whom the platform does not know yet gets an account of their own. */
async function openNew(em: SqlEntityManager, link: LinkRow, now: Date): Promise<Opened> {
  const acting = { subject: newId('per'), accountId: newId('acc') };
  const { subject, accountId } = acting;
  const { account, event } = openAccount({
    ...{ id: accountId, kind: 'IMPORTER', displayName: link.typed, openedAt: now },
  });
  em.create(AccountTable, account);
  em.create(PersonTable, { subject, displayName: link.typed });
  em.create(RightsTable, { subject, version: 1 });
  await em.flush();
  em.create(MembershipTable, { subject, accountId, roles: ['IMPORTER'], ports: [] });
  await proveAddress(em, subject, link, now);
  return { acting, returnTo: link.returnTo, offer: null, events: [event] };
}

/** The account that the owner acts for: the one asked about where they belong to it, else their own. */
async function accountOf(em: SqlEntityManager, subject: string, guest: Acting | null): Promise<Acting | null> {
  const own = await em.find(MembershipTable, { subject }, { orderBy: { accountId: 'asc' } });
  const membership = own.find(({ accountId }) => accountId === guest?.accountId) ?? own[0];
  return membership ? { subject, accountId: membership.accountId } : null;
}

/** Signs the owner in. What was begun as a guest is theirs already, or is offered to them. */
async function enter(
  em: SqlEntityManager,
  link: LinkRow,
  ownerSubject: string,
  acting: Acting,
  guest: Acting | null,
): Promise<Opened> {
  const entered: Opened = { acting, returnTo: link.returnTo, offer: null, events: [] };
  const accountId = guest?.accountId ?? link.accountId;
  if (!accountId || accountId === acting.accountId || guest?.subject === ownerSubject) return entered;
  if (await isTakenBy(em, accountId, acting.accountId)) return entered;
  if (!guest || !(await mayBeOffered(em, accountId, acting.accountId))) return { ...entered, returnTo: '/' };
  return { ...entered, returnTo: '/claim', offer: accountId };
}

/** A guest's account alone, and never to Customs, which is no party. */
async function mayBeOffered(em: SqlEntityManager, guestAccountId: string, holderAccountId: string): Promise<boolean> {
  const accounts = await em.find(AccountTable, { id: { $in: [guestAccountId, holderAccountId] } });
  const kindOf = (id: string) => accounts.find((account) => account.id === id)?.kind;
  return kindOf(guestAccountId) === 'GUEST' && kindOf(holderAccountId) !== 'CUSTOMS';
}
