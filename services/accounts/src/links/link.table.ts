import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** What a link is for. What it opens is decided when it is used, so that asking for one tells nothing. */
export const linkPurposes = ['SIGN_IN', 'CLAIM', 'FIND', 'INVITATION'] as const;
export type LinkPurpose = (typeof linkPurposes)[number];

/** A single-use link that is sent to an address. Its token is made when the mail leaves, and kept as a hash alone. */
export const LinkTable = defineEntity({
  name: 'LinkRow',
  tableName: 'link',
  properties: {
    id: p.string().primary(),
    purpose: p.enum(linkPurposes),
    address: p.string(),
    /** In which mailbox its mail ends, for counting: `mailboxOf`. */
    mailbox: p.text(),
    typed: p.text(),
    /** CLAIM: who gave the address; INVITATION: who is invited. */
    subject: p.string().nullable(),
    /** CLAIM and FIND: the account that the address was given for. */
    accountId: p.string().nullable(),
    /** Where the person goes on, a path of this platform. */
    returnTo: p.text(),
    /** Who asked: a subject, or the hash of the network of somebody without a session. */
    askedBy: p.string(),
    madeAt: p.datetime(3),
    /** The browser that asked, by the hash of its cookie; null where an account's session asked, or nobody did. */
    browserHash: p.string().nullable(),
    /** SHA-256 in hexadecimal; null until the mail is sent. */
    tokenHash: p.string().nullable(),
    /** Of the code beside the link; null until the mail is sent, and where nobody asked. */
    codeHash: p.string().nullable(),
    /** Wrong codes typed where this one was good. */
    codeTries: p.integer(),
    endsAt: p.datetime(3).nullable(),
    usedAt: p.datetime(3).nullable(),
    codeUsedAt: p.datetime(3).nullable(),
  },
});
export type LinkRow = InferEntity<typeof LinkTable>;
