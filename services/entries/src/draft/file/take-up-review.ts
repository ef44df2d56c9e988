import { reaction } from '@landfall/service-kit';
import { whenReviewDecided } from '../../entry/when-review-decided.js';
import { whenReviewOpened } from '../../entry/when-review-opened.js';
import { whenReviewWithdrawn } from '../../entry/when-review-withdrawn.js';
import { whenDeterminationMade } from '../../entry/when-determination-made.js';
import { whenMessageWritten, whenThreadClosed } from '../../entry/when-thread-changed.js';
import { whenSentBack } from './when-sent-back.js';

/**
 * One consumer for all that review tells, so that an entry is never decided before it was taken up. It lies with the draft,
 * which knows the entry, for a decision that sends an entry back opens its draft.
 */
export const takeUpReview = reaction({
  name: 'take-up-review',
  startsAt: 'beginning',
  on: {
    'review.opened': whenReviewOpened,
    'review.decided': async (...told) => {
      await whenReviewDecided(...told);
      await whenSentBack(...told);
    },
    'review.withdrawn': whenReviewWithdrawn,
    'message.written': whenMessageWritten,
    'determination.made': whenDeterminationMade,
    'thread.closed': whenThreadClosed,
  },
});
