// What chapter 99 of the tariff, subchapters III and IV, means in a line.
import { Decimal } from '@landfall/rule';
import type { LineFacts } from '../facts.js';
import { isAmong } from './numbers-of-a-line.js';

/** Headings 9903 and 9904, by whichever of the line’s numbers. */
export const isOfChapter99 = (line: LineFacts): boolean => isAmong(line, ['9903', '9904']);

/** Articles in one of a unit that counts them. A pair is one article. */
const articlesIn = new Map(Object.entries({ NO: 1, PCS: 1, PRS: 1, DOZ: 12, DPR: 12, GRS: 144, THS: 1_000 }));

/** How many articles the line has. What is not counted, or not in whole numbers, is one article. */
export function articlesOf({ quantity, unit }: Pick<LineFacts, 'quantity' | 'unit'>): Decimal {
  const count = quantity.times(articlesIn.get(unit) ?? 0);
  return count.isInteger() && count.gt(1) ? count : new Decimal(1);
}

/** The value of one article of the line. */
export const articleValueUsd = (line: Pick<LineFacts, 'quantity' | 'unit' | 'valueUsd'>): Decimal =>
  line.valueUsd.div(articlesOf(line));
