import { as, sees, type Caller } from '@landfall/service-kit';
import { Field, ID, ObjectType } from 'type-graphql';
import type { ReviewFacts } from '../access.js';
import { examinationAccess } from './access.js';
import { ExaminationFinding } from '../review/review.enums.js';
import type { ExaminationRow } from './examination.table.js';

@ObjectType({ description: 'An examination of the goods and what it found; for Customs only.', simpleResolvers: true })
export class ReviewExamination {
  @Field(() => [ExaminationFinding], { description: 'What was found, by category.' })
  findings!: ExaminationFinding[];

  @Field(() => String, {
    nullable: true,
    description: 'The officer’s note; null when there is none, when it was erased, and to analysts.',
  })
  note!: string | null;

  @Field(() => ID, { description: 'The officer; to analysts a pseudonym.' })
  recordedBy!: string;

  @Field({ description: 'When the findings were recorded.' })
  recordedAt!: Date;
}

/** An examination as this caller may see it; null for everyone but Customs of the port. */
export function toReviewExamination(row: ExaminationRow, caller: Caller, facts: ReviewFacts): ReviewExamination | null {
  if (!sees(examinationAccess, 'ReviewExamination', caller, facts)) return null;
  const { note = null, recordedBy, recordedAt } = row;
  return as(ReviewExamination, {
    findings: row.findings as ExaminationFinding[],
    note,
    recordedBy,
    recordedAt,
  });
}
