import { quantityInWords } from '../in-words/quantity.ts';
import { answerInWords, type Answer } from './answer-in-words.ts';

/** What the lines of a filing were asked, and said: of any form. */
export interface LinesTold {
  line: readonly LineQuestion[];
  lines: readonly LineTold[];
}

export interface LineQuestion {
  question: string;
  kind: string;
  label: string;
}

interface LineTold {
  number: number;
  /** In the order of the questions. */
  answers: readonly Answer[];
}

/** One thing that a line says, in words. */
export interface LineFact extends LineQuestion, Answer {
  /** Nothing where nothing was said. */
  says: string;
}

/** A line of goods as people look at it, whatever it was asked. */
export interface DeclaredLine {
  number: number;
  /** What they are, in the filer's words; null where they were erased, or are not shown. */
  goods: string | null;
  /** How many, and of what if that was said; nothing where it was not asked. */
  quantity: string;
  /** Of what, if that was said. */
  unit: string | null;
  /** What they cost or are worth. */
  amounts: readonly LineFact[];
  /** All else, in the order of the form. */
  facts: readonly LineFact[];
  /** All that it is found by. */
  found: string;
}

/** A line with all that is told of it: its excise, say. */
type WithTold<Declaration extends LinesTold> = DeclaredLine & { told: Declaration['lines'][number] };

export const linesOf = <Declaration extends LinesTold>({ line, lines }: Declaration): WithTold<Declaration>[] =>
  lines.map((told: Declaration['lines'][number]) => ({ ...declaredLine(line, told), told }));

/** The amounts that a line is asked for. */
export const amountsAsked = ({ line }: { line: readonly LineQuestion[] }): LineQuestion[] =>
  line.filter(({ kind }) => kind === 'AMOUNT');

/** Whether a line is asked how many there are. */
export const asksHowMany = ({ line }: { line: readonly LineQuestion[] }): boolean =>
  line.some(({ question }) => question === 'quantity');

/** Goods are what the first text of a form says; how many of what stands together. */
function declaredLine(asked: readonly LineQuestion[], { number, answers }: LineTold): DeclaredLine {
  const said = asked.map((one, n) => ({ ...one, ...(answers[n] ?? { value: null, shown: null }) }));
  const goods = said.find(({ kind }) => kind === 'TEXT');
  const named = (name: string): Answer | undefined => said.find(({ question }) => question === name);
  const [quantity, unit] = [named('quantity')?.value ?? null, named('unit')?.value ?? null];
  const others = said.filter((one) => one !== goods && one.question !== 'quantity' && one.question !== 'unit');
  const facts = others.map((one) => ({ ...one, says: answerOfLine(one) }));
  return {
    number,
    unit,
    goods: goods?.value ?? null,
    quantity: quantity === null ? '' : quantityInWords(quantity, unit),
    amounts: facts.filter(({ kind }) => kind === 'AMOUNT'),
    facts: facts.filter(({ kind }) => kind !== 'AMOUNT'),
    found: [goods?.value, ...others.flatMap(wordsToFind)].filter(Boolean).join(' '),
  };
}

/** That goods are of none of the kinds that are listed says nothing beside what they are. */
const answerOfLine = ({ kind, ...answer }: LineQuestion & Answer): string =>
  kind === 'CHOICE' && answer.value === 'NONE' ? '' : answerInWords(kind, answer);

/** Codes and numbers of lists, with points and without, and what they stand for. */
const wordsToFind = ({ kind, value, shown }: LineQuestion & Answer): (string | null)[] =>
  notLookedFor.includes(kind) || value === null
    ? []
    : [...new Set([value, value.replaceAll('.', ''), shown].filter(Boolean))];

const notLookedFor = ['AMOUNT', 'NUMBER', 'DAY', 'YES_NO', 'CHOICE'];

/** What a line says beside its goods, on one row: what is a yes goes by its name alone, and a no is not worth a word. */
export const factsInShort = ({ facts }: Pick<DeclaredLine, 'facts'>): string =>
  facts
    .flatMap(({ kind, label, says, value }) => {
      if (says === '') return [];
      if (kind === 'YES_NO') return value === 'YES' ? [label] : [];
      return [`${label}: ${says}`];
    })
    .join(' · ');
