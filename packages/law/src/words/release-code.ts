// The code by which anybody checks a release, as 7K3F-9QXM-4T2V: eleven random characters, and one that notices a mistake.
import { inFours, partsOf, withoutLookalikes } from './code.js';
import { isBlank } from './plain-text.js';
import { blank, read, refused, type Reading, type Typed } from './reading.js';
import { checkCharacter, referenceCharacters } from './reference.js';

/** What is wrong with a code, as a sentence that never repeats it. */
export const releaseCodeFlawSays = {
  NOT_A_CODE: 'This is not a code of a release: one looks like 7K3F-9QXM-4T2V.',
  MISTYPED: 'A letter or digit of this code is not as it stands on the paper.',
} as const;

export type ReleaseCodeFlaw = keyof typeof releaseCodeFlawSays;

/** How many characters of a code are random: 31 to the eleventh, 54 bits, are not tried one after the other. */
export const releaseCodeRandomLength = 11;

/** Reads a code through blanks, any dash, any case and the whole address of its page. */
export function readReleaseCode(typed: Typed): Reading<ReleaseCodeFlaw> {
  if (isBlank(typed)) return blank;
  const shaped = partsOf(typed!).map(withoutLookalikes).filter(hasShape);
  const right = shaped.find((code) => releaseCodeOf(code.slice(0, releaseCodeRandomLength)) === code);
  if (right) return read(right, inFours(right));
  return refused(shaped.length > 0 ? 'MISTYPED' : 'NOT_A_CODE');
}

const hasShape = (code: string): boolean =>
  code.length === releaseCodeRandomLength + 1 && [...code].every((char) => referenceCharacters.includes(char));

/** The code of that many of the characters. */
export const releaseCodeOf = (body: string): string => body + checkCharacter(body);
