import { randomInt } from 'node:crypto';
import { referenceCharacters, releaseCodeOf, releaseCodeRandomLength } from '@landfall/law';

/** A code by which anybody checks a release: random, so that nobody comes to it by another one or by the reference. */
export function newReleaseCode(): string {
  const random = () => referenceCharacters[randomInt(referenceCharacters.length)]!;
  return releaseCodeOf(Array.from({ length: releaseCodeRandomLength }, random).join(''));
}
