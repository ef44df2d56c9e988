import { readText } from '../../sheet/read-sheet.ts';
import type { SheetRead } from '../../sheet/sheet.ts';
import type { Question } from '../questions/form-graph.ts';
import { columnsOf } from './columns-of-sheet.ts';
import { linesOfSheet, type RowRead } from './lines-of-sheet.ts';
import { templateOf } from './template.ts';

const question = (name: string, kind: Question['kind'], label: string, more: Partial<Question> = {}): Question => ({
  name,
  kind,
  label,
  inWords: label,
  need: 'ALWAYS',
  mostCharacters: 40,
  choices: [],
  formerChoices: [],
  hint: null,
  inShort: null,
  nothing: null,
  wordings: [],
  from: null,
  autofill: null,
  neededWhen: null,
  askedWhen: null,
  shownWhen: null,
  airWaybillWhen: null,
  isWithPrevious: false,
  isInSeveralLines: false,
  isKeptAside: false,
  ...more,
});
const choice = (value: string, label: string) => ({ value, label, hint: null });
const questions = [
  question('description', 'TEXT', 'Goods'),
  question('quantity', 'NUMBER', 'How many'),
  question('purchasePriceUsd', 'AMOUNT', 'Price'),
  question('category', 'CHOICE', 'Listed category', {
    choices: [choice('NONE', 'None of these'), choice('TOBACCO', 'Tobacco')],
  }),
];
const inSamoan = [
  question('description', 'TEXT', 'Oloa'),
  question('quantity', 'NUMBER', 'Aofaʻi'),
  question('category', 'CHOICE', 'Ituaiga i le lisi', { choices: [choice('TOBACCO', 'Tapaʻa')] }),
];

const rowsOf = (text: string) => (readText(text, 99) as Extract<SheetRead, { is: 'READ' }>).rows;
function linesOf(text: string, forAll: Record<string, string> = {}): RowRead[] {
  const rows = rowsOf(text);
  const columns = columnsOf(rows, [...questions, ...inSamoan]);
  return linesOfSheet(rows, { questions, inOtherLanguages: inSamoan, columns, forAll, answers: {} });
}
const said = (lines: readonly RowRead[]): object[] => lines.map(({ line: { key: _, ...line } }) => line);
const faults = (lines: readonly RowRead[]): string[] =>
  lines.flatMap((each) => each.faults.map(({ row, column, is }) => `${row} ${column} ${is}`));

describe('lines of a sheet (AS-05)', () => {
  test('columns are known by their headings in English and Samoan, in any order, below a title', () => {
    const lines = linesOf('Invoice 12,,,\nPRICE,Oloa:,aofaʻi,ituaiga i le lisi\n240,Rice,12,tapa’a\n');
    expect(said(lines)).toEqual([
      { purchasePriceUsd: '240', description: 'Rice', quantity: '12', category: 'TOBACCO' },
    ]);
  });

  test('an answer that is missing is told, and one may be given for all rows', () => {
    const text = 'Goods,How many,Price\nRice,12,240\n';
    expect(linesOf(text)[0]!.lacks.map(({ name }) => name)).toEqual(['category']);
    expect(linesOf(text, { category: 'NONE' })[0]).toMatchObject({ lacks: [], line: { category: 'NONE' } });
  });

  test('what is wrong is told by row and column, and other rows are good', () => {
    const lines = linesOf(
      'Goods,How many,Price,Listed category\nRice,a dozen,240,NONE\nFish,6,"12,50",fruit\nTea,1,2,None of these\n',
    );
    expect(faults(lines)).toEqual(['2 1 NO_NUMBER', '3 3 NO_CHOICE']);
    expect(lines[2]).toMatchObject({ number: 4, faults: [], lacks: [] });
  });

  test('where one figure shows that a comma stands before decimals, it does in all', () => {
    expect(said(linesOf('Goods;How many;Price\nRice;2,5;1.250,00\nTea;1.000;3\n'))).toEqual([
      { description: 'Rice', quantity: '2.5', purchasePriceUsd: '1250.00' },
      { description: 'Tea', quantity: '1000', purchasePriceUsd: '3' },
    ]);
  });

  test('a comma that may mean either is asked back where points stand before decimals elsewhere', () => {
    expect(faults(linesOf('Goods;How many;Price\nRice;2;"12,50"\nTea;1;3.20\n'))).toEqual(['2 2 TWO_READINGS']);
  });

  test('a sheet without headings is read once somebody says what its columns hold', () => {
    const rows = rowsOf('Rice,12,240\n');
    const columns = columnsOf(rows, questions);
    expect(columns).toEqual({ head: null, asked: [null, null, null] });
    const asked = ['description', 'quantity', 'purchasePriceUsd'];
    const how = { questions, inOtherLanguages: [], columns: { head: null, asked }, forAll: {}, answers: {} };
    expect(said(linesOfSheet(rows, how))).toEqual([{ description: 'Rice', quantity: '12', purchasePriceUsd: '240' }]);
  });

  test('the empty sheet to fill in has headings that are known again', () => {
    const rows = rowsOf(templateOf(questions));
    expect(columnsOf(rows, questions).asked).toEqual(questions.map(({ name }) => name));
  });
});
