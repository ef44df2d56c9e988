import { compareFilings } from './compare-filings.ts';
import { filingInWords } from './filing-in-words.ts';

const answer = (question: string, label: string, value: string | null, isWithheld = false) => ({
  question,
  kind: 'TEXT' as const,
  label,
  value,
  shown: value,
  from: null,
  isWithheld,
});
/** A filing of a form that no kind of entry has. */
const filing = (answers: ReturnType<typeof answer>[], line: (string | null)[]) => ({
  id: 'fil_1',
  number: 1,
  filedAt: '2026-11-20T22:00:00Z',
  documents: [],
  declaration: {
    kindInWords: 'Declaration of pets',
    pages: [{ name: 'travellers', answers }],
    line: [
      { question: 'articles', kind: 'TEXT' as const, label: 'Goods' },
      { question: 'worthUsd', kind: 'AMOUNT' as const, label: 'Worth' },
      { question: 'restricted', kind: 'CHOICE' as const, label: 'Restricted' },
    ],
    lines: [{ number: 1, answers: line.map((value) => ({ value, shown: value })) }],
  },
});
const told = (...[was, is]: Parameters<typeof filing>[]) =>
  compareFilings(filingInWords(filing(...was!)), filingInWords(filing(...is!))).map(
    ({ label, was, is }) => `${label ?? 'goods'}: ${was ?? ''} > ${is ?? ''}`,
  );

test('two filings of any form are laid side by side, question by question, by the names that the form gives them', () => {
  const was = [[answer('seal', 'Seal', 'A-17')], ['Camera', '20.00', 'NONE']] as const;
  const is = [[answer('seal', 'Seal', 'A-18')], ['Camera', '25.00', 'FOOD']] as const;
  expect(told([[...was[0]], [...was[1]]], [[...is[0]], [...is[1]]])).toEqual([
    'Seal: A-17 > A-18',
    'Worth: $20.00 > $25.00',
    'Restricted:  > FOOD',
  ]);
});

test('words that are erased from one of them are not told as a difference', () => {
  expect(
    told([[answer('seal', 'Seal', null, true)], [null, '20.00']], [[answer('seal', 'Seal', 'A-18')], ['Camera', '20']]),
  ).toEqual([]);
});
