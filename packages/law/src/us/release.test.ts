import { findings, usd } from '@landfall/rule';
import fc from 'fast-check';
import { againstRelease, dueBeforeReleaseUsd, type ReleaseFacts } from '../shared/release-facts.js';
import { releaseRules, timeOfEntry } from './release.js';

const decided = (change: Partial<ReleaseFacts> = {}): ReleaseFacts => ({
  status: 'IN_REVIEW',
  awaitsFurtherFiling: false,
  decisionEntryVersion: 2,
  entryVersion: 2,
  examination: 'GENERAL',
  examinationFindingsRecorded: false,
  unansweredQuestions: [],
  linesToAssess: [],
  assessments: [],
  amountDueUsd: usd('66.00'),
  furtherDueUsd: usd('0'),
  paidUsd: usd('0'),
  statementProcessing: true,
  ach: true,
  ...change,
});
const found = (change: Partial<ReleaseFacts>) => findings(releaseRules, decided(change));
const codes = (change: Partial<ReleaseFacts>) => found(change).map(({ code }) => code);

test.each(['FILED', 'IN_REVIEW', 'WAITING_FOR_FILER', 'PAYMENT_DUE'] as const)(
  'an entry that is %s can be released (143.34)',
  (status) => {
    expect(codes({ status })).toEqual([]);
  },
);

test.each(['RELEASED', 'WITHDRAWN'] as const)('an entry that is %s is not released (143.34)', (status) => {
  expect(codes({ status })).toEqual(['ENTRY_NOT_AWAITING_RELEASE']);
});

test('an entry that was sent back is not released before it is filed again (143.34)', () => {
  expect(codes({ status: 'WAITING_FOR_FILER', awaitsFurtherFiling: true })).toEqual(['ENTRY_NOT_AWAITING_RELEASE']);
});

test('a decision on version 2 releases version 2, and not version 3 (143.34)', () => {
  expect(codes({ decisionEntryVersion: 2, entryVersion: 2 })).toEqual([]);
  expect(codes({ decisionEntryVersion: 2, entryVersion: 3 })).toEqual(['DECISION_ON_ANOTHER_VERSION']);
});

test('a decision that was kept until payment still stands, though the status raised the version (143.28)', () => {
  expect(codes({ status: 'PAYMENT_DUE', decisionEntryVersion: 2, entryVersion: 3 })).toEqual([]);
});

test('an intensive examination releases once its findings are recorded, a general one needs none (143.34)', () => {
  expect(codes({ examination: 'INTENSIVE', examinationFindingsRecorded: false })).toEqual(['EXAMINATION_UNFINISHED']);
  expect(codes({ examination: 'INTENSIVE', examinationFindingsRecorded: true })).toEqual([]);
  expect(codes({ examination: 'GENERAL_WITH_DOCUMENT_REVIEW' })).toEqual([]);
});

test('each question to an officer is answered before release (143.34)', () => {
  expect(codes({ unansweredQuestions: [] })).toEqual([]);
  expect(found({ unansweredQuestions: ['INFORMAL_LIMIT_EXCEEDED'] })[0]).toMatchObject({
    code: 'QUESTION_UNANSWERED',
    path: ['askOfficer', 'INFORMAL_LIMIT_EXCEEDED'],
  });
});

test('$66.00 paid of $66.00 releases, $65.99 does not (143.28)', () => {
  const cash = { statementProcessing: false, ach: false, amountDueUsd: usd('66.00') };
  expect(codes({ ...cash, paidUsd: usd('66.00') })).toEqual([]);
  expect(codes({ ...cash, paidUsd: usd('65.99') })).toEqual(['PAYMENT_DUE']);
  expect(found({ ...cash, paidUsd: usd('65.99') })[0]?.message).toContain('Still due: $0.01.');
});

test('statement processing and ACH together defer the deposit, either alone does not (143.28)', () => {
  expect(codes({ statementProcessing: true, ach: true })).toEqual([]);
  expect(codes({ statementProcessing: true, ach: false })).toEqual(['PAYMENT_DUE']);
  expect(codes({ statementProcessing: false, ach: true })).toEqual(['PAYMENT_DUE']);
});

test('what an examination adds is paid before release even by a filer on statement (143.28)', () => {
  expect(codes({ furtherDueUsd: usd('10.00') })).toEqual(['PAYMENT_DUE']);
  expect(codes({ furtherDueUsd: usd('10.00'), paidUsd: usd('10.00') })).toEqual([]);
});

test('a missing payment is told apart from every other hindrance', () => {
  const cash = { statementProcessing: false };
  expect(found(cash)).toHaveLength(1);
  expect(againstRelease(found(cash))).toEqual([]);
  expect(againstRelease(found({ ...cash, examination: 'INTENSIVE' }))).toMatchObject([
    { code: 'EXAMINATION_UNFINISHED' },
  ]);
});

test('what is still due is never below zero, and paying it leaves nothing due', () => {
  const cents = fc.integer({ min: 0, max: 500_000 }).map((n) => usd((n / 100).toFixed(2)));
  fc.assert(
    fc.property(cents, cents, cents, fc.boolean(), (amountDueUsd, furtherDueUsd, paidUsd, ach) => {
      const facts = decided({ amountDueUsd, furtherDueUsd, paidUsd, ach });
      const dueUsd = dueBeforeReleaseUsd(facts);
      expect(dueUsd.gte(0)).toBe(true);
      expect(dueBeforeReleaseUsd({ ...facts, paidUsd: paidUsd.plus(dueUsd) }).isZero()).toBe(true);
    }),
  );
});

describe('the time of entry', () => {
  const acceptedAt = new Date('2026-11-20T20:00:00Z');
  const depositedAt = new Date('2026-11-21T19:00:00Z');
  const cash = { acceptedAt, depositedAt: null, estimatedDutyUsd: usd('66'), statementProcessing: false, ach: false };

  test('is the deposit where one is required, and open until then (141.68)', () => {
    expect(timeOfEntry(cash)).toBeNull();
    expect(timeOfEntry({ ...cash, depositedAt })).toEqual(depositedAt);
  });

  test('is the acceptance on statement and ACH together, and not on one of them (141.68, 143.28)', () => {
    expect(timeOfEntry({ ...cash, statementProcessing: true, ach: true })).toEqual(acceptedAt);
    expect(timeOfEntry({ ...cash, statementProcessing: true })).toBeNull();
  });

  test('is the acceptance where nothing is to be deposited (141.68)', () => {
    expect(timeOfEntry({ ...cash, estimatedDutyUsd: usd('0') })).toEqual(acceptedAt);
    expect(timeOfEntry({ ...cash, estimatedDutyUsd: usd('0.01') })).toBeNull();
  });

  test('is not before the acceptance when the deposit came first (141.68)', () => {
    expect(timeOfEntry({ ...cash, acceptedAt: depositedAt, depositedAt: acceptedAt })).toEqual(depositedAt);
  });
});
