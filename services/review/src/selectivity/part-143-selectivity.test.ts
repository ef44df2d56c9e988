import { Temporal } from '@landfall/rule';
import fc from 'fast-check';
import type { SelectivityFacts, SelectivityLine } from '@landfall/law/examination/criteria';
import { assess, assessAgain } from '@landfall/law/examination/selectivity';
import { secretHash } from '@landfall/law/examination/random-sample';
import { exampleCriteria } from './criteria-file.js';

const criteria = exampleCriteria();

const line: SelectivityLine = {
  number: 1,
  htsNumber: '6109.10.0012',
  countryOfOrigin: 'JP',
  quantity: '10',
  unit: 'DOZ',
  grossWeightKg: '3.5',
  valueUsd: '40.00',
  descriptionAdequate: true,
};
const watch = { ...line, htsNumber: '9102.11.1010', unit: 'NO', quantity: '1', valueUsd: '12.00' };
const plain: SelectivityFacts = { entryId: 'ent_1', totalValueUsd: '40.00', lines: [line], askedOfficer: [] };
const on = Temporal.PlainDate.from('2026-11-20');
const assessed = (facts: Partial<SelectivityFacts>, rate = '0', day = on) =>
  assess({ criteria, facts: { ...plain, ...facts }, secret: 'secret', rate, on: day });

test('an entry that meets no criterion is subject to general examination: no outcome is none (143.32(o))', () => {
  expect(assessed({})).toMatchObject({ outcome: 'GENERAL', hits: [], sampled: false, score: 0 });
});

test('the strictest criterion that is met decides the examination, and every one is named with its version (143.32(o))', () => {
  const review = assessed({ askedOfficer: ['INFORMAL_LIMIT_EXCEEDED'] });
  expect(review).toMatchObject({ outcome: 'GENERAL_WITH_DOCUMENT_REVIEW', score: 20 });
  const both = assessed({ askedOfficer: ['INFORMAL_LIMIT_EXCEEDED'], lines: [watch] });
  expect(both).toMatchObject({ outcome: 'INTENSIVE', score: 80 });
  expect(both.hits.map(({ criterion, version, lines }) => [criterion, version, lines])).toEqual([
    ['OFFICER_ASKED', 1, []],
    ['CHEAP_WATCHES', 2, [1]],
  ]);
});

test('the criteria read are those in force on the day: a watch of $12.00 is met in July 2026 and not in June', () => {
  expect(assessed({ lines: [watch] }, '0', Temporal.PlainDate.from('2026-06-30')).outcome).toBe('GENERAL');
  expect(assessed({ lines: [watch] }, '0', Temporal.PlainDate.from('2026-07-01')).outcome).toBe('INTENSIVE');
});

test('a sampled entry has its documents reviewed, and an intensive examination is not made milder by the sample', () => {
  expect(assessed({}, '1')).toMatchObject({ outcome: 'GENERAL_WITH_DOCUMENT_REVIEW', sampled: true, score: 0 });
  expect(assessed({ lines: [watch] }, '1')).toMatchObject({ outcome: 'INTENSIVE', sampled: true });
});

test('a score stops at 100', () => {
  const facts = {
    lines: [{ ...watch, descriptionAdequate: false, grossWeightKg: '1000' }],
    totalValueUsd: '2450',
    askedOfficer: ['DESCRIPTION_INADEQUATE'],
  };
  expect(assessed(facts).score).toBe(100);
});

test('a stored assessment, read back as JSON, gives the same when it is run again', () => {
  const facts = fc.record({
    entryId: fc.string(),
    totalValueUsd: fc.integer({ min: 0, max: 300_000 }).map((n) => (n / 100).toFixed(2)),
    lines: fc.array(fc.constantFrom(line, watch, { ...line, descriptionAdequate: false }), {
      minLength: 1,
      maxLength: 5,
    }),
    askedOfficer: fc.constantFrom<string[]>([], ['INFORMAL_LIMIT_EXCEEDED']),
  });
  fc.assert(
    fc.property(facts, fc.string(), fc.constantFrom('0', '0.02', '0.5', '1'), (read, secret, rate) => {
      const first = assess({ criteria, facts: read, secret, rate, on });
      const stored = JSON.parse(JSON.stringify(first)) as typeof first;
      expect(assessAgain(stored.run, { criteria, secret })).toEqual(stored);
    }),
  );
});

test('criteria that came later do not change an assessment that is run again', () => {
  const first = assess({ criteria: [], facts: { ...plain, lines: [watch] }, secret: 'secret', rate: '0', on });
  expect(assessAgain(first.run, { criteria, secret: 'secret' }).outcome).toBe('GENERAL');
});

test('an assessment cannot be run again with another secret, or when a criterion is gone', () => {
  const { run } = assessed({});
  expect(run.secretHash).toBe(secretHash('secret'));
  expect(() => assessAgain(run, { criteria, secret: 'other' })).toThrow(/not the secret/);
  expect(() => assessAgain(run, { criteria: [], secret: 'secret' })).toThrow(/OFFICER_ASKED, version 1, is not held/);
});
