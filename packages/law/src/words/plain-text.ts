// The spellings of programs for letters, calendars and phone books, made one: for figures, codes, numbers and references,
// in which nothing is meant by them.
import type { Typed } from './reading.js';

// Soft hyphens, spaces and joiners of no width, marks of direction, controls but the ends of lines.
const unseen = /\p{Default_Ignorable_Code_Point}|\p{Bidi_Control}|\p{Cf}|(?![\t\n\r])\p{Cc}/gu;
// Hyphens and dashes of every length, the sign of minus, and what a Japanese keyboard types for them.
const dashes = /[\p{Pd}\u2043\u2212\u30FC]/gu;

/** Without what is not seen, in plain letters, no blank at either end. */
export const asSeen = (typed: string): string => typed.replaceAll(unseen, '').normalize('NFKC').trim();

/** The same with every dash a hyphen, and single blanks. */
export const plainText = (typed: string): string =>
  asSeen(typed).replaceAll(dashes, '-').replaceAll(/\s+/gu, ' ').trim();

/** Whether nothing that is seen was typed. */
export const isBlank = (typed: Typed): boolean => asSeen(typed ?? '') === '';

/**
 * The same for figures: null where plain letters would say another number than what is seen, as 10² would.
 */
export const plainFigures = (typed: string): string | null => (/\p{No}/u.test(typed) ? null : plainText(typed));
