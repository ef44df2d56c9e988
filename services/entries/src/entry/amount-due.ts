import type { Decimal } from '@landfall/rule';
import { dueBeforeReleaseUsd } from '../law/release-facts.js';
import type { EntryRow } from './entry.table.js';

type Owing = Pick<EntryRow, 'estimatedDutyUsd' | 'exciseUsd' | 'furtherDueUsd' | 'paidUsd' | 'statementAndAch'>;

/** What the entry owes as filed: the duty as estimated, or the excise as far as it is known. What an examination adds is apart. */
export const owedUsd = ({ exciseUsd, estimatedDutyUsd }: Pick<Owing, 'exciseUsd' | 'estimatedDutyUsd'>): Decimal =>
  exciseUsd ?? estimatedDutyUsd;

/** Numbers of the lines whose excise an officer has still to assess. */
export const unassessed = ({ linesToAssess, assessments }: Pick<EntryRow, 'linesToAssess' | 'assessments'>): number[] =>
  linesToAssess.filter((number) => !assessments.some(({ line }) => line === number));

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
