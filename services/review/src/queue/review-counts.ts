import { as, type Context } from '@landfall/service-kit';
import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { ReviewQueue } from '../review/review.enums.js';
import { ReviewTable } from '../review/review.table.js';
import { atPorts, inState } from './reviews.js';

@ObjectType({
  description: 'How many reviews each part of the queue has, at the caller’s ports.',
  simpleResolvers: true,
})
export class ReviewCounts {
  @Field(() => Int, { description: 'No officer holds them.' })
  unassigned!: number;

  @Field(() => Int, { description: 'The caller holds them.' })
  mine!: number;

  @Field(() => Int, { description: 'Some officer holds them.' })
  held!: number;

  @Field(() => Int, { description: 'They wait for the filer.' })
  waiting!: number;

  @Field(() => Int, { description: 'They do not get on.' })
  stuck!: number;

  @Field(() => Int, { description: 'A release was decided and is not yet done.' })
  decided!: number;

  @Field(() => Int, { description: 'A message of the filer’s side waits for an answer, also once they are closed.' })
  unanswered!: number;
}

@Resolver()
export class ReviewCountsQuery {
  @Query(() => ReviewCounts, { description: 'How many reviews each part of the queue has, at the caller’s ports.' })
  async reviewCounts(@Ctx() context: Context): Promise<ReviewCounts> {
    const count = (state: ReviewQueue) =>
      context.em.fork().count(ReviewTable, { $and: [atPorts(context.caller), inState(context, state)] });
    const [unassigned, mine, held, waiting, stuck, decided, unanswered] = await Promise.all([
      count(ReviewQueue.UNASSIGNED),
      count(ReviewQueue.MINE),
      count(ReviewQueue.HELD),
      count(ReviewQueue.WAITING),
      count(ReviewQueue.STUCK),
      count(ReviewQueue.DECIDED),
      count(ReviewQueue.UNANSWERED),
    ]);
    return as(ReviewCounts, { unassigned, mine, held, waiting, stuck, decided, unanswered });
  }
}
