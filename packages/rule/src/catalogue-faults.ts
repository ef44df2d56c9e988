import { placesOf, type Sentence } from './sentence.js';

/** What keeps a catalogue from saying these sentences and no others, each with its places; empty where nothing does. */
export function catalogueFaults(
  sentences: readonly Sentence[],
  catalogue: Readonly<Record<Sentence, Sentence>>,
): string[] {
  const english = [...new Set(sentences)];
  const missing = english.filter((sentence) => !catalogue[sentence]);
  const superfluous = Object.keys(catalogue).filter((sentence) => !english.includes(sentence));
  const misplaced = Object.entries(catalogue).filter(
    ([one, other]) => placesOf(one).join(' ') !== placesOf(other).join(' '),
  );
  return [
    ...missing.map((sentence) => `is missing: ${sentence}`),
    ...superfluous.map((sentence) => `says what nobody says: ${sentence}`),
    ...misplaced.map(([sentence]) => `has other places: ${sentence}`),
  ];
}
