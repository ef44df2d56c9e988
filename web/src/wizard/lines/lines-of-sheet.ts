// What the rows of a sheet say of goods, read as what is typed is read.
import {
  readMoneyUsd,
  readNumber,
  readTariffNumber,
  hidesCharacters,
  type Reading,
  type TwoReadings,
} from '@landfall/law';
import type { Cell, CellFault, Row } from '../../sheet/sheet.ts';
import { newLineKey, type Answers, type LineAnswers } from '../questions/answers.ts';
import type { Question } from '../questions/form-graph.ts';
import { isOptional, isShown } from '../questions/what-is-asked.ts';
import { plain, type Columns } from './columns-of-sheet.ts';

/** What is wrong with a cell, and with which. */
export interface SheetFault {
  readonly row: number;
  readonly column: number;
  readonly question: Question;
  readonly typed: string;
  readonly is: CellFault | 'NO_NUMBER' | 'TWO_READINGS' | 'A_DAY' | 'NO_CHOICE' | 'TOO_LONG' | 'HIDES';
}

export interface RowRead {
  readonly number: number;
  readonly line: LineAnswers;
  readonly faults: readonly SheetFault[];
  /** Questions that must be answered before it is filed, and are not yet. */
  readonly lacks: readonly Question[];
}

export interface HowToRead {
  /** What is asked of a line, as the page puts it; and as other languages do, by whose words choices are known too. */
  readonly questions: readonly Question[];
  readonly inOtherLanguages: readonly Question[];
  readonly columns: Columns;
  /** Answers for every row, where no column gives them. */
  readonly forAll: Readonly<Record<string, string>>;
  /** What the pages of the declaration answer. */
  readonly answers: Answers;
}

/** Reads the rows below the head. */
export function linesOfSheet(rows: readonly Row[], how: HowToRead): RowRead[] {
  const below = how.columns.head ? rows.filter(({ number }) => number > how.columns.head!.number) : rows;
  const columns = how.columns.asked.flatMap((name, column) => {
    const question = how.questions.find((one) => one.name === name);
    return question ? [{ column, question, read: readerOf(question, how) }] : [];
  });
  const withCommas = hasDecimalCommas(below, columns);
  return below.map((row) => {
    const line: LineAnswers = { ...how.forAll, key: newLineKey() };
    const faults: SheetFault[] = [];
    for (const { column, question, read } of columns) {
      const cell = row.cells[column];
      if (!cell || (cell.text === '' && cell.fault === null)) continue;
      const taken = withCommas && isFigure(question) ? { ...cell, text: withPoint(cell.text) } : cell;
      const { answer, fault } = read(taken);
      if (answer) line[question.name] = answer;
      if (fault) faults.push({ row: row.number, column, question, typed: cell.text, is: fault });
    }
    const beside = { ...how.answers, ...line };
    const isLacking = (question: Question): boolean =>
      !line[question.name] && isShown(question, beside) && !isOptional(question, beside);
    const faulty = new Set(faults.map(({ question }) => question.name));
    const lacks = how.questions.filter((question) => isLacking(question) && !faulty.has(question.name));
    return { number: row.number, line, faults, lacks };
  });
}

interface CellRead {
  answer?: string;
  fault?: SheetFault['is'];
}

function readerOf(question: Question, how: HowToRead): (cell: Cell) => CellRead {
  const read = readersOf[question.kind]?.(question, how) ?? asText(question);
  return (cell) => {
    if (cell.fault) return { fault: cell.fault };
    if (cell.isDay && isFigure(question)) return { answer: cell.text, fault: 'A_DAY' };
    return read(cell.text);
  };
}

const isFigure = ({ kind }: Question): boolean => kind === 'NUMBER' || kind === 'AMOUNT';

type MakeReader = (question: Question, how: HowToRead) => (text: string) => CellRead;

const figure = (read: (text: string) => Reading<string> | TwoReadings): MakeReader => {
  const faults = { REFUSED: 'NO_NUMBER', TWO_READINGS: 'TWO_READINGS' } as const;
  return () => (text) => {
    const { is } = read(text);
    return is === 'REFUSED' || is === 'TWO_READINGS' ? { answer: text, fault: faults[is] } : { answer: text };
  };
};

const asText = ({ mostCharacters }: Question): ((text: string) => CellRead) => {
  return (text) => {
    if (text.length > mostCharacters) return { answer: text.slice(0, 2_000), fault: 'TOO_LONG' };
    return hidesCharacters(text) ? { answer: text, fault: 'HIDES' } : { answer: text };
  };
};

/** By its code or its words, in any language in which the form is told. */
const choice: MakeReader = ({ name, choices }, { inOtherLanguages }) => {
  const elsewhere = inOtherLanguages.filter((question) => question.name === name).flatMap((one) => one.choices);
  const values = new Map(
    [...elsewhere, ...choices].flatMap(({ value, label }) => [
      [plain(value), value] as const,
      [plain(label), value] as const,
    ]),
  );
  return (text) => {
    const value = values.get(plain(text));
    return value ? { answer: value } : { fault: 'NO_CHOICE' };
  };
};

const yes = ['yes', 'y', 'true', '1', 'x', 'ioe'];
const no = ['no', 'n', 'false', '0', 'leai'];
const yesOrNo: MakeReader = () => (text) => {
  if (yes.includes(plain(text))) return { answer: 'YES' };
  return no.includes(plain(text)) ? { answer: 'NO' } : { fault: 'NO_CHOICE' };
};

const readersOf: Partial<Record<Question['kind'], MakeReader>> = {
  NUMBER: figure(readNumber),
  AMOUNT: figure(readMoneyUsd),
  CHOICE: choice,
  YES_NO: yesOrNo,
  TARIFF_NUMBER: figure(readTariffNumber),
};

const figureWithComma = /^[$ ]*\d{1,3}(\.?\d{3})*,\d{1,2}$|^[$ ]*\d+,\d{1,2}$/;

/** Whether figures have a comma before their decimals, as one in which nothing else can be meant shows. */
export function hasDecimalCommas(
  rows: readonly Row[],
  columns: readonly { column: number; question: Question }[],
): boolean {
  const figures = columns.filter(({ question }) => isFigure(question)).map(({ column }) => column);
  const texts = rows.flatMap(({ cells }) => figures.map((column) => cells[column]?.text ?? ''));
  return texts.some((text) => figureWithComma.test(text)) && !texts.some((text) => /\.\d{1,2}$|,\d{3}\./.test(text));
}

/** `1.250,50` as `1250.50`. */
const withPoint = (text: string): string =>
  /^[$ ]*[\d.]+(,\d+)?$/.test(text) ? text.replaceAll('.', '').replace(',', '.') : text;
