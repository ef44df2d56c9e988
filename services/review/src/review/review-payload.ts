import type { Caller, Change, UserError } from '@landfall/service-kit';
import { ReviewTable, type ReviewRow } from './review.table.js';
import { toReview, type Review } from './review.type.js';

interface ReviewPayload {
  review: Review | null;
  userErrors: UserError[];
}

/** An answer that shows the review as it stands, with what is wrong, if anything. */
export const reviewPayload = <P extends ReviewPayload>(
  type: new () => P,
  review: ReviewRow,
  caller: Caller,
  userErrors: UserError[] = [],
): P => Object.assign(new type(), { review: toReview(review, caller, []), userErrors });

/** How a repeated request is answered: with the review as it stands now. */
export const reviewPayloadAgain =
  <P extends ReviewPayload>(type: new () => P) =>
  async (reviewId: string, { em, caller }: Change): Promise<P> =>
    reviewPayload(type, await em.findOneOrFail(ReviewTable, { id: reviewId }), caller);

/** The review as it stands, for the answer of a mutation, with what is wrong, if anything. */
export const reviewShown = (review: ReviewRow, caller: Caller, ...userErrors: UserError[]): ReviewPayload => ({
  review: toReview(review, caller, []),
  userErrors,
});

/** How a repeated request is answered: with the review as it stands now. */
export const reviewAgain = async (reviewId: string, { em, caller }: Change): Promise<ReviewPayload> =>
  reviewShown(await em.findOneOrFail(ReviewTable, { id: reviewId }), caller);
