import { loadById, type Context } from '@landfall/service-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Review } from '../review/review.type.js';
import { MessageTable } from '../thread/message.table.js';
import { AnswerTable, type AnswerRow } from './answer.table.js';
import { ReviewAnswer, toReviewAnswer } from './answer.type.js';
import { DecisionTable, type DecisionRow } from './decision.table.js';
import { ReviewPastDecision, toPastDecision } from './decision.type.js';

@Resolver(() => Review)
export class DecisionsOfReview {
  @FieldResolver(() => [ReviewPastDecision], {
    nullable: true,
    description: 'Every decision taken on the entry, oldest first; Customs only.',
  })
  async decisions(@Root() { id, facts }: Review, @Ctx() context: Context): Promise<ReviewPastDecision[]> {
    const rows = (await loadById(context, decisionsByReview, id)) ?? [];
    return rows.flatMap(({ row, words }) => toPastDecision(row, words, context.caller, facts) ?? []);
  }

  @FieldResolver(() => [ReviewAnswer], {
    nullable: true,
    description:
      'What officers answered to the findings that the filer asked to be judged, oldest first; Customs only.',
  })
  async answers(@Root() { id, facts }: Review, @Ctx() context: Context): Promise<ReviewAnswer[]> {
    const rows = (await loadById(context, answersByReview, id)) ?? [];
    return rows.flatMap((row) => toReviewAnswer(row, context.caller, facts) ?? []);
  }
}

interface DecisionInWords {
  row: DecisionRow;
  words: string | null;
}

async function decisionsByReview(ids: readonly string[], { em }: Context): Promise<DecisionInWords[][]> {
  const rows = await em.find(
    DecisionTable,
    { reviewId: { $in: [...ids] } },
    { orderBy: { decidedAt: 'asc', id: 'asc' } },
  );
  const reviewId = { $in: [...ids] };
  const messages = await em.find(MessageTable, { reviewId, decisionId: { $ne: null } });
  const words = new Map(messages.map(({ decisionId, text }) => [decisionId, text ?? null]));
  return ids.map((id) =>
    rows.filter((row) => row.reviewId === id).map((row) => ({ row, words: words.get(row.id) ?? null })),
  );
}

async function answersByReview(ids: readonly string[], { em }: Context): Promise<AnswerRow[][]> {
  const rows = await em.find(
    AnswerTable,
    { reviewId: { $in: [...ids] } },
    { orderBy: { answeredAt: 'asc', id: 'asc' } },
  );
  return ids.map((id) => rows.filter((row) => row.reviewId === id));
}
