import { mandateScopes } from '@landfall/law';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

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
