import type { EventData } from '@landfall/events';
import { aReview, held, waitsForDocument } from '../../test/a-review.js';
import { decisionNotApplied, entryChanged, requestAnswered } from './decide-what-follows.js';

type Changed = EventData<'entry.changed'>;
const changed = (given: Partial<Changed> = {}): Changed => ({
  ...{ entryId: 'ent_1', entryVersion: 3, status: 'IN_REVIEW', previousStatus: 'IN_REVIEW' },
  ...{ reasonCode: null, causedBy: null, reference: 'US-7K2M-9QXD', ...given },
});

describe('a change of the entry', () => {
  test('says itself what happened: a status that stays is no document unless it says so', () => {
    expect(entryChanged(aReview(), changed())).toEqual({
      what: null,
      review: { entryVersion: 3, entryStatus: 'IN_REVIEW', reference: 'US-7K2M-9QXD' },
    });
    const presented = entryChanged(aReview(), changed({ what: 'DOCUMENT_PRESENTED' }));
    expect(presented).toMatchObject({ what: 'DOCUMENT_PRESENTED', review: { dataVersion: 3 } });
    expect(presented?.review).not.toHaveProperty('version');
  });

  test('with a document tells the officer who holds the review to look again', () => {
    const seen = entryChanged(aReview(held), changed({ what: 'DOCUMENT_PRESENTED' }));
    expect(seen?.review).toMatchObject({ dataVersion: 3, version: 5 });
  });

  test('of a word that is not known here is no news, and changes nothing that was looked at', () => {
    expect(entryChanged(aReview(held), changed({ what: 'LIQUIDATED' }))).toMatchObject({ what: null });
  });

  test('announced before it said what happened is read by its statuses: a document among them outdates a decision', () => {
    const { reference: _, ...before } = changed();
    expect(entryChanged(aReview(held), before)).toMatchObject({ what: 'DOCUMENT_PRESENTED', review: { version: 5 } });
    const back = { ...before, previousStatus: 'WAITING_FOR_FILER' as const };
    expect(entryChanged(aReview(), back)?.what).toBe('DOCUMENT_PRESENTED');
    const released = { ...before, status: 'RELEASED' as const };
    expect(entryChanged(aReview(), released)).toMatchObject({ what: 'RELEASED', review: { status: 'CLOSED' } });
    const taken = { ...before, previousStatus: 'FILED' as const };
    expect(entryChanged(aReview(), taken)?.what).toBeNull();
  });

  test('of before the decision by which the review waits does not say that the entry waits no more; one of after does', () => {
    const entryStatusAfter = (previousStatus: Changed['previousStatus'], status: Changed['status'] = 'IN_REVIEW') =>
      entryChanged(aReview(waitsForDocument), changed({ previousStatus, status }))?.review.entryStatus;
    expect(entryStatusAfter('FILED')).toBe('WAITING_FOR_FILER');
    expect(entryStatusAfter('IN_REVIEW')).toBe('WAITING_FOR_FILER');
    expect(entryStatusAfter('WAITING_FOR_FILER')).toBe('IN_REVIEW');
    expect(entryStatusAfter('IN_REVIEW', 'WITHDRAWN')).toBe('WITHDRAWN');
  });

  test('of which more has been heard already says nothing', () => {
    expect(entryChanged(aReview({ entryVersion: 4 }), changed())).toBeNull();
  });
});

describe('an answered request', () => {
  const answer = (decisionId?: string) => ({
    requestId: 'req_1',
    entryId: 'ent_1',
    ...(decisionId ? { decisionId } : {}),
  });

  test('brings the review back that waits by that decision', () => {
    expect(requestAnswered(aReview(waitsForDocument), answer('dec_2'))).toMatchObject({
      ...{ isBack: true, review: { status: 'OPEN', waitingFor: null, returnedReason: 'REQUEST_ANSWERED' } },
    });
  });

  test('of an earlier decision, told late, leaves the review waiting for what was asked since', () => {
    expect(requestAnswered(aReview(waitsForDocument), answer('dec_1'))).toBeNull();
  });

  test('of before that names no decision brings it back as ever', () => {
    expect(requestAnswered(aReview(waitsForDocument), answer())).toMatchObject({ isBack: true });
    expect(requestAnswered(aReview({ ...waitsForDocument, decisionId: null }), answer('dec_1'))?.isBack).toBe(true);
  });

  test('is told to the officer who holds the review by its version, unless the entry came back before', () => {
    const review = aReview({ ...waitsForDocument, ...held });
    expect(requestAnswered(review, answer('dec_2'))).toMatchObject({ isBack: false, review: { version: 5 } });
    const came = requestAnswered({ ...review, entryStatus: 'IN_REVIEW' }, answer('dec_2'));
    expect(came).toEqual({ isBack: false, review: { waitingFor: null, dueOn: null, overdueAt: null } });
  });

  test('does nothing where nothing is waited for', () => {
    expect(requestAnswered(aReview(), answer('dec_2'))).toBeNull();
  });
});

describe('a decision that entries could not apply', () => {
  const findings = [{ code: 'EXAMINATION_UNFINISHED', citation: '19 CFR 143.34' }];
  const told = { entryId: 'ent_1', reviewId: 'rev_1', decisionEntryVersion: 1, entryVersion: 1, findings };

  test('comes back with the reason, and no longer stands', () => {
    expect(decisionNotApplied(aReview({ ...waitsForDocument, status: 'DECIDED' }), told)).toMatchObject({
      ...{ status: 'OPEN', notApplied: findings, decision: null, decisionId: null, entryVersion: 2 },
      ...{ returnedReason: 'DECISION_NOT_APPLIED', version: 5 },
    });
  });

  test('is left behind by an officer who took the review up again', () => {
    expect(decisionNotApplied(aReview(held), told)).toBeNull();
  });
});
