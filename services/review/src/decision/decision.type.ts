import { Decimal } from '@landfall/rule';
import { as, GraphQLDecimal, sees, type Caller } from '@landfall/service-kit';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { ReviewFacts } from '../access.js';
import { decisionAccess } from './access.js';
import { ReviewAssessment, toAssessment } from './assessment.type.js';
import type { DecisionRow } from './decision.table.js';
import { officerStub, Officer } from '../review/officer.type.js';
import { ReviewDecision, ReviewReason } from '../review/review.enums.js';

@ObjectType({ description: 'A decision as it was taken; for Customs only.', simpleResolvers: true })
export class ReviewPastDecision {
  @Field(() => ReviewDecision, { description: 'What was decided.' })
  decision!: ReviewDecision;

  @Field(() => ReviewReason, { description: 'Why.' })
  reasonCode!: ReviewReason;

  @Field(() => String, {
    nullable: true,
    description: 'The officer’s note; null when there is none, when it was erased, and to analysts.',
  })
  note!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the filer read of it; null when there is nothing, when it was erased, and to analysts.',
  })
  wordsToFiler!: string | null;

  @Field(() => [Int], { description: 'The numbers of the lines that it is about, as the officer named them.' })
  lineNumbers!: readonly number[];

  @Field(() => [ReviewAssessment], { description: 'Excise assessed with it, by line.' })
  assessments!: ReviewAssessment[];

  @Field(() => GraphQLDecimal, {
    nullable: true,
    description: 'Further duties and taxes found due on examination, in US dollars; null where none was stated.',
  })
  furtherDueUsd!: Decimal | null;

  @Field(() => Int, { description: 'The version of the entry that was decided on.' })
  entryVersion!: number;

  @Field(() => ID, { description: 'The officer who decided; to analysts a pseudonym.' })
  decidedBy!: string;

  @Field(() => Officer, { nullable: true, description: 'The same officer, by name; null to analysts.' })
  officer!: Officer;

  @Field({ description: 'When.' })
  decidedAt!: Date;
}

/** A decision as this caller may see it; null for everyone but Customs of the port. */
export function toPastDecision(
  row: DecisionRow,
  wordsToFiler: string | null,
  caller: Caller,
  facts: ReviewFacts,
): ReviewPastDecision | null {
  if (!sees(decisionAccess, 'ReviewPastDecision', caller, facts)) return null;
  const { decision, reasonCode, note = null, entryVersion, decidedBy, decidedAt } = row;
  return as(ReviewPastDecision, {
    ...{ decision, reasonCode, note, wordsToFiler, entryVersion, decidedBy, decidedAt },
    furtherDueUsd: row.furtherDueUsd ? new Decimal(row.furtherDueUsd) : null,
    officer: officerStub(decidedBy),
    lineNumbers: row.lineNumbers ?? [],
    assessments: row.assessments.map(toAssessment),
  });
}
