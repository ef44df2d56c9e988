import type { ChargeKind } from '@landfall/law/money/charges';
import { paysByStatement } from '@landfall/law/shared/release-facts';
import { Decimal, sumUsd, type Charge } from '@landfall/rule';
import { newId } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { standingCharges } from '../entry/amount-due.js';
import type { EntryRow } from '../entry/entry.table.js';
import { exact } from '../kinds/exact.js';
import { ChargeTable, type ChargeRow } from './ledger.table.js';

interface Because {
  /** The review whose decision was applied; absent where none was. */
  reviewId?: string;
  since: Date;
  /** True where nothing is in the books yet. */
  isFirstFiling?: boolean;
}

/** Puts into the books what an entry owes as it now stands: a row for each charge that is new, or other than before. */
export async function postCharges(em: SqlEntityManager, entry: EntryRow, because: Because): Promise<void> {
  const isNew = because.isFirstFiling === true;
  const before = isNew ? [] : await em.find(ChargeTable, { entryId: entry.id });
  for (const row of chargesToPost(entry, before, because)) em.create(ChargeTable, row);
}

/** The rows that bring the books of an entry to what it owes; none where they say so already. */
export function chargesToPost(entry: EntryRow, before: readonly ChargeRow[], because: Because): ChargeRow[] {
  const owed = standingCharges(entry).map((charge) => ({ charge, isOnStatement: isOnStatement(charge, entry) }));
  const stillOwed = new Set(owed.map(({ charge, isOnStatement: on }) => keyOf({ ...charge, isOnStatement: on })));
  const raised = owed.map(({ charge, isOnStatement: on }) => rowOf(entry, charge, on, because));
  const dropped = [...Map.groupBy(before, keyOf).values()]
    .map((rows) => rows[0]!)
    .filter((row) => !stillOwed.has(keyOf(row)))
    .map((row) => rowOf(entry, { ...row, amountUsd: new Decimal(0), steps: [] }, row.isOnStatement, because));
  return [...raised, ...dropped]
    .map((row) => ({ ...row, changeUsd: row.amountUsd.minus(cameTo(row, before)) }))
    .filter(({ changeUsd }) => !changeUsd.isZero());
}

type About = Pick<ChargeRow, 'kind' | 'line' | 'isOnStatement'>;
const keyOf = ({ kind, line, isOnStatement: on }: About): string => `${kind} ${line ?? ''} ${on}`;

const cameTo = (about: About, before: readonly ChargeRow[]): Decimal =>
  sumUsd(before.filter((row) => keyOf(row) === keyOf(about)).map(({ changeUsd }) => changeUsd));

/** Under statement processing and ACH the estimated duty is not deposited; what an examination adds is (143.28). */
const isOnStatement = ({ kind }: Pick<Charge<ChargeKind>, 'kind'>, { statementAndAch }: EntryRow): boolean =>
  kind !== 'FURTHER_DUTY' && paysByStatement({ statementProcessing: statementAndAch, ach: statementAndAch });

function rowOf(
  { id: entryId, currentFilingId: filingId }: EntryRow,
  { kind, line, citation, amountUsd, steps }: Charge<ChargeKind>,
  on: boolean,
  { reviewId = null, since }: { reviewId?: string | null; since: Date },
): ChargeRow {
  const kept = steps.map(({ operation, says, operand, resultUsd }) => ({
    ...{ operation, says },
    operand: operand && (operation === 'RATE' ? operand.toString() : exact(operand)), // of a rate per cent
    resultUsd: exact(resultUsd),
  }));
  const about = { entryId, kind, line, isOnStatement: on, citation, filingId, reviewId, since };
  return { id: newId('chg'), ...about, amountUsd, changeUsd: amountUsd, steps: kept };
}
