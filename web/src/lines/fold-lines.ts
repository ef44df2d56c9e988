import { mostAtFirst } from './most-at-first.ts';

/** A line as it is looked for and put in order. */
export interface LineToFold {
  number: number;
  /** All that it is found by: description, tariff number, origin. */
  found: string;
}

/** As many as a search shows. */
const mostFound = 100;

export interface FoldedLines<Line> {
  /** In the order in which they are shown: problems first. */
  shown: readonly Line[];
  /** How many fit what is looked for; all where nothing is. */
  found: number;
}

/**
 * The lines that are shown: all where they are few or everything was asked for; else the first, those with something
 * about them before others, or those that fit what is looked for.
 */
export function foldLines<Line extends LineToFold>(
  lines: readonly Line[],
  { typed, isOpen, marked }: { typed: string; isOpen: boolean; marked: ReadonlySet<number> },
): FoldedLines<Line> {
  if (lines.length <= mostAtFirst) return { shown: lines, found: lines.length };
  const ordered = [...lines].sort((one, other) => rank(one, marked) - rank(other, marked) || one.number - other.number);
  const looked = lookedFor(typed);
  if (looked.length === 0) {
    return { shown: isOpen ? ordered : ordered.slice(0, mostAtFirst), found: lines.length };
  }
  const found = ordered.filter((line) => looked.every((word) => fits(line, word)));
  const byNumber = found.filter(({ number }) => looked.length === 1 && String(number) === looked[0]);
  const first = [...byNumber, ...found.filter((line) => !byNumber.includes(line))];
  return { shown: isOpen ? first : first.slice(0, mostFound), found: found.length };
}

const rank = ({ number }: LineToFold, marked: ReadonlySet<number>): number => (marked.has(number) ? 0 : 1);

/** The words of what is typed; a tariff number is found with its dots and without. */
const lookedFor = (typed: string): string[] => plain(typed).split(/\s+/).filter(Boolean);

const fits = ({ number, found }: LineToFold, word: string): boolean =>
  String(number) === word || plain(found).includes(word) || plain(found).includes(word.replaceAll('.', ''));

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
