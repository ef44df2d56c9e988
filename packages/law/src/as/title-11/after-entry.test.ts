import { Temporal, usd } from '@landfall/rule';
import type { AfterEntryFacts, DeclaredLine } from '../facts.js';
import { exciseSoFar, territoryFindings } from '../filing.js';
import { lawfulDeclaration, lawfulGoods } from '../lawful-goods.js';
import { afterEntry } from './after-entry.js';

const on = Temporal.PlainDate.from('2026-11-20');
const told = (change: Partial<AfterEntryFacts>) =>
  afterEntry({ purpose: 'RESALE', usedMachine: false, exciseUsd: usd('5'), on, ...change });
const citations = (change: Partial<AfterEntryFacts>) => told(change).map(({ citation }) => citation);
const reckoned = (change: Partial<DeclaredLine>) =>
  exciseSoFar(lawfulDeclaration({ lines: [lawfulGoods(change)] })).lines[0]!;

test('goods released free are conditionally free for 90 days, and whoever is told that they are free is told so (11.1001(c))', () => {
  expect(citations({ exciseUsd: usd('0.01') })).toEqual([]);
  expect(citations({ exciseUsd: null })).toEqual([]);
  expect(told({ exciseUsd: usd('0') })).toMatchObject([
    { says: expect.stringContaining('within 90 days'), citation: 'ASCA 11.1001(c)' },
  ]);
  expect(reckoned({ purpose: 'PERSONAL' })).toMatchObject({ afterEntry: [{ citation: 'ASCA 11.1001(c)' }] });
});

test('a used machine for resale owes 30 per cent of the price received upon resale, within 20 days of the transfer (11.1102 to 11.1104)', () => {
  const [upon, ...more] = told({ usedMachine: true });
  expect(more).toEqual([]);
  expect(upon).toMatchObject({ citation: 'ASCA 11.1102 to 11.1104' });
  for (const figure of ['30 % of the price received', 'within 20 days of the transfer', 'adds nothing at entry']) {
    expect(upon!.says).toContain(figure);
  }
});

test('a used machine for personal use is delivered without that payment; resold within a year, the seller pays (11.1105, 11.1106)', () => {
  const [personal, ...more] = told({ usedMachine: true, purpose: 'PERSONAL' });
  expect(more).toEqual([]);
  expect(personal).toMatchObject({ citation: 'ASCA 11.1105 and 11.1106' });
  expect(personal!.says).toContain('within a year');
});

test('of a used machine for other purposes, and of goods that are no used machine, that chapter says nothing', () => {
  for (const purpose of ['OPERATIONS', 'PROJECT', 'OTHER_COMMERCIAL'] as const) {
    expect(told({ usedMachine: true, purpose })).toEqual([]);
  }
  expect(told({ usedMachine: false })).toEqual([]);
});

test('second-hand goods bear the excise of new ones at entry: used clothes for the family none, used tools for a shop 5 per cent', () => {
  const clothes = reckoned({ description: 'Used clothes', purpose: 'PERSONAL', purchasePriceUsd: usd('800') });
  expect(clothes.exciseUsd?.toFixed(2)).toBe('0.00');
  const tools = reckoned({ description: 'Used drill', usedMachine: true, purchasePriceUsd: usd('800') });
  expect(tools.exciseUsd?.toFixed(2)).toBe('40.00');
  expect(tools.afterEntry.map(({ citation }) => citation)).toEqual(['ASCA 11.1102 to 11.1104']);
});

test('a used car is a motor vehicle, which an officer assesses as a new one, and its filer is told of its resale', () => {
  expect(reckoned({ description: 'Used car', category: 'VEHICLE', usedMachine: true })).toMatchObject({
    exciseUsd: null,
    afterEntry: [{ citation: 'ASCA 11.1102 to 11.1104' }],
  });
});

test('who said second-hand is asked to choose again, and is told why (11.1103)', () => {
  const facts = lawfulDeclaration({ lines: [lawfulGoods(), lawfulGoods({ category: 'SECOND_HAND' })] });
  const [again, ...more] = territoryFindings(facts);
  expect(more).toEqual([]);
  expect(again).toMatchObject({ code: 'CATEGORY_NOT_OF_THE_EXCISE', path: ['lines', '1', 'category'] });
  expect(again!.message).toContain('upon resale');
  expect(again!.nextStep).toContain('Choose again');
  expect(exciseSoFar(facts).totalUsd).toBeNull();
});
