import { Temporal } from '@landfall/rule';
import {
  evaluate,
  isInForce,
  type Criterion,
  type SelectivityFacts,
  type SelectivityLine,
} from '@landfall/law/examination/criteria';
import { exampleCriteria } from './criteria-file.js';

const criteria = exampleCriteria();

const shirts: SelectivityLine = {
  number: 1,
  htsNumber: '6109.10.0012',
  countryOfOrigin: 'JP',
  quantity: '10',
  unit: 'DOZ',
  grossWeightKg: '3.5',
  valueUsd: '40.00',
  descriptionAdequate: true,
};
const entry = (change: Partial<SelectivityFacts>, line: Partial<SelectivityLine> = {}): SelectivityFacts => ({
  entryId: 'ent_1',
  totalValueUsd: '40.00',
  lines: [shirts, { ...shirts, ...line, number: 2 }],
  askedOfficer: [],
  ...change,
});
const criterion = (id: string, version = 1): Criterion => {
  const held = criteria.find((one) => one.id === id && one.version === version);
  if (held === undefined) throw new Error(`no criterion ${id}`);
  return held;
};
const met = (id: string, facts: SelectivityFacts, version?: number) =>
  evaluate(criterion(id, version), facts)?.lines ?? null;

test('an entry is met where an officer was asked, and not where nobody was', () => {
  expect(met('OFFICER_ASKED', entry({ askedOfficer: ['INFORMAL_LIMIT_EXCEEDED'] }))).toEqual([]);
  expect(met('OFFICER_ASKED', entry({}))).toBeNull();
});

test('the line without an adequate description is named', () => {
  expect(met('DESCRIPTION_INADEQUATE', entry({}, { descriptionAdequate: false }))).toEqual([2]);
  expect(met('DESCRIPTION_INADEQUATE', entry({}))).toBeNull();
});

test.each([
  ['2399.99', null],
  ['2400.00', []],
  ['2500.00', []],
  ['2500.01', null],
])('a total of $%s is just within the informal limit: %j', (totalValueUsd, expected) => {
  expect(met('JUST_WITHIN_INFORMAL_LIMIT', entry({ totalValueUsd }))).toEqual(expected);
});

test('wine and cigars are taxed goods with or without points in the tariff number, grape juice is not', () => {
  expect(met('TAXED_GOODS', entry({}, { htsNumber: '2204.21.5005' }))).toEqual([2]);
  expect(met('TAXED_GOODS', entry({}, { htsNumber: '2402103030' }))).toEqual([2]);
  expect(met('TAXED_GOODS', entry({}, { htsNumber: '2009.61.0020' }))).toBeNull();
  expect(met('TAXED_GOODS', entry({}, { furtherHtsNumbers: ['9903.88.15'] }))).toBeNull();
});

test('a criterion that names origins is met by goods of those origins alone', () => {
  const ofJapan: Criterion = {
    ...criterion('TAXED_GOODS'),
    kind: 'TARIFF_AND_ORIGIN',
    parameters: { tariff: ['61'], origins: ['JP'] },
  };
  expect(evaluate(ofJapan, entry({}, { countryOfOrigin: 'KR' }))?.lines).toEqual([1]);
});

test('watches at $14.99 each are cheap since July 2026, at $15.00 they are not; before it was $10.00 (LOW-14, SEL-05)', () => {
  const watches = (valueUsd: string) => entry({}, { htsNumber: '9102.11.1010', unit: 'NO', quantity: '3', valueUsd });
  expect(met('CHEAP_WATCHES', watches('44.99'), 2)).toEqual([2]);
  expect(met('CHEAP_WATCHES', watches('45.00'), 2)).toBeNull();
  expect(met('CHEAP_WATCHES', watches('29.99'), 1)).toEqual([2]);
  expect(met('CHEAP_WATCHES', watches('30.00'), 1)).toBeNull();
});

test('a price for each is not read where the quantity is counted in another unit', () => {
  const dozen = { htsNumber: '9102.11.1010', unit: 'DOZ', quantity: '1', valueUsd: '12.00' };
  expect(met('CHEAP_WATCHES', entry({}, dozen), 2)).toBeNull();
});

