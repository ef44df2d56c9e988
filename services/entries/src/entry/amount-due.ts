import { Decimal } from '@landfall/rule';
import { dueBeforeReleaseUsd } from '../law/release-facts.js';
import type { EntryRow } from './entry.table.js';

type Owing = Pick<EntryRow, 'estimatedDutyUsd' | 'exciseUsd' | 'furtherDueUsd' | 'paidUsd' | 'statementAndAch'>;

/** What the entry owes as filed: the duty as estimated, or the excise as far as it is known. What an examination adds is apart. */
export const owedUsd = ({ exciseUsd, estimatedDutyUsd }: Pick<Owing, 'exciseUsd' | 'estimatedDutyUsd'>): Decimal =>
  exciseUsd ?? estimatedDutyUsd;

/** Numbers of the lines whose excise an officer has still to assess. */
export const unassessed = ({ linesToAssess, assessments }: Pick<EntryRow, 'linesToAssess' | 'assessments'>): number[] =>
  linesToAssess.filter((number) => !assessments.some(({ line }) => line === number));

/**
 * What was paid and is no longer owed: all of it once withdrawn, and what a further filing for less leaves over. Zero
 * while an officer has still to assess a line, since what is owed is not known then. A sum, and kept nowhere: that money
 * was handed back is not recorded here yet.
 */
export function owedBackUsd(entry: Owing & Pick<EntryRow, 'status' | 'linesToAssess' | 'assessments'>): Decimal {
  if (entry.status === 'WITHDRAWN') return entry.paidUsd;
  if (unassessed(entry).length > 0) return new Decimal(0);
  return Decimal.max(entry.paidUsd.minus(owedUsd(entry)).minus(entry.furtherDueUsd), 0);
}

/** The entries that `owedBackUsd` finds something for, as a condition on their columns: the same as of their index. */
export const owesBackSql = (entry: string): string =>
  `${entry}.paid_usd > 0 and (${entry}.status = 'WITHDRAWN' or ${entry}.paid_usd > coalesce(${entry}.excise_usd,
    case when ${entry}.regime = 'US_CBP' then ${entry}.estimated_duty_usd + ${entry}.further_due_usd end))`;

/** What must still be paid before release: under statement processing and ACH only what an examination added (143.28). */
export function amountDueUsd(entry: Owing): Decimal {
  return dueBeforeReleaseUsd({
    amountDueUsd: owedUsd(entry),
    furtherDueUsd: entry.furtherDueUsd,
    paidUsd: entry.paidUsd,
    statementProcessing: entry.statementAndAch,
    ach: entry.statementAndAch,
  });
}
