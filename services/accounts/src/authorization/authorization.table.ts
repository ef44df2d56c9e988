import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** What the authorization server must remember between two requests, by its own kinds of object. */
export const OidcStateTable = defineEntity({
  name: 'OidcStateRow',
  tableName: 'oidc_state',
  properties: {
    model: p.string().primary(),
    id: p.string().primary(),
    payload: p.json<Record<string, unknown>>(),
    grantId: p.string().nullable(),
    uid: p.string().nullable(),
    userCode: p.string().nullable(),
    expiresAt: p.datetime().nullable(),
  },
});
export type OidcStateRow = InferEntity<typeof OidcStateTable>;

/** A private key that signs access tokens; the newest signs, all are published. */
export const SigningKeyTable = defineEntity({
  name: 'SigningKeyRow',
  tableName: 'signing_key',
  properties: {
    kid: p.string().primary(),
    jwk: p.json<Record<string, unknown>>(),
    madeAt: p.datetime(),
  },
});
export type SigningKeyRow = InferEntity<typeof SigningKeyTable>;
