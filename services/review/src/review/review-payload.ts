import { userError, type Caller, type Change, type UserError } from '@landfall/service-kit';
import { ReviewTable, type ReviewRow } from './review.table.js';
import { toReview, type Review } from './review.type.js';

interface ReviewPayload {
  review: Review | null;
  userErrors: UserError[];
}

/** The review as it stands, for the answer of a mutation, with what is wrong, if anything. */
export const reviewShown = (review: ReviewRow, caller: Caller, ...userErrors: UserError[]): ReviewPayload => ({
  review: toReview(review, caller, []),
  userErrors,
});

/** How a repeated request is answered: with the review as it stands now. */
export const reviewAgain = async (reviewId: string, { em, caller }: Change): Promise<ReviewPayload> =>
  reviewShown(await em.findOneOrFail(ReviewTable, { id: reviewId }), caller);

const noSuchReview = userError('NOT_FOUND', 'There is no such review, or it is not yours to see.', ['reviewId'], {
  nextStep: 'Look for it in the queue of your ports.',
});

/** The same for one that does not exist and one of another port. */
export const reviewNotThere: ReviewPayload = { review: null, userErrors: [noSuchReview] };
