import { Decimal } from '@landfall/rule';
import { dueBeforeReleaseUsd } from '@landfall/law/shared/release-facts';
import type { EntryRow } from './entry.table.js';

type Owing = Pick<EntryRow, 'estimatedDutyUsd' | 'exciseUsd' | 'furtherDueUsd' | 'paidUsd' | 'statementAndAch'>;

/** What the entry owes as filed: the duty as estimated, or the excise as far as it is known. What an examination adds is apart. */
export const owedUsd = ({ exciseUsd, estimatedDutyUsd }: Pick<Owing, 'exciseUsd' | 'estimatedDutyUsd'>): Decimal =>
  exciseUsd ?? estimatedDutyUsd;

/** Numbers of the lines whose excise an officer has still to assess. */
export const unassessed = ({ linesToAssess, assessments }: Pick<EntryRow, 'linesToAssess' | 'assessments'>): number[] =>
  linesToAssess.filter((number) => !assessments.some(({ line }) => line === number));

/**
 * What was paid and is no longer owed, said once the last word is spoken: all of it when withdrawn, what is over when
 * released. Before that an officer may still find more due. A sum, and kept nowhere: that money was handed back is not
 * recorded here yet.
 */
export function owedBackUsd(entry: Owing & Pick<EntryRow, 'status' | 'linesToAssess' | 'assessments'>): Decimal {
  if (entry.status === 'WITHDRAWN') return entry.paidUsd;
  return entry.status === 'RELEASED' ? paidBeyondUsd(entry) : new Decimal(0);
}

/** What is paid beyond what is owed as it stands; zero while an officer has still to assess a line. */
export function paidBeyondUsd(entry: Owing & Pick<EntryRow, 'linesToAssess' | 'assessments'>): Decimal {
  if (unassessed(entry).length > 0) return new Decimal(0);
  const depositedUsd = entry.statementAndAch ? new Decimal(0) : owedUsd(entry);
  return Decimal.max(entry.paidUsd.minus(depositedUsd).minus(entry.furtherDueUsd), 0);
}

/** The entries that `owedBackUsd` finds something for, as a condition on their columns: the same as of their index. */
export const owesBackSql = (entry: string): string =>
  `${entry}.paid_usd > 0 and (${entry}.status = 'WITHDRAWN' or ${entry}.status = 'RELEASED' and ${entry}.paid_usd >
    case when ${entry}.statement_and_ach then 0 else coalesce(${entry}.excise_usd, ${entry}.estimated_duty_usd) end
    + ${entry}.further_due_usd)`;

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
