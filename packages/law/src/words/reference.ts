// The reference of a draft or an entry, as US-7K3F-9QXM-4: two letters of its regime, eight random characters, and one that
// notices a mistake.
import { partsOf, withoutLookalikes } from './code.js';
import { isBlank } from './plain-text.js';
import { blank, read, refused, type Reading, type Typed } from './reading.js';

/** What is wrong with a reference, as a sentence that never repeats it. */
export const referenceFlawSays = {
  NOT_A_REFERENCE: 'This is not a reference: one looks like AS-7K3F-9QXM-4.',
  MISTYPED: 'A letter or digit of this reference is not as it was given.',
  CODE_OF_RELEASE: 'This is the code by which a release is checked. The reference is another, as AS-7K3F-9QXM-4.',
} as const;

export type ReferenceFlaw = keyof typeof referenceFlawSays;

/** What to do about any of them. */
export const howToWriteReference = 'Copy it from the page, the paper or the mail, or compare it letter by letter.';

/** The characters of a reference. They are 31, a prime number, which the check character needs. */
export const referenceCharacters = '0123456789ABCDEFGHJKMNPQRSTVWXY';

const shape = /^(?<regime>US|AS)(?<body>[0-9A-Z]{8})(?<check>[0-9A-Z])$/;

/**
 * Reads a reference through blanks, any dash, any case, a full stop at its end and the whole address of its page. What
 * has the shape of one and a wrong check character was mistyped; anything else never was one.
 */
export function readReference(typed: Typed): Reading<ReferenceFlaw> {
  if (isBlank(typed)) return blank;
  const shaped = partsOf(typed!).flatMap((part) => inShape(part) ?? []);
  const right = shaped.find(({ regime, body, typed }) => isBody(body) && referenceOf(regime, body) === typed);
  if (right) return read(right.typed);
  if (shaped.length > 0) return refused('MISTYPED');
  return refused(partsOf(typed!).some(isCodeOfRelease) ? 'CODE_OF_RELEASE' : 'NOT_A_REFERENCE');
}

/** It stands beside the reference on a printed copy: eleven of the characters, and the one that checks them. */
function isCodeOfRelease(part: string): boolean {
  const code = withoutLookalikes(part);
  return code.length === 12 && isBody(code) && checkCharacter(code.slice(0, -1)) === code.at(-1);
}

interface Shaped {
  regime: string;
  body: string;
  typed: string;
}

function inShape(part: string): Shaped | null {
  const [, regime, body, check] = shape.exec(`${part.slice(0, 2)}${withoutLookalikes(part.slice(2))}`) ?? [];
  return check
    ? { regime: regime!, body: body!, typed: `${regime}-${body!.slice(0, 4)}-${body!.slice(4)}-${check}` }
    : null;
}

const isBody = (body: string): boolean => [...body].every((char) => referenceCharacters.includes(char));

/** The reference of a regime and eight of the characters. */
export const referenceOf = (regime: string, body: string): string =>
  `${regime}-${body.slice(0, 4)}-${body.slice(4)}-${checkCharacter(body)}`;

/** Weights from 1 modulo 31, a prime: a changed character or a swap always changes the sum, in up to 30 of them. */
export function checkCharacter(body: string): string {
  const sum = [...body].reduce((total, char, index) => total + referenceCharacters.indexOf(char) * (index + 1), 0);
  return referenceCharacters[sum % referenceCharacters.length]!;
}
