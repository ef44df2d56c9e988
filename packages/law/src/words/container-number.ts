// The number of a container by ISO 6346: three letters of its owner, a letter for what it is, six digits and a check digit.
// Not modelled: whether an owner has registered the letters, or the container exists.
import { plainText } from './plain-text.js';
import type { Typed } from './reading.js';

interface ContainerNumber {
  /** As it is painted on the door, without blanks. */
  readonly shown: string;
  /** The last digit that its first ten characters lead to. */
  readonly checkDigit: string;
  readonly isRight: boolean;
}

/** Null for what is no such number. */
export function readContainerNumber(typed: Typed): ContainerNumber | null {
  const shown = plainText(typed ?? '')
    .replaceAll(/[ ./-]/g, '')
    .toUpperCase();
  if (!/^[A-Z]{3}[UJZ]\d{7}$/.test(shown)) return null;
  const checkDigit = checkDigitOf(shown.slice(0, -1));
  return { shown, checkDigit, isRight: shown.endsWith(checkDigit) };
}

/** Each character weighs twice the one before it; a remainder of 10 is written 0. */
function checkDigitOf(tenCharacters: string): string {
  const sum = [...tenCharacters].reduce((soFar, character, n) => soFar + worthOf(character) * 2 ** n, 0);
  return String((sum % 11) % 10);
}

/** Digits are worth themselves, letters from 10 on, of which the multiples of 11 are left out. */
const worthOf = (character: string): number =>
  /\d/.test(character) ? Number(character) : worthOfLetters['ABCDEFGHIJKLMNOPQRSTUVWXYZ'.indexOf(character)]!;

const worthOfLetters = Array.from({ length: 29 }, (_, n) => n + 10).filter((worth) => worth % 11 !== 0);
