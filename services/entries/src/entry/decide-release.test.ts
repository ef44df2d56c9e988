import { describe, expect, test } from '@jest/globals';
import type { EventData } from '@landfall/events';
import { Decimal } from '@landfall/rule';
import { decideAnswer, decideRelease, decideWaiting } from './decide-release.js';
import { entryOf, type Entry } from './entry-states.js';
import type { EntryRow, KeptDecision } from './entry.table.js';

const row = (change: Partial<EntryRow> = {}): EntryRow =>
  ({
    ...{ id: 'ent_1', regime: 'US_CBP', entryType: 'TYPE_11', port: '3201', status: 'IN_REVIEW' },
    ...{ waitingFor: null, awaitedDecisionId: null, answeredDecisionIds: [], keptDecision: null, releasedAt: null },
    ...{ entryVersion: 2, dataVersion: 1, askedOfficer: [], linesToAssess: [], assessments: [], foundAtEntry: [] },
    ...{
      estimatedDutyUsd: new Decimal('6.60'),
      exciseUsd: null,
      furtherDueUsd: new Decimal(0),
      paidUsd: new Decimal(0),
    },
    statementAndAch: false,
    ...change,
  }) as EntryRow;
const entry = (change: Partial<EntryRow> = {}): Entry => entryOf(row(change));
const release: KeptDecision = {
  ...{ reviewId: 'rev_1', entryVersion: 2, examination: 'GENERAL', examinationFindingsRecorded: false },
  answeredCodes: [],
};
const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);

describe('a decision to release', () => {
  test('releases what is paid, and is kept while a payment alone is missing', () => {
    expect(decideRelease(entry({ paidUsd: new Decimal('6.60') }), release, [])).toMatchObject({
      found: [],
      to: 'RELEASED',
    });
    expect(decideRelease(entry(), release, [])).toMatchObject({ against: [], to: 'PAYMENT_DUE' });
  });

  test('is not applied to an entry that officers do not look at, by whichever state it is in', () => {
    const withdrawn = entry({ status: 'WITHDRAWN' });
    const sentBack = entry({ status: 'WAITING_FOR_FILER', waitingFor: 'FURTHER_FILING' });
    for (const state of [withdrawn, sentBack]) {
      expect(codes(decideRelease(state, release, []).against)).toContain('ENTRY_NOT_AWAITING_RELEASE');
    }
  });
});

describe('a decision that asks for a document', () => {
  const asked = { ...release, decision: 'ASK_FOR_DOCUMENT', decisionId: 'dec_1' } as EventData<'review.decided'>;

  test('is answered already where its own answer came before, and by no other', () => {
    expect(decideWaiting(entry({ answeredDecisionIds: ['dec_1'] }), asked)).toMatchObject({ isAnswered: true });
    expect(decideWaiting(entry({ answeredDecisionIds: ['dec_2'] }), asked)).toMatchObject({ isAnswered: false });
  });

  test('of before, when decisions had no id, is answered where an answer came before that named none', () => {
    const { decisionId: _, ...ofBefore } = asked;
    expect(decideWaiting(entry({ answeredDecisionIds: [''] }), ofBefore)).toMatchObject({ isAnswered: true });
    expect(decideWaiting(entry({ answeredDecisionIds: [''] }), asked)).toMatchObject({ isAnswered: false });
  });

  test('is answered by its own answer, or by one that names no decision, as answers did before', () => {
    const waits = entry({ status: 'WAITING_FOR_FILER', waitingFor: 'DOCUMENT', awaitedDecisionId: 'dec_1' });
    expect(decideAnswer(waits, 'dec_1')).toBe('PRESENTED');
    expect(decideAnswer(waits, undefined)).toBe('PRESENTED');
    expect(decideAnswer(waits, 'dec_2')).toBe('REMEMBERED');
    expect(decideAnswer(entry(), 'dec_1')).toBe('REMEMBERED');
    expect(decideAnswer(entry(), undefined)).toBe('REMEMBERED');
    expect(decideAnswer(entry({ status: 'WITHDRAWN' }), 'dec_1')).toBe('PAST');
  });
});

test('a row that lacks what its state has is a fault, and no state to decide in', () => {
  expect(() => entry({ status: 'PAYMENT_DUE' })).toThrow('Entry ent_1 is PAYMENT_DUE and has no keptDecision');
  expect(() => entry({ status: 'WAITING_FOR_FILER' })).toThrow('has no waitingFor');
});
