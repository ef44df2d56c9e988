import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** One browser in which somebody acts for one account. The cookie's token is kept as its SHA-256 alone. */
export const SessionTable = defineEntity({
  name: 'SessionRow',
  tableName: 'session',
  properties: {
    /** `ses_…`; may be told to others, and opens nothing. */
    id: p.string().primary(),
    tokenHash: p.string(),
    subject: p.string(),
    accountId: p.string(),
    /** Begun at a guest’s first click, by nobody who had proven anything. */
    asGuest: p.boolean(),
    startedAt: p.datetime(),
    seenAt: p.datetime(),
    /** When it ends unless it is used again before. */
    idleEndsAt: p.datetime(),
    /** When it ends however much it is used. */
    endsAt: p.datetime(),
    endedAt: p.datetime().nullable(),
  },
});
export type SessionRow = InferEntity<typeof SessionTable>;

/** One sign-in on its way from a ticket to a session; everything secret in it is kept as a hash where that will do. */
export const SignInTable = defineEntity({
  name: 'SignInRow',
  tableName: 'sign_in',
  properties: {
    ticketHash: p.string().primary(),
    subject: p.string(),
    accountId: p.string(),
    /** A guest account that the person may take under their own. */
    offerAccountId: p.string().nullable(),
    returnTo: p.text(),
    endsAt: p.datetime(),
    /** Set when the browser begins: what binds the authorization server's answer to this browser and this question. */
    state: p.string().nullable(),
    nonce: p.string().nullable(),
    codeVerifier: p.string().nullable(),
    usedAt: p.datetime().nullable(),
  },
});
export type SignInRow = InferEntity<typeof SignInTable>;
