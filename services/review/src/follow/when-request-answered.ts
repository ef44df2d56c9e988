import { reaction } from '@landfall/service-kit';
import { lockedReviewOf } from '../review/locked-review.js';
import { reviewReturned } from '../review/review-events.js';
import { putBack } from '../review/review-status.js';

/**
 * What the filer brought brings the review back to the queue. An officer who holds it is told by the version, unless
 * the entry itself came back before: then the document is among what they look at, and their decision stands.
 */
export const whenRequestAnswered = reaction({
  name: 'when-request-answered',
  startsAt: 'beginning',
  on: {
    'request.answered': async (em, { data }, { append }) => {
      const review = await lockedReviewOf(em, data.entryId);
      if (review?.waitingFor !== 'DOCUMENT') return;
      review.waitingFor = null;
      review.dueOn = null;
      if (review.status !== 'WAITING') {
        if (review.entryStatus === 'WAITING_FOR_FILER') review.version += 1;
        return;
      }
      putBack(review, 'REQUEST_ANSWERED');
      await append(reviewReturned(review, 'REQUEST_ANSWERED'));
    },
  },
});
