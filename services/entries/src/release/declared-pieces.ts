// How many pieces a paper at the dock is about, without saying of what.
import { Decimal, sumUsd } from '@landfall/rule';
import { kindOf } from '../kinds/index.js';
import type { EntryKind } from '@landfall/law';
import type { FilingContent } from '../filing/load-filings.js';

export interface DeclaredPieces {
  quantity: Decimal;
  /** Null where the filer's own word for it might name the goods. */
  unit: string | null;
}

/** Words for how goods are packed and measured. Any other was typed by the filer and may name the goods. */
const packings =
  /^(bags?|bales?|barrels?|bottles?|box(es)?|bundles?|cans?|cartons?|cases?|crates?|cylinders?|dozens?|drums?|envelopes?|jars?|packages?|packs?|pails?|pairs?|pallets?|parcels?|pcs|pieces?|pouch(es)?|reels?|rolls?|sacks?|sets?|sheets?|tins?|tubes?|units?|kgs?|kilograms?|lbs?|pounds?|litres?|liters?|gallons?|metres?|meters?)$/i;

/** What is declared, added up by unit, in the order of the lines. */
export function declaredPieces(
  entryType: EntryKind,
  { data, certified }: Pick<FilingContent, 'data' | 'certified'>,
): DeclaredPieces[] {
  const lines = kindOf(entryType).keptAsSaid(data).lines as readonly KeptLine[];
  const pieces = lines.map((line, n) =>
    line.unit ? { quantity: line.quantity, unit: line.unit } : packed(certified)(line, n),
  );
  const byUnit = Map.groupBy(pieces, ({ unit }) => unit && singular(unit));
  return [...byUnit.values()].map((same) => ({
    // Of `bag` and `bags`, which are one unit, the longer.
    unit: same.map(({ unit }) => unit).reduce((one, other) => ((other ?? '') > (one ?? '') ? other : one)),
    quantity: sumUsd(same.map(({ quantity }) => new Decimal(quantity))),
  }));
}

/** A unit of the tariff is kept; the filer's own word stands in the certified text. */
interface KeptLine {
  quantity: string;
  unit?: string;
}

const packed =
  (certified: FilingContent['certified']) =>
  ({ quantity }: { quantity: string }, n: number) => {
    const word = certified?.words.lines[n]?.unit?.trim().toLowerCase() ?? '';
    return { quantity, unit: packings.test(word) ? word : null };
  };

const singular = (unit: string): string => unit.replace(/(?<=x|ch)es$|(?<=[a-z])s$/, '');

/** Measures, and counts of goods of which several may lie in one package. */
const measures =
  /^(pcs|pieces?|units?|dozens?|pairs?|sets?|sheets?|kgs?|kilograms?|lbs?|pounds?|litres?|liters?|gallons?|metres?|meters?|doz|prs?|l|m|m2|m3|no)$/i;

/** How many packages are declared; null where any of it is counted in something else. */
export function declaredPackages(
  entryType: EntryKind,
  content: Pick<FilingContent, 'data' | 'certified'>,
): number | null {
  const pieces = declaredPieces(entryType, content);
  const arePackages = pieces.every(({ unit }) => unit !== null && packings.test(unit) && !measures.test(unit));
  return arePackages && pieces.length > 0 ? sumUsd(pieces.map(({ quantity }) => quantity)).toNumber() : null;
}
