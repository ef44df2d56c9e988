import { inOrderOf, loadById, type Context } from '@landfall/service-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Review } from '../review/review.type.js';
import { SelectivityTable, type SelectivityRow } from './selectivity.table.js';
import { ReviewSelectivity, toReviewSelectivity } from './selectivity.type.js';

@Resolver(() => Review)
export class SelectivityOfReview {
  @FieldResolver(() => ReviewSelectivity, {
    nullable: true,
    description: 'How the entry was selected for examination, and by what; Customs only.',
  })
  async selectivity(
    @Root() { row: review, facts }: Review,
    @Ctx() context: Context,
  ): Promise<ReviewSelectivity | null> {
    const row = await loadById(context, resultsById, review.selectivityId);
    return row && toReviewSelectivity(row, context.caller, facts);
  }
}

async function resultsById(ids: readonly string[], { em }: Context): Promise<(SelectivityRow | null)[]> {
  return inOrderOf(ids, await em.find(SelectivityTable, { id: { $in: [...ids] } }), (row) => row.id);
}
