import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

export const abiStatuses = ['NONE', 'OPERATIONAL', 'ON_PROBATION', 'SUSPENDED', 'REVOKED'] as const;
export const participantKinds = ['BROKER', 'IMPORTER'] as const;

/** Whether an account may file through the Automated Broker Interface (19 CFR 143.1 to 143.8). */
export const ParticipationTable = defineEntity({
  name: 'ParticipationRow',
  tableName: 'participation',
  properties: {
    accountId: p.string().primary(),
    abiStatus: p.enum(abiStatuses),
    participantKind: p.enum(participantKinds),
  },
});
export type ParticipationRow = InferEntity<typeof ParticipationTable>;

/** How an account pays: on a statement (19 CFR 24.25), and through the Automated Clearinghouse. */
export const PaymentMeansTable = defineEntity({
  name: 'PaymentMeansRow',
  tableName: 'payment_means',
  properties: {
    accountId: p.string().primary(),
    statementProcessing: p.boolean(),
    ach: p.boolean(),
  },
});
export type PaymentMeansRow = InferEntity<typeof PaymentMeansTable>;
