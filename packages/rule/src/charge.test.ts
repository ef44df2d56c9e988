import fc from 'fast-check';
import {
  assessed,
  basis,
  Decimal,
  declared,
  ratePercent,
  reckon,
  stepOf,
  sumOf,
  toCents,
  usd,
  wholeCents,
} from './index.js';

const about = { kind: 'EXCISE', line: 1, citation: 'ASCA 11.1002' } as const;
const cents = fc.integer({ min: 0, max: 999_999_999_999 }).map((n) => usd(`${n}`).div(100));
const percents = fc.integer({ min: 0, max: 30_000 }).map((n) => new Decimal(n).div(100));

test('each step says what it takes and what it gives, and the last gives the amount', () => {
  const charge = reckon(about, basis('the price', usd('10.30')), ratePercent('of 5 %', new Decimal(5)), wholeCents);
  expect(charge.steps.map(({ operation, resultUsd }) => `${operation} ${resultUsd.toString()}`)).toEqual([
    'BASIS 10.3',
    'RATE 0.515',
    'ROUND 0.52',
  ]);
  expect(charge).toMatchObject({ kind: 'EXCISE', line: 1, citation: 'ASCA 11.1002' });
  expect(charge.amountUsd.toFixed(2)).toBe('0.52');
  expect(stepOf(charge, 'RATE')?.operand?.toString()).toBe('5');
  expect(stepOf(charge, 'ASSESSED')).toBeUndefined();
});

test('whatever basis and rate, the steps multiply out to the amount', () => {
  fc.assert(
    fc.property(cents, percents, (price, percent) => {
      const charge = reckon(about, basis('the price', price), ratePercent('at a rate', percent), wholeCents);
      const [first, second, third] = charge.steps;
      expect(second!.resultUsd.eq(first!.resultUsd.times(second!.operand!).div(100))).toBe(true);
      expect(third!.resultUsd.eq(toCents(second!.resultUsd))).toBe(true);
      expect(charge.amountUsd.eq(third!.resultUsd)).toBe(true);
    }),
  );
});

test('what is declared or assessed is the amount itself', () => {
  for (const given of [declared, assessed]) {
    expect(reckon(about, given('as it is', usd('12.50'))).amountUsd.toFixed(2)).toBe('12.50');
  }
});

test('charges add up to the cent, and none come to nothing', () => {
  const charge = (amount: string) => reckon(about, assessed('by an officer', usd(amount)));
  expect(sumOf(['0.01', '0.02', '1999.97'].map(charge)).toFixed(2)).toBe('2000.00');
  expect(sumOf([]).toFixed(2)).toBe('0.00');
});
