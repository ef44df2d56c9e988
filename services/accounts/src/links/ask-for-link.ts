import { newId } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Email } from '../email/read-email.js';
import { writeMail } from '../mail/write-mail.js';
import { LinkTable, type LinkPurpose } from './link.table.js';

/** A link that somebody asks for. */
export interface AskedLink {
  purpose: LinkPurpose;
  email: Email;
  /** Who asks, by subject; empty for somebody who has no session, whom their network address bounds. */
  askedBy: string;
  subject?: string | null;
  accountId?: string | null;
  /** A path of this platform. */
  returnTo?: string;
}

const hourMs = 60 * 60 * 1_000;
const mostPerAddress = 6;
const mostPerAsker = 20;
// A link that comes hours after it was asked for helps nobody; an invitation still does.
const worthSendingMs = { SIGN_IN: hourMs, CLAIM: hourMs, FIND: hourMs, INVITATION: 72 * hourMs };
const templates = { SIGN_IN: 'sign-in', CLAIM: 'attach', FIND: 'find', INVITATION: 'invitation' } as const;

/**
 * Puts a link on its way by mail, in the transaction of `em`; quietly not, when too many were asked for within an hour.
 * The same is done for every address: whose it is, is looked up when the link is used. Links go by the real time.
 */
export async function askForLink(em: SqlEntityManager, asked: AskedLink, now: Date = new Date()): Promise<void> {
  const { purpose, email, askedBy, subject = null, accountId = null, returnTo = '/' } = asked;
  if (await tooMany(em, email.address, askedBy, now)) return;
  const id = newId('lnk');
  em.create(LinkTable, {
    ...{ id, purpose, ...email, subject, accountId, returnTo, askedBy, madeAt: now },
    ...{ tokenHash: null, endsAt: null, usedAt: null },
  });
  await em.flush();
  const mail = { recipient: email.typed, template: templates[purpose], linkId: id, cause: id };
  writeMail(em, { ...mail, worthSendingMs: worthSendingMs[purpose] }, now);
  await em.flush();
}

async function tooMany(em: SqlEntityManager, address: string, askedBy: string, now: Date): Promise<boolean> {
  // One after the other, so that links asked for at the same moment are counted.
  await em.execute('select pg_advisory_xact_lock(hashtext(?))', [address]);
  const madeAt = { $gt: new Date(now.getTime() - hourMs) };
  if ((await em.count(LinkTable, { address, madeAt })) >= mostPerAddress) return true;
  return askedBy !== '' && (await em.count(LinkTable, { askedBy, madeAt })) >= mostPerAsker;
}
