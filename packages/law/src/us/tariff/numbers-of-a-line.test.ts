import { Temporal, findings, usd, type Rule } from '@landfall/rule';
import type { FilingFacts } from '../facts.js';
import { filingFindings } from '../filing.js';
import { lawfulFiling, lawfulLine } from '../lawful-filing.js';
import * as law from './numbers-of-a-line.js';

const laptops = '8471.30.0100';
const line = (htsNumber: string, ...furtherHtsNumbers: string[]) => lawfulLine({ htsNumber, furtherHtsNumbers });
const filing = (htsNumber: string, ...further: string[]) => lawfulFiling({ lines: [line(htsNumber, ...further)] });
const places = (rule: Rule<FilingFacts>, facts: FilingFacts) => rule.broken(facts).map((path) => path.join('.'));
const codes = (facts: FilingFacts) => filingFindings(facts).map(({ code, path }) => `${code} ${path.join('.')}`);
const roles = (htsNumber: string, ...further: string[]) =>
  law.numbersOf(line(htsNumber, ...further)).map(({ number, role }) => `${number} ${role}`);

test('the chapter of a tariff number tells its role: 1 to 97 classify, 99 is additional, 98 is special or stands alone', () => {
  expect(roles(laptops)).toEqual(['8471.30.0100 CLASSIFYING']);
  expect(roles(laptops, '9903.88.15')).toEqual(['8471.30.0100 CLASSIFYING', '9903.88.15 ADDITIONAL']);
  expect(roles('8515.31.0000', '9802.00.4040')).toEqual(['8515.31.0000 CLASSIFYING', '9802.00.4040 SPECIAL']);
  expect(roles('9804.00.0500')).toEqual(['9804.00.0500 CLASSIFYING']);
});

test('a number of chapter 99 beside one of chapters 1 to 97 is lawful, and alone it is not (HTSUS chapter 99, statistical note 1(a))', () => {
  expect(codes(filing(laptops, '9903.88.15'))).toEqual([]);
  expect(codes(filing(laptops, '9903.88.15', '9903.01.24', '9802.00.4040'))).toEqual([]);
  const alone = 'CHAPTER_99_NUMBER_ALONE lines.0.htsNumber';
  for (const number of ['9903.88.15', '9904.01.25', '9902.01.0100']) expect(codes(filing(number))).toEqual([alone]);
  expect(codes(filing('9903.88.15', '9903.01.24'))).toEqual([alone]);
  expect(codes(filing('9903.88.15', laptops))).toEqual([alone]);
});

test('effects are entered under a number of chapter 98 alone, or with one of chapter 99 beside it', () => {
  expect(codes(filing('9804.00.0500'))).toEqual([]);
  expect(codes(filing('9804.00.0500', '9903.01.24'))).toEqual([]);
});

test('one number classifies the goods of a line: a second one of chapters 1 to 97 needs a line of its own (143.25)', () => {
  const second = 'HTS_NUMBER_CLASSIFIES_TOO lines.0.furtherHtsNumbers.1';
  expect(codes(filing(laptops, '9903.88.15', '6109.10.0012'))).toEqual([second]);
  expect(places(law.oneNumberClassifies, filing(laptops, '9603.10.0500'))).toEqual(['lines.0.furtherHtsNumbers.0']);
  expect(places(law.oneNumberClassifies, filing('9802.00.4040', laptops))).toEqual(['lines.0.furtherHtsNumbers.0']);
  expect(places(law.oneNumberClassifies, filing(laptops, '9801.00.1012', '9903.88.15'))).toEqual([]);
});

test('a further number has all its digits, and is a number', () => {
  expect(codes(filing(laptops, '9903.88'))).toEqual(['FURTHER_HTS_NUMBER_INCOMPLETE lines.0.furtherHtsNumbers.0']);
  expect(codes(filing(laptops, '9903.88.15', ''))).toEqual([
    'FURTHER_HTS_NUMBER_INCOMPLETE lines.0.furtherHtsNumbers.1',
  ]);
  expect(codes(filing(laptops, 'duty'))).toEqual(['HTS_NUMBER_MALFORMED lines.0.furtherHtsNumbers.0']);
});

test('a number stands once in a line, whatever its points', () => {
  const twice = ['HTS_NUMBER_REPEATED lines.0.furtherHtsNumbers.1'];
  expect(codes(filing(laptops, '9903.88.15', '99038815'))).toEqual(twice);
  expect(codes(filing('9804.00.0500', '9804.00.0500'))).toEqual(['HTS_NUMBER_REPEATED lines.0.furtherHtsNumbers.0']);
  const each = { lines: [line(laptops, '9903.88.15'), line(laptops, '9903.88.15')] };
  expect(codes(lawfulFiling(each))).toEqual([]);
});

test('a line names 8 tariff numbers until 27 June 2025 and 32 from 28 June 2025 on, and not one more', () => {
  const of = (count: number, day: string) => {
    const further = Array.from({ length: count - 1 }, (_, n) => `9903.88.${10 + n}`);
    const lines = [line(laptops, ...further)];
    return findings([law.numbersCanBeReported], lawfulFiling({ lines, lawReadOn: Temporal.PlainDate.from(day) }));
  };
  expect(of(8, '2025-06-27')).toEqual([]);
  expect(of(9, '2025-06-27')).toMatchObject([
    { path: ['lines', '0', 'furtherHtsNumbers'], message: expect.stringContaining('It takes 8; this line has 9.') },
  ]);
  expect(of(32, '2025-06-28')).toEqual([]);
  expect(of(33, '2025-06-28')).toHaveLength(1);
  expect(of(100_000, '2025-06-28')).toMatchObject([{ message: expect.stringContaining('100,000') }]);
});

test('very many numbers are told by their count, and not one by one', () => {
  const further = Array.from({ length: 50_000 }, () => 'x');
  expect(filingFindings(filing(laptops, ...further)).length).toBeLessThan(200);
});

test('a line of laptops of $1,000.00 under an additional duty is an article of chapter 99 above its limit (143.21(a))', () => {
  const laptop = { ...line(laptops, '9903.88.15'), unit: 'NO', quantity: usd('1'), valueUsd: usd('1000') };
  expect(codes(lawfulFiling({ lines: [laptop] }))).toEqual(['CHAPTER_99_LIMIT_EXCEEDED lines.0.valueUsd']);
  expect(codes(lawfulFiling({ lines: [{ ...laptop, furtherHtsNumbers: [] }] }))).toEqual([]);
});
