import type { Language } from '@landfall/law';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** A mail to be sent, stored in the transaction that gave the reason for it; its text is made when it leaves. */
export const MailTable = defineEntity({
  name: 'MailRow',
  tableName: 'mail',
  properties: {
    id: p.string().primary(),
    recipient: p.text(),
    /** In which mailbox it ends, for counting: `mailboxOf`. */
    mailbox: p.text(),
    /** Which text of mail-texts.ts. */
    template: p.string(),
    facts: p.json<Record<string, string>>(),
    /** Null: English. */
    language: p.text().$type<Language>().nullable(),
    /** The entry it tells of. */
    entryId: p.string().nullable(),
    linkId: p.string().nullable(),
    /** The event or link that it is about: no recipient gets two mails for one cause. */
    cause: p.string(),
    madeAt: p.datetime(3),
    /** Not tried before. While it is being sent, the time at which it counts as not sent. */
    dueAt: p.datetime(3),
    giveUpAt: p.datetime(3),
    attempts: p.integer(),
    sentAt: p.datetime(3).nullable(),
    gaveUpAt: p.datetime(3).nullable(),
    /** What the sandbox’s mailbox shows; null where mail is really sent, since it may hold a link. */
    shownSubject: p.text().nullable(),
    shownText: p.text().nullable(),
  },
});
export type MailRow = InferEntity<typeof MailTable>;
