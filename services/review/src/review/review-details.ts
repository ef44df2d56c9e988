import { loadById, type Context } from '@landfall/service-kit';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { SelectivityTable, type SelectivityRow } from '../selectivity/selectivity.table.js';
import { ReviewSelectivity, toReviewSelectivity } from '../selectivity/selectivity.type.js';
import { DecisionTable, type DecisionRow } from '../decision/decision.table.js';
import { ReviewEntryChange, ReviewPastDecision, toEntryChange, toPastDecision } from '../decision/decision.type.js';
import { changesSince } from '../follow/entry-changes.js';
import {
  ReviewAnswer,
  ReviewExamination,
  toReviewAnswer,
  toReviewExamination,
} from '../examination/examination.type.js';
import { AnswerTable, ExaminationTable, type AnswerRow, type ExaminationRow } from './review.table.js';
import { Review } from './review.type.js';
import { MessageTable } from '../thread/message.table.js';

@Resolver(() => Review)
export class ReviewDetails {
  @FieldResolver(() => ReviewSelectivity, {
    nullable: true,
    description: 'How the entry was selected for examination, and by what; Customs only.',
  })
  async selectivity(
    @Root() { selectivityId, facts }: Review,
    @Ctx() context: Context,
  ): Promise<ReviewSelectivity | null> {
    const row = await loadById(context, resultsById, selectivityId);
    return row && toReviewSelectivity(row, context.caller, facts);
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

  @FieldResolver(() => [ReviewExamination], {
    nullable: true,
    description: 'Examinations of the goods with their findings, oldest first; Customs only.',
  })
  async examinations(@Root() { id, facts }: Review, @Ctx() context: Context): Promise<ReviewExamination[]> {
    const rows = (await loadById(context, examinationsByReview, id)) ?? [];
    return rows.flatMap((row) => toReviewExamination(row, context.caller, facts) ?? []);
  }
}

@Resolver(() => Review)
export class ReviewHistory {
  @FieldResolver(() => [ReviewPastDecision], {
    nullable: true,
    description: 'Every decision taken on the entry, oldest first; Customs only.',
  })
  async decisions(@Root() { id, facts }: Review, @Ctx() context: Context): Promise<ReviewPastDecision[]> {
    const rows = (await loadById(context, decisionsByReview, id)) ?? [];
    return rows.flatMap(({ row, words }) => toPastDecision(row, words, context.caller, facts) ?? []);
  }

  @FieldResolver(() => [ReviewEntryChange], {
    nullable: true,
    description: 'What happened to the entry after a version of it, oldest first; Customs only.',
  })
  async changes(
    @Root() { entryId, facts }: Review,
    @Arg('sinceEntryVersion', () => Int, { description: 'The version that was looked at; 0 for everything.' })
    sinceEntryVersion: number,
    @Ctx() context: Context,
  ): Promise<ReviewEntryChange[]> {
    const rows = await changesSince(context, entryId, sinceEntryVersion);
    return rows.flatMap((row) => toEntryChange(row, context.caller, facts) ?? []);
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

async function resultsById(ids: readonly string[], { em }: Context): Promise<(SelectivityRow | null)[]> {
  const rows = await em.find(SelectivityTable, { id: { $in: [...ids] } });
  return ids.map((id) => rows.find((row) => row.id === id) ?? null);
}

async function answersByReview(ids: readonly string[], { em }: Context): Promise<AnswerRow[][]> {
  const rows = await em.find(
    AnswerTable,
    { reviewId: { $in: [...ids] } },
    { orderBy: { answeredAt: 'asc', id: 'asc' } },
  );
  return ids.map((id) => rows.filter((row) => row.reviewId === id));
}

async function examinationsByReview(ids: readonly string[], { em }: Context): Promise<ExaminationRow[][]> {
  const rows = await em.find(
    ExaminationTable,
    { reviewId: { $in: [...ids] } },
    { orderBy: { recordedAt: 'asc', id: 'asc' } },
  );
  return ids.map((id) => rows.filter((row) => row.reviewId === id));
}
