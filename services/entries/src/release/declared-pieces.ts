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
  const pieces =
    'lines' in data
      ? data.lines
      : data.territoryLines.map(({ quantity }, n) => ({
          quantity,
          unit: packing(certified?.words.lines[n]?.unit),
        }));
  const byUnit = Map.groupBy(pieces, ({ unit }) => unit?.toLowerCase() ?? null);
  return [...byUnit.values()].map((same) => ({
    unit: same[0]!.unit,
    quantity: sumUsd(same.map(({ quantity }) => new Decimal(quantity))),
  }));
}

const packing = (unit: string | null | undefined): string | null => {
  const word = unit?.trim() ?? '';
  return packings.test(word) ? word : null;
};
