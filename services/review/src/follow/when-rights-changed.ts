import { reaction } from '@landfall/service-kit';
import { LockMode } from '@mikro-orm/core';
import { reviewReturned } from '../review/review-events.js';
import { putBack } from '../review/review-status.js';
import { ReviewTable } from '../review/review.table.js';

/** What somebody holds and may no longer decide goes back to the queue: they left, or work elsewhere or as something else. */
export const whenRightsChanged = reaction({
  name: 'when-rights-changed',
  on: {
    'rights.changed': async (em, { data: { subjectId: claimedBy, roles, ports } }, { append }) => {
      // Of the trade no roles are announced, and none were before places at Customs were.
      if (!roles || !ports) return;
      const held = await em.find(
        ReviewTable,
        { status: 'CLAIMED', claimedBy },
        { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
      );
      for (const review of held) {
        if (roles.includes('OFFICER') && ports.includes(review.port)) continue;
        Object.assign(review, putBack(review, 'RIGHTS_CHANGED'));
        await append(reviewReturned(review, 'RIGHTS_CHANGED'));
      }
    },
  },
});
