import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** FILE: to file for the client. WHOLE_ACCOUNT: to see and do all that the client can. */
export const mandateScopes = ['FILE', 'WHOLE_ACCOUNT'] as const;
export type MandateScopeName = (typeof mandateScopes)[number];

/** A client's leave for a broker to act for it (19 CFR 141.46), from a day until it is ended. */
export const MandateTable = defineEntity({
  name: 'MandateRow',
  tableName: 'mandate',
  properties: {
    id: p.string().primary(),
    clientAccountId: p.string(),
    brokerAccountId: p.string(),
    scope: p.enum(mandateScopes),
    givenOn: p.date(),
    endedOn: p.date().nullable(),
  },
});
export type MandateRow = InferEntity<typeof MandateTable>;
