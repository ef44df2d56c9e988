// The number by which a motor vehicle is known: on newer ones the seventeen characters of a VIN. Its check digit, the ninth,
// is of North America alone; elsewhere any character may stand there. Older vehicles have numbers of other lengths.
// Not modelled: who made it, and when; which countries outside North America use the check digit, too.
import { plainText } from './plain-text.js';
import type { Typed } from './reading.js';

interface Vin {
  readonly shown: string;
  /** Of one of North America: the ninth character as the others lead to it; null of any other. */
  readonly checkCharacter: string | null;
  readonly isRight: boolean;
}

/** Null for a number of any other form, of an older vehicle or one for another market. */
export function readVin(typed: Typed): Vin | null {
  const shown = plainText(typed ?? '')
    .replaceAll(/[ .-]/g, '')
    .toUpperCase();
  if (!/^[A-HJ-NPR-Z0-9]{17}$/.test(shown)) return null;
  const checkCharacter = /^[1-5]/.test(shown) ? checkCharacterOf(shown) : null;
  return { shown, checkCharacter, isRight: checkCharacter === null || shown[8] === checkCharacter };
}

const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** What each letter is worth; I, O and Q are none. */
const worth = { A: 1, B: 2, C: 3, D: 4, E: 5, F: 6, G: 7, H: 8, J: 1, K: 2, L: 3, M: 4, N: 5, P: 7, R: 9 } as const;
const furtherWorth = { S: 2, T: 3, U: 4, V: 5, W: 6, X: 7, Y: 8, Z: 9 } as const;
const worthOf: Readonly<Record<string, number>> = { ...worth, ...furtherWorth };

function checkCharacterOf(vin: string): string {
  const remainder = [...vin].reduce((sum, one, n) => sum + (worthOf[one] ?? Number(one)) * weights[n]!, 0) % 11;
  return remainder === 10 ? 'X' : String(remainder);
}
