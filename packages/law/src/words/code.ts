// Codes as they are copied from lists, papers and screens: of ports, countries and units, and those that the platform
// makes for people.
import { isBlank, plainText } from './plain-text.js';
import { blank, read, refused, type Reading, type Typed } from './reading.js';

/** A code holds the letters A to Z and digits alone. */
type CodeFlaw = 'NOT_A_CODE';

/** The letters and digits of a code in capitals, without the blanks, dashes, points and quotes that it was copied with. */
export function readCode(typed: Typed): Reading<CodeFlaw> {
  if (isBlank(typed)) return blank;
  const text = lettersAndDigits(typed!);
  return /^[A-Z0-9]+$/.test(text) ? read(text) : refused('NOT_A_CODE');
}

// Crockford's base 32: letters and digits that are not mistaken for each other.
const crockford = /^[0-9A-HJKMNP-TV-Z]+$/;

/**
 * Reads a code that the platform made, of so many characters and alone or in the address of a page; what may be read as
 * O, I, L or U was 0, 1 or V.
 */
export function readMadeCode(typed: Typed, length: number): Reading<CodeFlaw> {
  if (isBlank(typed)) return blank;
  const codes = partsOf(typed!).map((part) => withoutLookalikes(part).replaceAll('U', 'V'));
  const code = codes.find((text) => text.length === length && crockford.test(text));
  return code === undefined ? refused('NOT_A_CODE') : read(code);
}

/** `…` in fours, as such a code is printed: `7K3F-9QXM-04TB-ZC5N`. */
export const inFours = (code: string): string => code.replaceAll(/.{4}(?=.)/g, '$&-');

/** The text, or where it is the address of a page, each of its parts. */
export function partsOf(typed: string): readonly string[] {
  const text = plainText(typed);
  const parts = text.includes('/') ? text.split(/[/?#&=]/) : [text];
  return parts.map(lettersAndDigits);
}

/** Drops what is no letter or digit: a letter of another alphabet stays, and is noticed. */
export const lettersAndDigits = (typed: string): string =>
  plainText(typed)
    .replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '')
    .toUpperCase();

export const withoutLookalikes = (code: string): string => code.replaceAll('O', '0').replaceAll(/[IL]/g, '1');
