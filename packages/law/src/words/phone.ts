// A telephone number as people and their phone books write it, for somebody who will dial it by hand.
// Not modelled: plans of numbers of countries; whether somebody answers.
import { plainText } from './plain-text.js';
import { blank, read, refused, type Reading, type Typed } from './reading.js';

/** What is wrong with a telephone number, as a sentence that never repeats it. */
export const phoneFlawSays = {
  TOO_FEW_DIGITS: 'A telephone number has five digits or more.',
} as const;

export type PhoneFlaw = keyof typeof phoneFlawSays;

const fewestDigits = 5;

/** Reads a number as written, with its brackets and extension, but without the marks of direction of phone books. */
export function readPhone(typed: Typed): Reading<PhoneFlaw> {
  const text = plainText((typed ?? '').replace(/^\s*tel:/i, ''));
  if (text === '') return blank;
  return (text.match(/\d/g) ?? []).length < fewestDigits ? refused('TOO_FEW_DIGITS') : read(text);
}
