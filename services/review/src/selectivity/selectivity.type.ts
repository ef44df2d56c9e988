import { as, GraphQLLocalDate, sees, type Caller } from '@landfall/service-kit';
import { Field, Int, ObjectType } from 'type-graphql';
import type { ReviewFacts } from '../access.js';
import { selectivityAccess } from './access.js';
import { ReviewExaminationLevel } from '../review/review.enums.js';
import type { SelectivityRow } from './selectivity.table.js';

@ObjectType({ description: 'One criterion that an entry met; for Customs only.', simpleResolvers: true })
export class ReviewCriterionHit {
  @Field({ description: 'The criterion’s code.' })
  code!: string;

  @Field(() => Int, { description: 'The version of the criterion that was in force.' })
  version!: number;

  @Field({ description: 'Why the criterion looks for this, as a sentence.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'The law behind it; null where Customs set it by judgment.' })
  citation!: string | null;

  @Field(() => [Int], { description: 'Numbers of the lines concerned; empty when it is the entry as a whole.' })
  lines!: number[];
}

@ObjectType({ description: 'One criterion, in the version that was used; for Customs only.', simpleResolvers: true })
export class ReviewCriterionVersion {
  @Field({ description: 'The criterion’s code.' })
  code!: string;

  @Field(() => Int, { description: 'Its version.' })
  version!: number;
}

@ObjectType({
  description: 'How an entry was selected for examination, and by what; for Customs only.',
  simpleResolvers: true,
})
export class ReviewSelectivity {
  @Field(() => ReviewExaminationLevel, {
    description: 'The examination proposed; the one that binds is `examination` of the review.',
  })
  outcome!: ReviewExaminationLevel;

  @Field(() => Int, { description: 'The weights of all criteria met, 0 to 100.' })
  score!: number;

  @Field({ description: 'True when the random sample chose it.' })
  sampled!: boolean;

  @Field(() => [ReviewCriterionHit], { description: 'The criteria that it met.' })
  hits!: ReviewCriterionHit[];

  @Field(() => [ReviewCriterionVersion], { description: 'All criteria that were in force and used.' })
  criteria!: ReviewCriterionVersion[];

  @Field({ description: 'When it was assessed.' })
  assessedAt!: Date;

  @Field(() => GraphQLLocalDate, { description: 'The day whose secret the random sample was drawn with, at the port.' })
  samplingDay!: string;

  @Field({ description: 'SHA-256 of that secret, stored before the day began, or at its first use.' })
  samplingSecretHash!: string;
}

/** The result as this caller may see it; null for everyone but Customs of the port. */
export function toReviewSelectivity(row: SelectivityRow, caller: Caller, facts: ReviewFacts): ReviewSelectivity | null {
  if (!sees(selectivityAccess, 'ReviewSelectivity', caller, facts)) return null;
  const { outcome, score, sampled, hits, run } = row.assessment;
  return as(ReviewSelectivity, {
    ...{
      outcome,
      score,
      sampled,
      assessedAt: row.assessedAt,
      samplingDay: row.samplingDay,
      samplingSecretHash: run.secretHash,
    },
    hits: hits.map(({ criterion: code, version, reason, citation, lines }) =>
      as(ReviewCriterionHit, { code, version, reason, citation, lines: [...lines] }),
    ),
    criteria: run.criteria.map(({ id: code, version }) => as(ReviewCriterionVersion, { code, version })),
  });
}
