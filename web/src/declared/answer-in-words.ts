import { quantityInWords } from '../in-words/quantity.ts';
import { usd } from '../in-words/usd.ts';
import { legalDate } from '../page/legal-date.ts';

/** What was answered to one question; both null where nothing was, or where it is not shown. */
export interface Answer {
  value: string | null;
  /** As people read it, but for amounts, numbers and days, which each page writes in its language. */
  shown: string | null;
}

/** An answer as people read it, by what its question was read as; nothing where there is none. */
export function answerInWords(kind: string, { value, shown }: Answer): string {
  if (value === null) return '';
  if (kind === 'AMOUNT') return usd(value);
  if (kind === 'NUMBER') return quantityInWords(value);
  if (kind === 'DAY') return legalDate(value);
  return shown ?? value;
}
