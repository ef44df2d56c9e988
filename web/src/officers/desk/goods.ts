import { usd } from '../../entry/usd.ts';
import type { Filed } from './review-query.ts';

/** A line of goods as an officer looks at it, whichever law it comes under. */
export interface GoodsLine {
  number: number;
  /** In the filer's words; null where they were erased. */
  description: string | null;
  /** Short facts beside the description. */
  facts: readonly string[];
  quantity: string;
  /** What it cost or is worth, in US dollars. */
  amountUsd: string;
  /** The excise on it; null under a law without one. */
  excise: { amountUsd: string | null; says: string; citation: string | null } | null;
}

/** The lines of a filing; their numbers are the filing's own. */
export function goodsOf(filed: Filed): GoodsLine[] {
  return filed.lines.map((line) => ({
    number: line.number,
    description: line.description,
    facts: [
      `Tariff number ${line.htsNumber}`,
      `from ${line.countryOfOrigin}`,
      `${trimmed(line.grossWeightKg)} kg gross`,
      ...(line.descriptionAdequate ? [] : ['description not adequate (19 CFR 143.25)']),
    ],
    quantity: `${trimmed(line.quantity)} ${line.unit}`,
    amountUsd: line.valueUsd,
    excise: null,
  }));
}

/** Numbers of the lines whose excise an officer assesses. */
export const linesToAssess = (lines: readonly GoodsLine[]): number[] =>
  lines.filter(({ excise }) => excise && excise.amountUsd === null).map(({ number }) => number);

/** A quantity without the zeros that say nothing: `12.00` as `12`. */
export const trimmed = (decimal: string): string => (decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal);

/** An amount for people; a dash in words where there is none. */
export const amountInWords = (amountUsd: string | null): string =>
  amountUsd === null ? 'To be assessed' : usd(amountUsd);
