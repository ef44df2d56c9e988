import { Decimal, sumOf, type Charge } from '@landfall/rule';
import { asFiled, chargesOn, foundDue, type ChargeKind } from '@landfall/law/money/charges';
import { unassessedLines } from '@landfall/law/shared/decision-facts';
import { dueBeforeReleaseUsd } from '@landfall/law/shared/release-facts';
import type { EntryRow } from './entry.table.js';

type Charged = Pick<EntryRow, 'regime' | 'estimatedDutyUsd' | 'assessments' | 'furtherDueUsd'>;
type Owing = Charged & Pick<EntryRow, 'status' | 'paidUsd' | 'statementAndAch'>;

/** What the entry is charged with by its filing and what was found since, charge by charge, as far as it is known. */
export const chargesOf = ({ regime, estimatedDutyUsd, assessments, furtherDueUsd }: Charged): Charge<ChargeKind>[] =>
  chargesOn({
    ...{ regime, asFiledUsd: estimatedDutyUsd, furtherDueUsd },
    assessments: assessments.map(({ line, exciseUsd }) => ({ line, exciseUsd: new Decimal(exciseUsd) })),
  });

/** Those of them that stand: none once it is withdrawn. */
export const standingCharges = (entry: Charged & Pick<EntryRow, 'status'>): Charge<ChargeKind>[] =>
  entry.status === 'WITHDRAWN' ? [] : chargesOf(entry);

/** What the entry owes as filed: the duty as estimated, or the excise as far as it is known. What an examination adds is apart. */
export const owedUsd = (entry: Charged): Decimal => sumOf(asFiled(chargesOf(entry)));

/** The same of the columns of an entry, for sums over many: `excise_usd` holds it once every line is assessed. */
export const owedSql = (entry: string): string => `coalesce(${entry}.excise_usd, ${entry}.estimated_duty_usd)`;

/**
 * What was paid, is no longer owed and was not given back yet, said once the last word is spoken: all of it when withdrawn,
 * what is over when released. Before that an officer may still find more due.
 */
export function owedBackUsd(entry: Owing & Pick<EntryRow, 'linesToAssess'>): Decimal {
  if (entry.status === 'WITHDRAWN') return Decimal.max(entry.paidUsd, 0);
  return entry.status === 'RELEASED' ? paidBeyondUsd(entry) : new Decimal(0);
}

/** What is paid beyond what is owed as it stands; zero while an officer has still to assess a line. */
export function paidBeyondUsd(entry: Owing & Pick<EntryRow, 'linesToAssess'>): Decimal {
  if (linesStillToAssess(entry).length > 0) return new Decimal(0);
  return Decimal.max(entry.paidUsd.minus(amountDueUsd({ ...entry, paidUsd: new Decimal(0) })), 0);
}

/** Numbers of the lines without whose excise it is not known what is owed: of what is withdrawn nothing is assessed any more. */
export const linesStillToAssess = (entry: Pick<EntryRow, 'status' | 'linesToAssess' | 'assessments'>): number[] =>
  entry.status === 'WITHDRAWN' ? [] : unassessedLines(entry);

/** The entries that `owedBackUsd` finds something for, as a condition on their columns: the same as of their index. */
export const owesBackSql = (entry: string): string =>
  `${entry}.paid_usd > 0 and (${entry}.status = 'WITHDRAWN' or ${entry}.status = 'RELEASED' and ${entry}.paid_usd >
    ${atCounterSql(entry)})`;

/** The entries that have ended and for which `amountDueUsd` finds something, as a condition on their columns. */
export const owesAgainSql = (entry: string): string =>
  `(${entry}.status = 'WITHDRAWN' and ${entry}.paid_usd < 0 or ${entry}.status = 'RELEASED' and ${entry}.paid_usd <
    ${atCounterSql(entry)})`;

/** The entries for which a payment can be taken: `amountDueUsd` finds something, and every line is assessed. */
export const payableSql = (entry: string): string =>
  `(${owesAgainSql(entry)} or ${entry}.status not in ('WITHDRAWN', 'RELEASED')
    and (${entry}.lines_to_assess = '[]' or ${entry}.excise_usd is not null) and ${entry}.paid_usd < ${atCounterSql(entry)})`;

/** What is paid before release in all (143.28). */
function atCounterSql(entry: string): string {
  return `case when ${entry}.statement_and_ach then 0 else ${owedSql(entry)} end
    + ${entry}.further_due_usd`;
}

/** What must still be paid before release: under statement processing and ACH only what an examination added (143.28). */
export function amountDueUsd(entry: Owing): Decimal {
  const charges = standingCharges(entry);
  return dueBeforeReleaseUsd({
    amountDueUsd: sumOf(asFiled(charges)),
    furtherDueUsd: sumOf(foundDue(charges)),
    paidUsd: entry.paidUsd,
    statementProcessing: entry.statementAndAch,
    ach: entry.statementAndAch,
  });
}
