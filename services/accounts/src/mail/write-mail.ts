import { mailboxOf, type Language } from '@landfall/law';
import { newId } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { MailFacts } from './mail-facts.js';
import type { MailTemplate } from './mail-texts.js';
import { MailTable } from './mail.table.js';

/** A mail that somebody is to get. */
export interface NewMail {
  recipient: string;
  template: MailTemplate;
  /** The event or link that it is about: no recipient gets two mails for one cause. */
  cause: string;
  /** How long it is worth sending. */
  worthSendingMs: number;
  facts?: Partial<MailFacts>;
  entryId?: string;
  linkId?: string;
  /** English where it is not known. */
  language?: Language | null;
}

/** Puts a mail into the outbox, in the transaction of `em`: what gave the reason and the mail are kept together. */
export function writeMail(em: SqlEntityManager, mail: NewMail, now: Date): void {
  const { recipient, template, cause, worthSendingMs, facts = {}, entryId = null, linkId = null } = mail;
  em.create(MailTable, {
    language: mail.language ?? null,
    ...{ id: newId('mail'), recipient, template, facts, entryId, linkId, cause, madeAt: now, dueAt: now, attempts: 0 },
    mailbox: mailboxOf(recipient),
    ...{ giveUpAt: new Date(now.getTime() + worthSendingMs), sentAt: null, gaveUpAt: null },
    ...{ shownSubject: null, shownText: null },
  });
}
