import { mediaTypes, type MediaType } from '../storage/media-type.js';

/** Longer than any name that a person wrote by hand; what is longer is no name but an attack or a mistake. */
export const longestFileName = 1_000;
/** Names are shortened to this many UTF-16 units, so that every system can save them. */
const keptCharacters = 200;

/**
 * A file's name as it is kept and shown: readable as its owner wrote it, without what could mislead who reads it
 * (control characters, marks that turn the direction of writing) or be taken for a path. It never names a file here. It
 * ends as its type, so that nobody who saves it opens something else with it.
 */
export const fileNameOf = (typed: string, mediaType: MediaType): string =>
  shortened(endingAs(mediaType, harmless(typed)));

/** The name of a file of which nobody knows yet what it is. */
export const announcedNameOf = (typed: string): string => shortened(harmless(typed) || 'document');

const harmless = (typed: string): string =>
  typed
    .normalize('NFC')
    .replaceAll(/^[a-z]:\\fakepath\\/gi, '')
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replaceAll(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c\ufeff\u200b]/g, '')
    .replaceAll(/[/\\:*?"<>|]+/g, '-')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[.\s-]+/, '')
    .replace(/[.\s]+$/, '');

const keptEndings = Object.values(mediaTypes).flatMap(({ endings }) => [...endings]);

/** Of another type that is kept the ending is exchanged; whatever else a name ends in may be its owner's word, and stays. */
function endingAs(mediaType: MediaType, name: string): string {
  const { endings } = mediaTypes[mediaType];
  const last = /^(?<words>.*)\.(?<ending>[a-z]{3,4})$/isu.exec(name)?.groups;
  const ending = last?.['ending']?.toLowerCase() ?? '';
  if ((endings as readonly string[]).includes(ending)) return name;
  const words = keptEndings.some((kept) => kept === ending) ? last!['words']!.replace(/[.\s]+$/, '') : name;
  return `${words || 'document'}.${endings[0]}`;
}

/** Cut in the middle, so that its ending still tells its type. */
function shortened(name: string): string {
  if (name.length <= keptCharacters) return name;
  const ending = /\.[^.]{1,9}$/.exec(name)?.[0] ?? '';
  return `${firstOf(name, keptCharacters - ending.length - 1)}…${ending}`;
}

/** The first characters, none of them halved: an emoji takes two units. */
function firstOf(name: string, units: number): string {
  const cut = name.slice(0, units);
  return cut.isWellFormed() ? cut : cut.slice(0, -1);
}
