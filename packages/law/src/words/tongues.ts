// How each language but English, in which everything is written, says what it has in its catalogues.
import { Temporal, type Sentence, type Tongue } from '@landfall/rule';
import { samoanMonths } from './samoan-months.js';

/** The sentences of a language, by the English ones. */
export type Catalogue = Readonly<Record<Sentence, Sentence>>;

/** `2026-11-03` as `3 Novema 2026`. */
export function samoanDay(day: string): string {
  const { day: ofMonth, month, year } = Temporal.PlainDate.from(day);
  return `${ofMonth} ${samoanMonths[month - 1]!} ${year}`;
}

/** Samoan with these sentences. */
export const samoanWith = (sentences: Catalogue): Tongue => ({ sentences, day: samoanDay });
