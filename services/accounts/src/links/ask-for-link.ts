import { createHash } from 'node:crypto';
import { mailboxOf, type EmailAddress, type Language } from '@landfall/law';
import { newId } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { EmailTable } from '../email/email.table.js';
import { writeMail } from '../mail/write-mail.js';
import { mayWriteToStranger } from '../mail/write-to-strangers.js';
import { LinkTable, type LinkPurpose } from './link.table.js';

/** A link that somebody asks for. */
export interface AskedLink {
  purpose: LinkPurpose;
  email: EmailAddress;
  /** Who asks: a subject, or the network of somebody who has no session (`askingNetwork`). */
  askedBy: string;
  subject?: string | null;
  accountId?: string | null;
  /** The browser that asks, where a page of signing in does. */
  browserHash?: string;
  /** A path of this platform. */
  returnTo?: string;
  /** Of the page where it is asked for. */
  language?: Language;
}

const hourMs = 60 * 60 * 1_000;
// Few for each who asks, so that nobody who asks for others’ links keeps them from asking for their own.
const mostPerMailboxAndAsker = 6;
const mostPerMailbox = 30;
// Of those, whatever networks ask for from which nobody ever came in by this mailbox: the rest stays for its owner.
const mostForStrangers = 10;
const mostInADayWhereNobodyCameIn = 20;
const mostPerPerson = 20;
const network = 'net_';

/** The network that somebody without a session asks from, as a hash: enough to count by. */
export const askingNetwork = (address: string): string =>
  network + createHash('sha256').update(address).digest('hex').slice(0, 26);

// A link that comes hours after it was asked for helps nobody; an invitation still does.
const worthSendingMs = { SIGN_IN: hourMs, CLAIM: hourMs, FIND: hourMs, INVITATION: 72 * hourMs };
const templates = { SIGN_IN: 'sign-in', CLAIM: 'attach', FIND: 'find', INVITATION: 'invitation' } as const;

/**
 * Puts a link on its way by mail, in the transaction of `em`; not, when too many were asked for within an hour.
 * Answers whether it did, which no stranger is told.
 * The same is done for every address: whose it is, is looked up when the link is used. Links go by the real time.
 */
export async function askForLink(em: SqlEntityManager, asked: AskedLink, now: Date = new Date()): Promise<boolean> {
  const { purpose, email, askedBy, subject = null, accountId = null, browserHash = null, returnTo = '/' } = asked;
  const mailbox = mailboxOf(email.address);
  if (await tooMany(em, mailbox, askedBy, now)) return false;
  if (purpose === 'CLAIM' && !(await mayConfirm(em, email, subject, now))) return false;
  const id = newId('lnk');
  em.create(LinkTable, {
    ...{ id, purpose, ...email, mailbox, subject, accountId, returnTo, askedBy, browserHash, madeAt: now },
    ...{ tokenHash: null, codeHash: null, codeTries: 0, endsAt: null, usedAt: null, codeUsedAt: null },
  });
  await em.flush();
  const { language = null } = asked;
  const mail = { recipient: email.typed, template: templates[purpose], linkId: id, cause: id, language };
  writeMail(em, { ...mail, worthSendingMs: worthSendingMs[purpose] }, now);
  await em.flush();
  return true;
}

/** To prove an address that they gave: a stranger’s, until the person has proven it. */
async function mayConfirm(em: SqlEntityManager, { address }: EmailAddress, subject: string | null, now: Date) {
  const own = { subject: subject ?? '', address, provenAt: { $ne: null } };
  return (await em.count(EmailTable, own)) > 0 || mayWriteToStranger(em, address, now);
}

async function tooMany(em: SqlEntityManager, mailbox: string, askedBy: string, now: Date): Promise<boolean> {
  // One after the other, so that links asked for at the same moment are counted.
  await em.execute('select pg_advisory_xact_lock(hashtext(?))', [`links ${mailbox}`]);
  const madeAt = { $gt: new Date(now.getTime() - hourMs) };
  if ((await em.count(LinkTable, { mailbox, askedBy, madeAt })) >= mostPerMailboxAndAsker) return true;
  if ((await em.count(LinkTable, { mailbox, madeAt })) >= mostPerMailbox) return true;
  if (askedBy.startsWith(network)) return tooManyForStrangers(em, mailbox, askedBy, now);
  return (await em.count(LinkTable, { askedBy, madeAt })) >= mostPerPerson;
}

/** Whether a network has to wait from which nobody ever used what was sent to this mailbox, in the browser that asked. */
async function tooManyForStrangers(em: SqlEntityManager, mailbox: string, askedBy: string, now: Date) {
  const cameIn = await em.find(LinkTable, { mailbox, codeUsedAt: { $ne: null } }, { fields: ['askedBy'] });
  const known = [...new Set(cameIn.map((link) => link.askedBy))];
  if (known.includes(askedBy)) return false;
  const by = { $like: `${network}%`, $nin: known };
  const since = (ms: number) => ({ mailbox, askedBy: by, madeAt: { $gt: new Date(now.getTime() - ms) } });
  if ((await em.count(LinkTable, since(hourMs))) >= mostForStrangers) return true;
  return known.length === 0 && (await em.count(LinkTable, since(24 * hourMs))) >= mostInADayWhereNobodyCameIn;
}
