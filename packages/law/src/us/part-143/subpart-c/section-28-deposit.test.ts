import { findings, usd } from '@landfall/rule';
import fc from 'fast-check';
import type { OwedFacts } from '../../../shared/decision-facts.js';
import { nothingOwed } from '../../../shared/lawful-decision.js';
import { againstRelease, dueBeforeReleaseUsd } from '../../../shared/release-facts.js';
import { depositRules } from './section-28-deposit.js';

const owing = (change: Partial<OwedFacts>): OwedFacts => ({ ...nothingOwed, amountDueUsd: usd('66.00'), ...change });
const found = (change: Partial<OwedFacts>) => findings(depositRules, owing(change));
const codes = (change: Partial<OwedFacts>) => found(change).map(({ code }) => code);

test('$66.00 paid of $66.00 releases, $65.99 does not (143.28)', () => {
  expect(codes({ paidUsd: usd('66.00') })).toEqual([]);
  expect(codes({ paidUsd: usd('65.99') })).toEqual(['PAYMENT_DUE']);
  expect(found({ paidUsd: usd('65.99') })[0]?.message).toContain('Still due: $0.01.');
});

test('statement processing and ACH together defer the deposit, either alone does not (143.28)', () => {
  expect(codes({ statementProcessing: true, ach: true })).toEqual([]);
  expect(codes({ statementProcessing: true, ach: false })).toEqual(['PAYMENT_DUE']);
  expect(codes({ statementProcessing: false, ach: true })).toEqual(['PAYMENT_DUE']);
});

test('what an examination adds is paid before release even by a filer on statement (143.28)', () => {
  const onStatement = { statementProcessing: true, ach: true, furtherDueUsd: usd('10.00') };
  expect(codes(onStatement)).toEqual(['FURTHER_PAYMENT_DUE']);
  expect(codes({ ...onStatement, paidUsd: usd('10.00') })).toEqual([]);
  expect(found({ ...onStatement, paidUsd: usd('9.99') })[0]?.message).toBe(
    'Further duties and taxes that an examination finds due are deposited before release, by statement or not. Still due: $0.01.',
  );
});

test('an estimate and further duty that are both missing are told once, as one sum (143.28)', () => {
  const both = { amountDueUsd: usd('66.00'), furtherDueUsd: usd('10.00') };
  const said = (paidUsd: string) => found({ ...both, paidUsd: usd(paidUsd) }).map(({ message }) => message);
  expect(said('65.99')).toEqual([expect.stringMatching(/^Estimated duties .* Still due: \$10\.01\.$/)]);
  expect(said('66.00')).toEqual([expect.stringMatching(/^Further duties .* Still due: \$10\.00\.$/)]);
  expect(said('76.00')).toEqual([]);
});

test('a missing payment bars the release alone, and only puts it off', () => {
  expect(codes({ decision: 'SEND_BACK' })).toEqual([]);
  expect(againstRelease(found({}))).toEqual([]);
  expect(againstRelease(found({ paidUsd: usd('66'), furtherDueUsd: usd('1') }))).toEqual([]);
});

test('what is still due is never below zero, and paying it leaves nothing due', () => {
  const cents = fc.integer({ min: 0, max: 500_000 }).map((n) => usd((n / 100).toFixed(2)));
  fc.assert(
    fc.property(cents, cents, cents, fc.boolean(), (amountDueUsd, furtherDueUsd, paidUsd, ach) => {
      const facts = owing({ amountDueUsd, furtherDueUsd, paidUsd, ach, statementProcessing: true });
      const dueUsd = dueBeforeReleaseUsd(facts);
      expect(dueUsd.gte(0)).toBe(true);
      expect(dueBeforeReleaseUsd({ ...facts, paidUsd: paidUsd.plus(dueUsd) }).isZero()).toBe(true);
    }),
  );
});
