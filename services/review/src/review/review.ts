import type { Context } from '@landfall/service-kit';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { loadReview } from './load-review.js';
import { Review } from './review.type.js';

@Resolver()
export class ReviewById {
  @Query(() => Review, {
    nullable: true,
    description: 'One review; null when there is none, or it is not the caller’s to see.',
  })
  async review(
    @Arg('id', () => ID, { description: 'The review’s id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<Review | null> {
    return loadReview(id, context);
  }
}
