// The entries that a payment is for, as the request names them, and what the law finds of each.
import { coveredRules, paymentRules } from '@landfall/law/money/payment';
import { unassessedLines } from '@landfall/law/shared/decision-facts';
import type { Reading, ReceiptNumberFlaw } from '@landfall/law';
import { findings, sumUsd, type Decimal, type Finding } from '@landfall/rule';
import { amountDueUsd } from '../entry/amount-due.js';
import type { EntryRow } from '../entry/entry.table.js';

interface Part {
  entryId: string;
  entryVersion: number;
  amountUsd: Decimal;
}

/** An entry that a request names, and what of the payment is for it. */
export interface Named extends Part {
  /** Where in the input it stands. */
  at: readonly string[];
}

/** The first takes what the others leave. */
export function namedBy({
  entryId,
  entryVersion,
  amountUsd,
  alsoCovers,
}: Part & { alsoCovers?: Part[] | null }): [Named, ...Named[]] {
  const others = alsoCovers ?? [];
  const left = amountUsd.minus(sumUsd(others.map((other) => other.amountUsd)));
  const further = others.map((other, n) => ({ ...other, at: ['alsoCovers', String(n)] }));
  return [{ entryId, entryVersion, amountUsd: left, at: [] }, ...further];
}

export type Covered = Named & { entry: EntryRow };

interface Given {
  receiptNumber: Reading<ReceiptNumberFlaw>;
  excessIsOwedBack: boolean;
  isCash: boolean;
}

/** All that stands against the payment; what is over, and the receipt, are judged with the first entry. */
export function paymentFindings(covered: readonly Covered[], given: Given): Finding[] {
  const entries = covered.map(({ entry }) => entry);
  const together = {
    entryIds: entries.map(({ id }) => id),
    filerAccountIds: entries.map(({ filerAccountId }) => filerAccountId),
  };
  return [
    ...covered.flatMap((one, n) => findingsOf(one, n === 0 ? given : ofTheRest(given))),
    ...findings(coveredRules, together),
  ];
}

const ofTheRest = ({ isCash }: Given): Given => ({ isCash, receiptNumber: { is: 'BLANK' }, excessIsOwedBack: false });

function findingsOf({ entry, entryVersion: entryVersionSeen, amountUsd, at }: Covered, given: Given): Finding[] {
  const due = { dueUsd: amountDueUsd(entry), unassessedLines: unassessedLines(entry) };
  const facts = { entryVersion: entry.entryVersion, entryVersionSeen, amountUsd, ...given, ...due };
  return findings(paymentRules, facts).map((found) => ({ ...found, path: [...at, ...found.path] }));
}
