import { aReview, held, now, waitsForDocument } from '../../test/a-review.js';
import { bringBack, claim, close, lookAgain, move, putBack } from './review-status.js';

const nobody = { claimedBy: null, claimedAt: null, claimSeenAt: null };

test('an officer who claims a review holds it alone, and why it came back is forgotten', () => {
  const review = aReview({ returnedReason: 'IDLE', returnedFrom: 'per_other' });
  expect(claim(review, 'per_officer', now)).toEqual({
    ...{ status: 'CLAIMED', version: 5, claimedBy: 'per_officer', claimedAt: now, claimSeenAt: now },
    ...{ returnedReason: null, returnedFrom: null },
  });
  // nothing happens to the review by deciding so
  expect(review).toMatchObject({ status: 'OPEN', version: 4, claimedBy: null });
});

test('a claimed review goes back with its reason, and waits again where its document was never brought', () => {
  const back = { version: 5, ...nobody, returnedReason: 'IDLE', returnedFrom: 'per_officer' };
  expect(putBack(aReview(held), 'IDLE')).toEqual({ status: 'OPEN', ...back });
  expect(putBack(aReview({ ...waitsForDocument, ...held }), 'IDLE')).toEqual({ status: 'WAITING', ...back });
});

test('a review that comes back for what is told of its entry waits for nothing more', () => {
  expect(bringBack(aReview(waitsForDocument), 'REQUEST_ANSWERED')).toEqual({
    ...{ status: 'OPEN', version: 5, ...nobody, waitingFor: null, dueOn: null, overdueAt: null },
    ...{ returnedReason: 'REQUEST_ANSWERED', returnedFrom: null },
  });
});

test('an officer who holds a review keeps it when its entry is new, and one that nobody holds is open', () => {
  expect(lookAgain(aReview(held))).toEqual({ version: 5 });
  expect(lookAgain(aReview({ status: 'CLOSED' }))).toEqual({ status: 'OPEN', version: 5, ...nobody });
});

test('a closed review is not closed again, nor does a review go where its life does not lead', () => {
  expect(close(aReview(waitsForDocument))).toMatchObject({ status: 'CLOSED', waitingFor: null, dueOn: null });
  expect(close(aReview({ status: 'CLOSED' }))).toEqual({});
  expect(() => move(aReview({ status: 'CLOSED' }), 'CLAIMED')).toThrow('does not go from CLOSED to CLAIMED');
});
