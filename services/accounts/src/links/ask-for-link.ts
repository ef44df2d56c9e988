import { newId } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Email } from '../email/read-email.js';
import { MailTable } from '../mail/mail.table.js';
import { LinkTable, type LinkPurpose } from './link.table.js';

/** A link that somebody asks for. */
export interface AskedLink {
  purpose: LinkPurpose;
  email: Email;
  /** A subject, or a keyed hash of a network address. */
  askedBy: string;
  subject?: string | null;
  accountId?: string | null;
  /** A path of this platform. */
  returnTo?: string;
}

const windowMs = 60 * 60 * 1_000;
const mostPerAddress = 6;
const mostPerAsker = 20;
// A link that comes hours after it was asked for helps nobody.
const worthSendingMs = 60 * 60 * 1_000;
const invitationWorthSendingMs = 3 * 24 * 60 * 60 * 1_000;

/** Puts a link on its way by mail, in the transaction of `em`; quietly not, when too many were asked for within an hour. */
export async function askForLink(em: SqlEntityManager, asked: AskedLink, now: Date): Promise<void> {
  const { purpose, email, askedBy, subject = null, accountId = null, returnTo = '/' } = asked;
  if (await tooMany(em, email.address, askedBy, now)) return;
  const id = newId('lnk');
  em.create(LinkTable, {
    ...{ id, purpose, ...email, subject, accountId, returnTo, askedBy, madeAt: now },
    ...{ tokenHash: null, endsAt: null, usedAt: null },
  });
  await em.flush();
  const worthMs = purpose === 'INVITATION' ? invitationWorthSendingMs : worthSendingMs;
  em.create(MailTable, {
    ...{
      id: newId('mail'),
      recipient: email.typed,
      template: templateOf[purpose],
      facts: {},
      entryId: null,
      linkId: id,
    },
    ...{ cause: id, madeAt: now, dueAt: now, giveUpAt: new Date(now.getTime() + worthMs), attempts: 0 },
    ...{ sentAt: null, gaveUpAt: null, shownSubject: null, shownText: null },
  });
}

// Guests with a known address and with a new one get the same mail.
const templateOf = { SIGN_IN: 'link', ATTACH: 'attach', FIND: 'find', INVITATION: 'invitation' } as const;

async function tooMany(em: SqlEntityManager, address: string, askedBy: string, now: Date): Promise<boolean> {
  const madeAt = { $gt: new Date(now.getTime() - windowMs) };
  const forAddress = await em.count(LinkTable, { address, madeAt });
  const byAsker = await em.count(LinkTable, { askedBy, madeAt });
  return forAddress >= mostPerAddress || byAsker >= mostPerAsker;
}
