import { abiStatuses, credentialKinds, participantKinds, type StandingReason } from '@landfall/law';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** Of the facts that hold on a day, the one that began last counts: a suspension until a day gives way to what was before. */
const days = {
  since: p.date().primary(),
  /** The first day on which it no longer holds. */
  until: p.date().nullable(),
  /** Why it was set or ended; null where the platform itself set it, and of what was kept before reasons were. */
  reasonCode: p.text().$type<StandingReason>().nullable(),
};

/** Whether an account may file through the Automated Broker Interface (19 CFR 143.1 to 143.8), from a day on. */
export const ParticipationTable = defineEntity({
  name: 'ParticipationRow',
  tableName: 'dated_participation',
  properties: {
    accountId: p.string().primary(),
    ...days,
    abiStatus: p.enum(abiStatuses),
    participantKind: p.enum(participantKinds),
  },
});
export type ParticipationRow = InferEntity<typeof ParticipationTable>;

/** How an account pays, from a day on: on a statement (19 CFR 24.25), and through the Automated Clearinghouse. */
export const PaymentMeansTable = defineEntity({
  name: 'PaymentMeansRow',
  tableName: 'dated_payment_means',
  properties: {
    accountId: p.string().primary(),
    ...days,
    statementProcessing: p.boolean(),
    ach: p.boolean(),
  },
});
export type PaymentMeansRow = InferEntity<typeof PaymentMeansTable>;

/** What an account holds and files by, from a day on. */
export const CredentialTable = defineEntity({
  name: 'CredentialRow',
  tableName: 'dated_credential',
  properties: {
    accountId: p.string().primary(),
    kind: p.enum(credentialKinds).primary(),
    ...days,
    /** As whoever gave it numbered it. */
    number: p.text().nullable(),
    /** Of a bond, for how much it stands. */
    amountUsd: p.decimal('string').nullable(),
  },
});
export type CredentialRow = InferEntity<typeof CredentialTable>;
