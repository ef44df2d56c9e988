// What chapter 99 of the tariff, subchapters III and IV, means in a line.
import { tariffDigits } from '../../words/tariff-number.js';
import { Decimal } from '@landfall/rule';
import type { LineFacts } from '../facts.js';

/** Headings 9903 and 9904. */
export function isOfChapter99({ htsNumber }: Pick<LineFacts, 'htsNumber'>): boolean {
  return /^990[34]/.test(tariffDigits(htsNumber));
}

/** The value of one article of the line. What is not counted in whole numbers is one article. */
export function articleValueUsd({
  quantity,
  unit,
  valueUsd,
}: Pick<LineFacts, 'quantity' | 'unit' | 'valueUsd'>): Decimal {
  return unit === 'NO' && quantity.isInteger() && quantity.gt(1) ? valueUsd.div(quantity) : valueUsd;
}
