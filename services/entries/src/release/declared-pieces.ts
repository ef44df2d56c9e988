// How many pieces a paper at the dock is about, without saying of what.
import { Decimal, sumUsd } from '@landfall/rule';
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
export function declaredPieces({ data, certified }: Pick<FilingContent, 'data' | 'certified'>): DeclaredPieces[] {
  const pieces = 'lines' in data ? data.lines : data.territoryLines.map(packed(certified));
  const byUnit = Map.groupBy(pieces, ({ unit }) => unit && singular(unit));
  return [...byUnit.values()].map((same) => ({
    // Of `bag` and `bags`, which are one unit, the longer.
    unit: same.map(({ unit }) => unit).reduce((one, other) => ((other ?? '') > (one ?? '') ? other : one)),
    quantity: sumUsd(same.map(({ quantity }) => new Decimal(quantity))),
  }));
}

const packed =
  (certified: FilingContent['certified']) =>
  ({ quantity }: { quantity: string }, n: number) => {
    const word = certified?.words.lines[n]?.unit?.trim().toLowerCase() ?? '';
    return { quantity, unit: packings.test(word) ? word : null };
  };

const singular = (unit: string): string => unit.replace(/(?<=x|ch)es$|(?<=[a-z])s$/, '');
