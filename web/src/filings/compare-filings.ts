import { pairLines } from './pair-lines.ts';

/** One thing that a filing says, in words. */
export interface Said {
  name: string;
  /** Its name as people read it. */
  label: string;
  says: string;
}

export interface ComparedLine {
  number: number;
  /** In the filer's words; null where they were erased. */
  goods: string | null;
  facts: readonly Said[];
}

/** A filing in words, whichever law it comes under. */
export interface ComparedFiling {
  facts: readonly Said[];
  lines: readonly ComparedLine[];
  documents: readonly { id: string; says: string }[];
}

/** One thing that two filings say differently; null where one of them says nothing of it. */
export interface Difference {
  /** The fact's name; `goods` of a whole line; `document`. */
  name: string;
  /** The name as people read it; null of a document, and of goods. */
  label: string | null;
  /** The number of the line, in the later filing if it is there, and in the earlier one. */
  line: number | null;
  lineBefore: number | null;
  was: string | null;
  is: string | null;
}

/** What a later filing says differently from an earlier one: its facts, its lines, its documents. */
export function compareFilings(was: ComparedFiling, is: ComparedFiling): Difference[] {
  return [
    ...differing(was.facts, is.facts, { line: null, lineBefore: null }),
    ...lineDifferences(was.lines, is.lines),
    ...documentDifferences(was.documents, is.documents),
  ];
}

/** The numbers of the later filing's lines that are new or changed. */
export const changedLines = (differences: readonly Difference[]): ReadonlySet<number> =>
  new Set(differences.flatMap(({ line, is }) => (line !== null && is !== null ? [line] : [])));

/** A fact, or the goods that a line is about. */
type Described = Omit<Said, 'label'> & Pick<Difference, 'label'>;
type Place = Pick<Difference, 'line' | 'lineBefore'>;

/** What one of them does not tell at all, since it was erased or is hidden, is not known to differ. */
function differing(was: readonly Described[], is: readonly Described[], place: Place): Difference[] {
  const before = new Map(was.map(({ name, says }) => [name, says]));
  return is.flatMap(({ name, label, says }) => {
    const said = before.get(name);
    return said === undefined || said === says ? [] : [{ name, label, ...place, was: said || null, is: says || null }];
  });
}

const inFacts = ({ facts }: ComparedLine): string => facts.map(({ says }) => says).join('\n');
const inWords = ({ goods, number }: ComparedLine): string => goods?.trim().toLowerCase() ?? `line ${number}`;
const alike = [
  (line: ComparedLine) => `${inWords(line)}\n${inFacts(line)}`,
  inWords,
  inFacts,
  ({ number }: ComparedLine) => String(number),
];

function lineDifferences(was: readonly ComparedLine[], is: readonly ComparedLine[]): Difference[] {
  const { pairs, added, removed } = pairLines(was, is, alike);
  const changed = pairs.flatMap(([before, now]) =>
    differing(saidOf(before), saidOf(now), { line: now.number, lineBefore: before.number }),
  );
  const fresh = added.map((line) => ({
    ...ofGoods,
    line: line.number,
    lineBefore: null,
    was: null,
    is: whole(line),
  }));
  const gone = removed.map((line) => ({
    ...ofGoods,
    line: null,
    lineBefore: line.number,
    was: whole(line),
    is: null,
  }));
  return [...[...changed, ...fresh].sort((one, other) => one.line! - other.line!), ...gone];
}

const ofGoods = { name: 'goods', label: null };

const saidOf = ({ goods, facts }: ComparedLine): Described[] => [
  ...(goods === null ? [] : [{ ...ofGoods, says: goods }]),
  ...facts,
];

const whole = ({ goods, facts }: ComparedLine): string =>
  [goods, ...facts.map(({ says }) => says)].filter(Boolean).join(', ');

function documentDifferences(was: ComparedFiling['documents'], is: ComparedFiling['documents']): Difference[] {
  const place = { name: 'document', label: null, line: null, lineBefore: null };
  const [before, now] = [new Set(was.map(({ id }) => id)), new Set(is.map(({ id }) => id))];
  return [
    ...is.filter(({ id }) => !before.has(id)).map(({ says }) => ({ ...place, was: null, is: says })),
    ...was.filter(({ id }) => !now.has(id)).map(({ says }) => ({ ...place, was: says, is: null })),
  ];
}
