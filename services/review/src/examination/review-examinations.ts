import { loadById, type Context } from '@landfall/service-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Review } from '../review/review.type.js';
import { ExaminationTable, type ExaminationRow } from './examination.table.js';
import { ReviewExamination, toReviewExamination } from './examination.type.js';

@Resolver(() => Review)
export class ExaminationsOfReview {
  @FieldResolver(() => [ReviewExamination], {
    nullable: true,
    description: 'Examinations of the goods with their findings, oldest first; Customs only.',
  })
  async examinations(@Root() { id, facts }: Review, @Ctx() context: Context): Promise<ReviewExamination[]> {
    const rows = (await loadById(context, examinationsByReview, id)) ?? [];
    return rows.flatMap((row) => toReviewExamination(row, context.caller, facts) ?? []);
  }
}

async function examinationsByReview(ids: readonly string[], { em }: Context): Promise<ExaminationRow[][]> {
  const rows = await em.find(
    ExaminationTable,
    { reviewId: { $in: [...ids] } },
    { orderBy: { recordedAt: 'asc', id: 'asc' } },
  );
  return ids.map((id) => rows.filter((row) => row.reviewId === id));
}
