// The words by which a filing is found, folded so that people need not write them as they were filed.
import type { CertifiedWords } from '../filing/certified/certified-text.js';

/** What a word is of: a name, the number of a bill, a telephone number, or the filer's own reference. */
export type WordKind = 'NAME' | 'BILL' | 'PHONE' | 'OWN_REFERENCE';

export interface FoundBy {
  kind: WordKind;
  word: string;
}

const longestWord = 64;
const mostNameWords = 40;

/** Each word once. */
export function wordsOfFiling(words: CertifiedWords, ownReference: string | null) {
  const { consignee, receiver, filer, billOfLading, masterBillOfLading, parcelNumber } = words;
  const named = [consignee?.name, receiver?.name, filer?.name, filer?.organisationName];
  const names = named.flatMap((name) => foldedWords(name ?? ''));
  const bills = [billOfLading, masterBillOfLading, parcelNumber].map((bill) => foldedNumber(bill ?? ''));
  const found: FoundBy[] = [
    ...[...new Set(names)].slice(0, mostNameWords).map((word) => ({ kind: 'NAME' as const, word })),
    ...[...new Set(bills)].map((word) => ({ kind: 'BILL' as const, word })),
    { kind: 'PHONE', word: digitsOf(filer?.phone ?? '') },
    { kind: 'OWN_REFERENCE', word: foldedNumber(ownReference ?? '') },
  ];
  return found.filter(({ word }) => word !== '');
}

/** The words of a name, without accents, macrons and the ʻokina, in small letters. */
export const foldedWords = (text: string): string[] =>
  folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.slice(0, longestWord));

/** A number without the dashes, points and blanks that it was copied with. */
export const foldedNumber = (text: string): string =>
  folded(text)
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .slice(0, longestWord);

export const digitsOf = (text: string): string => text.normalize('NFKC').replaceAll(/\D/g, '').slice(0, longestWord);

// The ʻokina and what is typed for it belong to a word, and are left out as often as written.
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}\u02BB\u02BC\u2018\u2019'`]/gu, '')
    .toLowerCase();