test('goods worth less than $0.25 a kilogram are heavy for their value', () => {
  expect(met('HEAVY_FOR_ITS_VALUE', entry({}, { grossWeightKg: '100', valueUsd: '24.99' }))).toEqual([2]);
  expect(met('HEAVY_FOR_ITS_VALUE', entry({}, { grossWeightKg: '100', valueUsd: '25.00' }))).toBeNull();
});

test('a version is in force on its first and its last day, and not on the days beside', () => {
  const on = (version: number, day: string) =>
    isInForce(criterion('CHEAP_WATCHES', version), Temporal.PlainDate.from(day));
  expect([on(1, '2016-08-25'), on(1, '2016-08-26'), on(1, '2026-06-30'), on(1, '2026-07-01')]).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect([on(2, '2026-06-30'), on(2, '2026-07-01'), on(2, '2030-01-01')]).toEqual([false, true, true]);
});

test('no two versions of a criterion share a number or a day', () => {
  for (const one of criteria) {
    const others = criteria.filter((other) => other !== one && other.id === one.id);
    expect(others.map(({ version }) => version)).not.toContain(one.version);
    const first = Temporal.PlainDate.from(one.effectiveFrom);
    expect(others.filter((other) => isInForce(other, first))).toEqual([]);
  }
});

test('every criterion has a citation or a reason, and weighs something', () => {
  for (const { reason, weight } of criteria) {
    expect(reason).toMatch(/\.$/);
    expect(weight).toBeGreaterThan(0);
  }
});

const asLine = (change: Partial<SelectivityLine>): Partial<SelectivityLine> => ({
  ...{ htsNumber: null, countryOfOrigin: null, unit: null, grossWeightKg: null },
  ...{ purpose: 'PERSONAL', category: 'NONE', quantity: '1' },
  ...change,
});

test('in American Samoa the line of a listed category is named, and no other', () => {
  expect(met('AS_LISTED_CATEGORY', entry({}, asLine({ category: 'TOBACCO' })))).toEqual([2]);
  expect(met('AS_LISTED_CATEGORY', entry({}, asLine({ category: 'NONE' })))).toBeNull();
});

test.each([
  ['23', 'PERSONAL', null],
  ['24', 'PERSONAL', [2]],
  ['24', 'RESALE', null],
])('%s pieces for %s use: %j', (quantity, purpose, expected) => {
  expect(met('AS_PERSONAL_IN_NUMBERS', entry({}, asLine({ quantity, purpose })))).toEqual(expected);
});

test('a declaration of $10,000.00 is of high value, one of $9,999.99 is not', () => {
  expect(met('AS_HIGH_VALUE', entry({ totalValueUsd: '9999.99' }))).toBeNull();
  expect(met('AS_HIGH_VALUE', entry({ totalValueUsd: '10000.00' }))).toEqual([]);
});

test('a line that declares no tariff number, origin or weight meets none of the criteria that read them', () => {
  const facts = entry({ lines: [] }, {});
  const bare = { ...facts, lines: [{ ...shirts, ...asLine({}) }] as SelectivityLine[] };
  for (const { id, version } of criteria.filter(({ regime }) => regime === 'US_CBP'))
    expect(met(id, bare, version)).toBeNull();
});

test('a criterion that looks for a number of chapter 99 finds it beside the number of the goods', () => {
  const additionalDuty: Criterion = {
    ...criterion('TAXED_GOODS'),
    ...{ kind: 'TARIFF_AND_ORIGIN', parameters: { tariff: ['990388'], origins: [] } },
  } as Criterion;
  const lines = (furtherHtsNumbers?: string[]) =>
    evaluate(additionalDuty, entry({}, { furtherHtsNumbers }))?.lines ?? null;
  expect(lines(['9802.00.8068', '9903.88.15'])).toEqual([2]);
  expect(lines(['9903.01.24'])).toBeNull();
  expect(lines()).toBeNull();
});
