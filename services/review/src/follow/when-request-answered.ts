import { reaction } from '@landfall/service-kit';
import { requestAnswered, requestOverdue } from './decide-what-follows.js';
import { lockedReviewOf } from '../review/locked-review.js';
import { reviewOverdue, reviewReturned } from '../review/review-events.js';

/** What the filer brought brings the review back to the queue. */
export const whenRequestAnswered = reaction({
  name: 'when-request-answered',
  startsAt: 'beginning',
  on: {
    'request.answered': async (em, { data }, { append }) => {
      const review = await lockedReviewOf(em, data.entryId);
      const answered = review && requestAnswered(review, data);
      if (!answered) return;
      Object.assign(review, answered.review);
      if (answered.isBack) await append(reviewReturned(review, 'REQUEST_ANSWERED'));
    },
    'request.overdue': async (em, { data }, { now, append }) => {
      const review = await lockedReviewOf(em, data.entryId);
      const overdue = review && requestOverdue(review, data, now);
      if (!overdue) return;
      Object.assign(review, overdue);
      await append(reviewOverdue(review, data.dueOn));
    },
  },
});
