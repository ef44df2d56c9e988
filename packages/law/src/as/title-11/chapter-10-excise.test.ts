import { Temporal, usd } from '@landfall/rule';
import fc from 'fast-check';
import { exciseCategories } from '../../words/excise-categories.js';
import { importPurposes } from '../../words/import-purposes.js';
import type { DeclaredLine, ExciseFacts } from '../facts.js';
import { exciseSoFar } from '../filing.js';
import { lawfulGoods } from '../lawful-goods.js';
import {
  assessedCategories,
  assessedExcise,
  categoriesTakenAsListed,
  exciseBasis,
  exciseOnLine,
} from './chapter-10-excise.js';

const line = (change: Partial<ExciseFacts> = {}): ExciseFacts => ({
  purchasePriceUsd: usd('100'),
  purpose: 'RESALE',
  category: 'NONE',
  on: Temporal.PlainDate.from('2026-11-20'),
  ...change,
});
const exciseOn = (change: Partial<ExciseFacts>) => exciseOnLine(line(change)).exciseUsd?.toFixed(2) ?? null;

test('goods for commercial use that are not listed bear 5 per cent of what was paid (11.1002)', () => {
  for (const purpose of ['RESALE', 'OPERATIONS', 'PROJECT', 'OTHER_COMMERCIAL'] as const) {
    expect(exciseOn({ purpose })).toBe('5.00');
  }
  expect(exciseOnLine(line())).toMatchObject({ citation: 'ASCA 11.1002', says: expect.stringContaining('5 %') });
});

test('goods for personal use that are not listed bear nothing (11.1002)', () => {
  expect(exciseOn({ purpose: 'PERSONAL', purchasePriceUsd: usd('9999.99') })).toBe('0.00');
});

test('goods of a listed category are an officer’s to assess, whatever they are for (11.1002)', () => {
  for (const category of ['ALCOHOL', 'TOBACCO', 'VEHICLE', 'PETROLEUM'] as const) {
    for (const purpose of importPurposes) expect(exciseOn({ category, purpose })).toBeNull();
  }
  expect(exciseOnLine(line({ category: 'TOBACCO' }))).toMatchObject({ ratePercent: null, citation: 'ASCA 11.1002' });
});

test('that alcohol and tobacco are listed is read; that vehicles and petroleum are is taken so, without a citation (11.1002)', () => {
  const trustOf = ({ citation, values: [held] }: typeof assessedCategories) => [citation, held!.trust, ...held!.is];
  expect(trustOf(assessedCategories)).toEqual(['ASCA 11.1002', 'PRIMARY', 'ALCOHOL', 'TOBACCO']);
  expect(trustOf(categoriesTakenAsListed)).toEqual([null, 'HOUSE', 'VEHICLE', 'PETROLEUM']);
  expect(exciseOnLine(line({ category: 'VEHICLE' })).says).toMatch(
    /^These goods are taken to have a rate of their own/,
  );
  const cited = (['ALCOHOL', 'TOBACCO', 'VEHICLE', 'PETROLEUM'] as const).map(
    (category) => exciseOnLine(line({ category })).citation,
  );
  expect(cited).toEqual(['ASCA 11.1002', 'ASCA 11.1002', null, null]);
});

test('half a cent is a cent more, on each line by itself', () => {
  expect(exciseOn({ purchasePriceUsd: usd('0.09') })).toBe('0.00');
  expect(exciseOn({ purchasePriceUsd: usd('0.10') })).toBe('0.01');
  expect(exciseOn({ purchasePriceUsd: usd('10.29') })).toBe('0.51');
  expect(exciseOn({ purchasePriceUsd: usd('10.30') })).toBe('0.52');
  const tenCents = lawfulGoods({ purchasePriceUsd: usd('0.10') });
  const { totalUsd } = exciseSoFar({ lines: [tenCents, tenCents, tenCents], filedOn: line().on });
  expect(totalUsd?.toFixed(2)).toBe('0.03');
});

