// What a carrier's list and the declarations on its conveyance say of each bill, decided without storage.
import { carrierComparisons, type CarrierComparison } from '@landfall/law';

export interface ListedPieces {
  readonly consignmentKey: string;
  readonly billNumber: string;
  readonly pieces: number;
}

export interface DeclaredBill {
  readonly entryId: string;
  /** The bill and, of a house bill, the one above it. */
  readonly keys: readonly string[];
  /** Null where it is declared in what is no count of packages, as dozens and litres. */
  readonly packages: number | null;
}

export interface ComparedBill {
  readonly comparison: CarrierComparison;
  /** Null of a declaration that the list knows no bill of. */
  readonly billNumber: string | null;
  readonly listedPieces: number | null;
  readonly declaredPieces: number | null;
  readonly entryIds: readonly string[];
}

/** Each bill once, what needs somebody first; a bill that stands on several lines is one. */
export function compareBills(listed: readonly ListedPieces[], declared: readonly DeclaredBill[]): ComparedBill[] {
  const ofBill = Map.groupBy(listed, ({ consignmentKey }) => consignmentKey);
  const compared = [...ofBill].map(([key, rows]) =>
    comparedBill(
      rows,
      declared.filter(({ keys }) => keys.includes(key)),
    ),
  );
  const notListed = declared
    .filter(({ keys }) => !keys.some((key) => ofBill.has(key)))
    .map(({ entryId, packages }): ComparedBill => {
      const none = { billNumber: null, listedPieces: null };
      return { comparison: 'NOT_LISTED', ...none, declaredPieces: packages, entryIds: [entryId] };
    });
  const rank = ({ comparison }: ComparedBill): number => carrierComparisons.indexOf(comparison);
  return [...compared, ...notListed].sort((one, other) => rank(one) - rank(other));
}

function comparedBill(rows: readonly ListedPieces[], entries: readonly DeclaredBill[]): ComparedBill {
  const listedPieces = rows.reduce((sum, { pieces }) => sum + pieces, 0);
  const isCounted = entries.every(({ packages }) => packages !== null);
  const declaredPieces =
    isCounted && entries.length > 0 ? entries.reduce((sum, { packages }) => sum + packages!, 0) : null;
  return {
    comparison: comparisonOf(listedPieces, declaredPieces, entries.length),
    ...{ billNumber: rows[0]!.billNumber, listedPieces, declaredPieces },
    entryIds: entries.map(({ entryId }) => entryId),
  };
}

function comparisonOf(listed: number, declared: number | null, entries: number): CarrierComparison {
  if (entries === 0) return 'NOT_DECLARED';
  if (declared === null) return 'NOT_COMPARABLE';
  if (listed === declared) return 'AGREES';
  return listed < declared ? 'SHORT' : 'OVER';
}
