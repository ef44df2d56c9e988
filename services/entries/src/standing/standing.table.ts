// Standing facts about accounts and officers, as accounts announces them: kept by keep-standing-facts.ts, which can refill them.
import type { AbiStatus, ParticipantKind } from '@landfall/law';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

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

/** Of the facts that hold on a day, the one that began last counts: a suspension until a day gives way to what was before. */
const days = {
  since: p.date().primary(),
  /** First day on which it no longer holds. */
  until: p.date().strictNullable(),
};

/** An account's standing in the Automated Broker Interface, from a day on. */
export const ParticipationTable = defineEntity({
  name: 'ParticipationRow',
  tableName: 'dated_participation',
  properties: {
    accountId: p.text().primary(),
    ...days,
    abiStatus: p.text().$type<AbiStatus>(),
    participantKind: p.text().$type<ParticipantKind>(),
  },
});
export type ParticipationRow = InferEntity<typeof ParticipationTable>;

/** How an account pays, from a day on: statement processing and ACH. */
export const PaymentMeansTable = defineEntity({
  name: 'PaymentMeansRow',
  tableName: 'dated_payment_means',
  properties: {
    accountId: p.text().primary(),
    ...days,
    statementProcessing: p.boolean(),
    ach: p.boolean(),
  },
});
export type PaymentMeansRow = InferEntity<typeof PaymentMeansTable>;

/** At which port an officer works: who decides. Not dated: a filing waits for whoever works there now. */
export const OfficerPortTable = defineEntity({
  name: 'OfficerPortRow',
  tableName: 'officer_port',
  properties: {
    subject: p.text().primary(),
    port: p.text().primary(),
  },
});
export type OfficerPortRow = InferEntity<typeof OfficerPortTable>;