test('the basis is what was paid for goods made ready and packed, on one day as on any other: the memorandum of 2017 was never in force (11.1001)', () => {
  for (const day of ['2017-01-31', '2017-02-01', '2026-11-22']) {
    expect(exciseOnLine(line({ on: Temporal.PlainDate.from(day) })).basisUsd.toFixed(2)).toBe('100.00');
  }
  expect(exciseBasis.values.map(({ from }) => from)).toEqual(['2017-01-01']);
  expect(exciseBasis.values[0]!.is[1]).toBe(
    'costs, charges, and expenses incident to placing the items in condition, packed and ready for shipment',
  );
});

test('goods that were once declared as second-hand wait for an officer still, who states the excise as for new goods', () => {
  const { exciseUsd, says } = exciseOnLine(line({ category: 'SECOND_HAND' }));
  expect(exciseUsd).toBeNull();
  expect(says).toContain('as for new goods');
});

test('no line bears more than 5 per cent and half a cent, and none less than nothing', () => {
  const lines = fc.record({
    purchasePriceUsd: fc.integer({ min: 0, max: 999_999_999_999 }).map((cents) => usd(`${cents}`).div(100)),
    purpose: fc.constantFrom(...importPurposes),
    category: fc.constantFrom(...exciseCategories),
  });
  fc.assert(
    fc.property(lines, (change) => {
      const { exciseUsd } = exciseOnLine(line(change));
      if (exciseUsd === null) return change.category !== 'NONE';
      const most = change.purchasePriceUsd.times('0.05').plus('0.005');
      return exciseUsd.gte(0) && exciseUsd.lte(most) && exciseUsd.decimalPlaces() <= 2;
    }),
  );
});

test('a draft has no total while a line is an officer’s or says too little', () => {
  const priced = { purchasePriceUsd: usd('1000') };
  const total = (...lines: Partial<DeclaredLine>[]) =>
    exciseSoFar({ lines: lines.map(lawfulGoods), filedOn: line().on }).totalUsd;
  expect(total(priced)?.toFixed(2)).toBe('50.00');
  expect(total(priced, { ...priced, purpose: 'PERSONAL' })?.toFixed(2)).toBe('50.00');
  expect(total(priced, { ...priced, category: 'ALCOHOL' })).toBeNull();
  for (const unsaid of [{ purchasePriceUsd: null }, { category: null }, { purpose: null }]) {
    expect(total(priced, { ...priced, ...unsaid })).toBeNull();
  }
  expect(total()).toBeNull();
});

test('whatever the line, its excise is what its steps make of its basis, and says the same as the line', () => {
  const lines = fc.record({
    purchasePriceUsd: fc.integer({ min: 0, max: 999_999_999_999 }).map((cents) => usd(`${cents}`).div(100)),
    purpose: fc.constantFrom(...importPurposes),
  });
  fc.assert(
    fc.property(lines, fc.integer({ min: 1, max: 999 }), (change, number) => {
      const { charge, basisUsd, ratePercent, exciseUsd } = exciseOnLine(line(change), number);
      const [basis, rate, round] = charge!.steps;
      expect(charge!.steps.map(({ operation }) => operation)).toEqual(['BASIS', 'RATE', 'ROUND']);
      expect(basis!.resultUsd.times(rate!.operand!).div(100).toDecimalPlaces(2, 4).eq(round!.resultUsd)).toBe(true);
      expect([basis!.resultUsd, rate!.operand, charge!.amountUsd]).toEqual([basisUsd, ratePercent, exciseUsd]);
      expect([charge!.line, basisUsd]).toEqual([number, change.purchasePriceUsd]);
    }),
  );
});

test('a line that an officer has to assess is no charge yet; what he assesses is one in a single step', () => {
  expect(exciseOnLine(line({ category: 'ALCOHOL' }), 2).charge).toBeNull();
  const charge = assessedExcise({ line: 2, exciseUsd: usd('1080.50') });
  expect(charge).toMatchObject({ kind: 'EXCISE', line: 2, citation: 'ASCA 11.1002' });
  expect(charge.steps.map(({ operation }) => operation)).toEqual(['ASSESSED']);
  expect(charge.amountUsd.toFixed(2)).toBe('1080.50');
});
