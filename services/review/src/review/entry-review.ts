import type { Context } from '@landfall/service-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Entry } from '../entry.type.js';
import { loadReviewOfEntry } from './load-review.js';
import { Review } from './review.type.js';

@Resolver(() => Entry)
export class EntryReview {
  @FieldResolver(() => Review, {
    nullable: true,
    description: 'Customs’ review of this entry; null until it has reached the queue.',
  })
  async review(@Root() entry: Entry, @Ctx() context: Context): Promise<Review | null> {
    return loadReviewOfEntry(entry.id, context);
  }
}
