import { examinationReasonSays, type ExaminationReason } from '@landfall/law';
import { as, enumOf, sees, type Caller } from '@landfall/service-kit';
import { Field, ID, ObjectType } from 'type-graphql';
import type { ReviewFacts } from '../access.js';
import { examinationAccess } from './access.js';
import { ReviewExaminationLevel } from '../review/review.enums.js';
import type { ExaminationSettingRow } from './examination-setting.table.js';
import { Officer, officerStub } from '../review/officer.type.js';

export const ReviewExaminationReason = enumOf(examinationReasonSays, {
  name: 'ReviewExaminationReason',
  description: 'Why an officer sets another examination than the one that stood.',
});
export type ReviewExaminationReason = ExaminationReason;

@ObjectType({ description: 'One time that an officer set the examination; for Customs only.', simpleResolvers: true })
export class ReviewExaminationSetting {
  @Field(() => ReviewExaminationLevel, { description: 'What selectivity had proposed.' })
  proposed!: ReviewExaminationLevel;

  @Field(() => ReviewExaminationLevel, { description: 'What the officer set.' })
  examination!: ReviewExaminationLevel;

  @Field(() => ReviewExaminationReason, { description: 'Why.' })
  reasonCode!: ReviewExaminationReason;

  @Field(() => String, {
    nullable: true,
    description: 'The officer’s note; null when there is none, when it was erased, and to analysts.',
  })
  note!: string | null;

  @Field(() => ID, { description: 'The officer who set it; to analysts a pseudonym.' })
  setBy!: string;

  @Field(() => Officer, { nullable: true, description: 'The same officer, by name; null to analysts.' })
  officer!: Officer;

  @Field({ description: 'When.' })
  setAt!: Date;
}

/** A setting as this caller may see it; null for everyone but Customs of the port. */
export function toExaminationSetting(
  row: ExaminationSettingRow,
  caller: Caller,
  facts: ReviewFacts,
): ReviewExaminationSetting | null {
  if (!sees(examinationAccess, 'ReviewExaminationSetting', caller, facts)) return null;
  const { note = null, setBy, setAt } = row;
  return as(ReviewExaminationSetting, {
    ...{ note, setBy, setAt, officer: officerStub(setBy) },
    proposed: row.proposed,
    examination: row.examination,
    reasonCode: row.reasonCode,
  });
}
