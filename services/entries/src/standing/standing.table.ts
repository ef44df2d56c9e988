// Standing facts about accounts, as accounts announces them: kept by keep-standing-facts.ts, which can refill them.
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { AbiStatus } from '../law/us/facts.js';

/** A broker's power of attorney from a client. */
export const MandateTable = defineEntity({
  name: 'MandateRow',
  tableName: 'mandate',
  properties: {
    id: p.text().primary(),
    clientAccountId: p.text(),
    brokerAccountId: p.text(),
    givenOn: p.date(),
    /** First day on which it no longer holds. */
    endedOn: p.date().strictNullable(),
  },
});
export type MandateRow = InferEntity<typeof MandateTable>;

/** An account's standing in the Automated Broker Interface. */
export const ParticipationTable = defineEntity({
  name: 'ParticipationRow',
  tableName: 'participation',
  properties: {
    accountId: p.text().primary(),
    abiStatus: p.text().$type<AbiStatus>(),
    participantKind: p.text().$type<'BROKER' | 'IMPORTER'>(),
  },
});
export type ParticipationRow = InferEntity<typeof ParticipationTable>;

/** How an account pays: statement processing and ACH. */
export const PaymentMeansTable = defineEntity({
  name: 'PaymentMeansRow',
  tableName: 'payment_means',
  properties: {
    accountId: p.text().primary(),
    statementProcessing: p.boolean(),
    ach: p.boolean(),
  },
});
export type PaymentMeansRow = InferEntity<typeof PaymentMeansTable>;
