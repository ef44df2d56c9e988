// Whether a description says what the goods are. A help to the filer, not a finding of fact: an officer may be asked.
// Not modelled: whether the description fits the tariff number.
import { figureOn, type Temporal } from '@landfall/rule';
import { vagueWords, type VagueWords } from './vague-words.js';

/** A script without blanks between words: one character may be a word, as 茶. */
const characterThatIsAWord = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** True when something is left that says what the goods are, once numbers and all that is vague are taken away. */
export function descriptionIsAdequate(description: string, on: Temporal.PlainDate): boolean {
  const { phrases, characters } = read(figureOn(vagueWords, on));
  const text = characters.reduce((left, vague) => left.replaceAll(vague, ' '), plain(description));
  if (characterThatIsAWord.test(text)) return true;
  const left = text
    .split(/[\s,;:/|()]+/u)
    .flatMap(wordsOf)
    .map(singular);
  return withoutPhrases(` ${left.join('  ')} `, phrases)
    .split(' ')
    .some(isAWord);
}

/** The words of one piece of text between blanks. In a number, as AB-1234, short letters are no word. */
function wordsOf(piece: string): string[] {
  const atLeast = /\p{N}/u.test(piece) ? 4 : 1;
  return (piece.match(/\p{L}+/gu) ?? []).filter(({ length }) => length >= atLeast);
}

/** Two letters at least, and not one letter over and over. */
const isAWord = (word: string): boolean => word.length >= 2 && !/^(.)\1*$/u.test(word);

const withoutPhrases = (text: string, phrases: readonly string[]): string =>
  phrases.reduce((left, phrase) => left.replaceAll(phrase, ' '), text);

interface ReadList {
  /** As they stand between the words of a text, the longest first. */
  phrases: readonly string[];
  characters: readonly string[];
}

const readLists = new WeakMap<readonly VagueWords[], ReadList>();

function read(list: readonly VagueWords[]): ReadList {
  const known = readLists.get(list);
  if (known) return known;
  const all = [...new Set(list.flatMap(({ words }) => words).map(plain))].sort((a, b) => b.length - a.length);
  const isCharacters = (vague: string): boolean => characterThatIsAWord.test(vague);
  const lists = {
    phrases: all
      .filter((vague) => !isCharacters(vague))
      .map((vague) => ` ${vague.split(' ').map(singular).join('  ')} `),
    characters: all.filter(isCharacters),
  };
  readLists.set(list, lists);
  return lists;
}

/** Lower case, without accents and apostrophes. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’ʻ]/gu, '')
    .normalize('NFC')
    .toLowerCase();
}

const singular = (word: string): string => word.replace(/ies$/, 'y').replace(/(?<=..)s$/, '');
