import { comesToUsd } from '@landfall/law/as/title-11/chapter-10-rates';
import { assessmentOf, asTyped, declaredIn, doubtsOf, heldFor, rateTaken, type LineToAssess } from './rate-typed.ts';

const fact = (question: string, value: string) => {
  const shown = value;
  return { question, value, kind: 'NUMBER', label: question, shown, says: value, from: null, isWithheld: false };
};
const lineOf = (facts: Record<string, string>, priceUsd = '180.00'): LineToAssess => ({
  number: 2,
  quantity: '6 bottles',
  amounts: [fact('purchasePriceUsd', priceUsd)],
  facts: Object.entries(facts).map(([name, value]) => fact(name, value)),
});
const whisky = lineOf({ category: 'ALCOHOL', drink: 'SPIRITS', litres: '4.5', strengthPercent: '40' });
const beer = lineOf({ category: 'ALCOHOL', drink: 'BEER', litres: '9', strengthPercent: '5' }, '31.00');
const cigarettes = lineOf({ category: 'TOBACCO', tobaccoPieces: '400' });
const car = lineOf({ category: 'VEHICLE' }, '6500.00');
const day = '2026-11-20';
const comesTo = (line: LineToAssess, typed = {}) => {
  const taken = rateTaken(line, asTyped(line, typed), day);
  return taken && comesToUsd(taken).toFixed(2);
};

test('spirits and beer are reckoned at the rate of the law on what was declared, before anything is typed', () => {
  expect(comesTo(whisky)).toBe('27.00');
  expect(heldFor(whisky, asTyped(whisky), day)).toMatchObject({ citation: 'ASCA 11.1002(a)(1)(B)' });
  expect(comesTo(beer)).toBe('58.90');
});

test('what an officer found counts instead: fewer litres, another strength', () => {
  expect(comesTo(whisky, { quantity: '3.75' })).toBe('22.50');
  expect(comesTo(whisky, { strength: '10' })).toBe('9.00');
});

test('of tobacco and vehicles no rate is held: the officer’s own is taken, of the pieces or the value declared', () => {
  expect(heldFor(cigarettes, asTyped(cigarettes), day)).toBeNull();
  expect(comesTo(cigarettes)).toBeNull();
  expect(comesTo(cigarettes, { rate: '0.15' })).toBe('60.00');
  expect(declaredIn('PERCENT_OF_VALUE', car)).toBe('6500.00');
  expect(comesTo(car, { rate: '10' })).toBe('650.00');
  expect(comesTo(car, { rate: '10', quantity: 'some' })).toBeNull();
});

test('an assessment rests on the rate where it comes to it or the officer said of how much, and on none otherwise', () => {
  const of = (amount: string, rates = {}) => assessmentOf(whisky, { assessments: { 2: amount }, rates }, day);
  expect(of('$27.00').rateTaken).toMatchObject({ rateUnit: 'USD_PER_LITRE' });
  expect(of('20.00').rateTaken).toBeNull();
  expect(of('20.00', { 2: { quantity: '4.5' } }).rateTaken).not.toBeNull();
});

test('6,500 for 650 is asked back: far from the rate, or above what was paid where no rate is known', () => {
  const doubts = (line: LineToAssess, amount: string, rates = {}) =>
    doubtsOf([line], { assessments: { 2: amount }, rates }, day).map(({ code }) => code);
  expect(doubts(whisky, '270.00')).toEqual(['EXCISE_FAR_FROM_RATE']);
  expect(doubts(car, '6,500.00', { 2: { rate: '10' } })).toEqual(['EXCISE_FAR_FROM_RATE']);
  expect(doubts(car, '6,500.01')).toEqual(['EXCISE_OVER_VALUE']);
  for (const [line, amount] of [
    [whisky, '27.00'],
    [car, '650.00'],
    [car, ''],
  ] as const)
    expect(doubts(line, amount)).toEqual([]);
});
