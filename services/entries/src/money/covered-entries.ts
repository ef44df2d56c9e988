// The entries that a payment is for, as the request names them, and what the law finds of each.
import { coveredRules, paymentRules, tooManyRules, type PaymentFacts } from '@landfall/law/money/payment';
import type { PaymentMeansKept, Reading, ReceiptNumberFlaw } from '@landfall/law';
import { findings, sumUsd, type Decimal, type Finding } from '@landfall/rule';
import { amountDueUsd, linesStillToAssess } from '../entry/amount-due.js';
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

/** More than one payment covers: told before any of them is looked up, and held. */
export const tooMany = (named: readonly Named[]): Finding[] => findings(tooManyRules, { entries: named.length });

export type Covered = Named & { entry: EntryRow };

interface Given {
  receiptNumber: Reading<ReceiptNumberFlaw>;
  excessIsOwedBack: boolean;
  means: PaymentMeansKept;
}

/** All that stands against the payment; what is over, and the receipt, are judged with the first entry. */
export function paymentFindings(covered: readonly Covered[], given: Given): Finding[] {
  const entries = covered.map(({ entry }) => entry);
  const together = {
    entryIds: entries.map(({ id }) => id),
    filerAccountIds: entries.map(({ filerAccountId }) => filerAccountId),
  };
  const [first, ...others] = covered as [Covered, ...Covered[]];
  const ofOthers = others.flatMap((one) => findingsOf(one, ofTheRest(given)));
  const isEachPartRight = !ofOthers.some(({ path }) => path.at(-1) === 'amountUsd');
  const ofWhole = findingsOfWhole(first, others, given).filter(
    ({ path }) => isEachPartRight || path[0] !== 'amountUsd', // what is due in all is not what they come to
  );
  return [...ofWhole, ...ofOthers, ...findings(coveredRules, together)];
}

const ofTheRest = ({ means }: Given): Given => ({ means, receiptNumber: { is: 'BLANK' }, excessIsOwedBack: false });

/** The sum that was taken is judged against all that is due: what of it is left for the first, nobody typed. */
function findingsOfWhole(first: Covered, others: readonly Covered[], given: Given): Finding[] {
  const dueUsd = amountDueUsd(first.entry);
  const sums = {
    amountUsd: sumUsd([first, ...others].map(({ amountUsd }) => amountUsd)),
    dueUsd: dueUsd.gt(0) ? sumUsd([dueUsd, ...others.map(({ entry }) => amountDueUsd(entry))]) : dueUsd,
  };
  return findingsOf(first, given, sums);
}

function findingsOf(
  { entry, entryVersion: entryVersionSeen, amountUsd, at }: Covered,
  given: Given,
  sums: Pick<PaymentFacts, 'amountUsd' | 'dueUsd'> = { amountUsd, dueUsd: amountDueUsd(entry) },
): Finding[] {
  const facts = {
    ...{ entryVersion: entry.entryVersion, entryVersionSeen, unassessedLines: linesStillToAssess(entry) },
    ...{ ...given, ...sums },
  };
  return findings(paymentRules, facts).map((found) => ({ ...found, path: [...at, ...found.path] }));
}
