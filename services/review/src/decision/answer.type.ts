import { as, sees, type Caller } from '@landfall/service-kit';
import { Field, ID, ObjectType } from 'type-graphql';
import type { ReviewFacts } from '../access.js';
import { decisionAccess } from './access.js';
import type { AnswerRow } from './answer.table.js';

@ObjectType({
  description: 'What an officer answered to a finding that the filer asked to be judged; for Customs only.',
  simpleResolvers: true,
})
export class ReviewAnswer {
  @Field({ description: 'The code of the finding.' })
  code!: string;

  @Field({ description: 'True when the officer accepted what the filer asked.' })
  accepted!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The officer’s note; null when there is none, when it was erased, and to analysts.',
  })
  note!: string | null;

  @Field(() => ID, { description: 'The officer; to analysts a pseudonym.' })
  answeredBy!: string;

  @Field({ description: 'When.' })
  answeredAt!: Date;
}

/** An answer as this caller may see it; null for everyone but Customs of the port. */
export function toReviewAnswer(row: AnswerRow, caller: Caller, facts: ReviewFacts): ReviewAnswer | null {
  if (!sees(decisionAccess, 'ReviewAnswer', caller, facts)) return null;
  const { code, accepted, note = null, answeredBy, answeredAt } = row;
  return as(ReviewAnswer, { code, accepted, note, answeredBy, answeredAt });
}
