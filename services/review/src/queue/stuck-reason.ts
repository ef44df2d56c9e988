import type { Context } from '@landfall/service-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Review } from '../review/review.type.js';
import { ReviewStuckReason } from './queue.enums.js';
import { stuckReason } from './stuck.js';

@Resolver(() => Review)
export class StuckReasonOfReview {
  @FieldResolver(() => ReviewStuckReason, {
    nullable: true,
    description: 'Why it does not get on; null when it does; Customs only.',
  })
  stuckReason(@Root() { row }: Review, @Ctx() { now }: Context): ReviewStuckReason | null {
    return stuckReason(row, now());
  }
}
