import { findings } from '@landfall/rule';
import type { DecidedFacts } from './decision-facts.js';
import {
  decisionIsOnTheEntryAsItStands,
  entryAwaitsRelease,
  entryIsUnderReview,
  whenDecided,
} from './entry-standing.js';
import { lawfulDecision } from './lawful-decision.js';

const rules = [entryAwaitsRelease, entryIsUnderReview, decisionIsOnTheEntryAsItStands];
const broken = (change: Partial<DecidedFacts>) =>
  findings(rules, { ...lawfulDecision, ...change }).map(({ code, path }) => `${code} ${path.join('.')}`);

test.each(['FILED', 'IN_REVIEW', 'WAITING_FOR_FILER', 'PAYMENT_DUE'] as const)(
  'an entry that is %s can be released',
  (status) => {
    expect(broken({ status })).toEqual([]);
  },
);

test.each(['RELEASED', 'WITHDRAWN'] as const)('an entry that is %s is not released', (status) => {
  expect(broken({ status })).toEqual(['ENTRY_NOT_AWAITING_RELEASE decision']);
});

test('an entry that was sent back is not released before it is filed again', () => {
  expect(broken({ status: 'WAITING_FOR_FILER', awaitsFurtherFiling: true })).toEqual([
    'ENTRY_NOT_AWAITING_RELEASE decision',
  ]);
});

test.each(['ASK_FOR_DOCUMENT', 'SEND_BACK'] as const)('%s is decided on what is under review alone', (decision) => {
  expect(broken({ decision })).toEqual([]);
  for (const status of ['WAITING_FOR_FILER', 'PAYMENT_DUE', 'RELEASED', 'WITHDRAWN'] as const) {
    expect(broken({ decision, status })).toEqual(['ENTRY_NOT_UNDER_REVIEW decision']);
  }
});

test('what review has taken up is under review by the time that a decision on it arrives', () => {
  expect(whenDecided('FILED')).toBe('IN_REVIEW');
  expect(whenDecided('PAYMENT_DUE')).toBe('PAYMENT_DUE');
});

test('a decision on version 2 stands as long as the data are of version 2 or before, and no later version is known', () => {
  const on = (decisionEntryVersion: number, dataVersion: number, entryVersion: number) =>
    broken({ decisionEntryVersion, dataVersion, entryVersion });
  expect(on(2, 2, 2)).toEqual([]);
  expect(on(2, 1, 3)).toEqual([]);
  expect(on(2, 3, 3)).toEqual(['DECISION_ON_ANOTHER_VERSION entryVersion']);
  expect(on(3, 1, 2)).toEqual(['DECISION_ON_ANOTHER_VERSION entryVersion']);
});

test('a decision that was kept until payment still stands, though the status raised the version; no other does', () => {
  const kept = { status: 'PAYMENT_DUE', decisionEntryVersion: 2, dataVersion: 3, entryVersion: 3 } as const;
  expect(broken(kept)).toEqual([]);
  expect(broken({ ...kept, decision: 'SEND_BACK' })).toEqual([
    'ENTRY_NOT_UNDER_REVIEW decision',
    'DECISION_ON_ANOTHER_VERSION entryVersion',
  ]);
});
