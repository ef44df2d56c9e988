import type { Temporal } from '@landfall/rule';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { AbiStatus } from '../law/us/facts.js';
import { MandateTable, ParticipationTable, PaymentMeansTable } from './standing.table.js';

/** What is known of a filer on the day of filing. */
export interface Standing {
  abiStatus: AbiStatus;
  kind: 'BROKER' | 'IMPORTER' | null;
  isClient: boolean;
  hasMandate: boolean;
  statementAndAch: boolean;
}

/** The filer's standing. The same statements run whether or not the importer exists. */
export async function standingOfFiler(
  em: SqlEntityManager,
  filerAccountId: string,
  importerAccountId: string,
  on: Temporal.PlainDate,
): Promise<Standing> {
  const participation = await em.findOne(ParticipationTable, { accountId: filerAccountId });
  const means = await em.findOne(PaymentMeansTable, { accountId: filerAccountId });
  const mandates = await em.count(MandateTable, {
    brokerAccountId: filerAccountId,
    clientAccountId: importerAccountId,
    givenOn: { $lte: on.toString() },
    $or: [{ endedOn: null }, { endedOn: { $gt: on.toString() } }],
  });
  return {
    abiStatus: participation?.abiStatus ?? 'NONE',
    kind: participation?.participantKind ?? null,
    isClient: importerAccountId === filerAccountId,
    hasMandate: mandates > 0,
    statementAndAch: means !== null && means.statementProcessing && means.ach,
  };
}
