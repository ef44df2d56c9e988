import { sees, type Caller } from '@landfall/service-kit';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { accessPage, type ReviewFacts } from '../access.js';
import { ReviewExaminationLevel } from '../selectivity/selectivity.type.js';
import type { ExaminationSettingRow } from './examination-setting.table.js';
import { Officer, officerStub } from './officer.type.js';

export enum ReviewExaminationReason {
  GOODS_OF_RISK = 'GOODS_OF_RISK',
  PARTY_OF_RISK = 'PARTY_OF_RISK',
  PAPERS_IN_DOUBT = 'PAPERS_IN_DOUBT',
  CRITERION_DOES_NOT_FIT = 'CRITERION_DOES_NOT_FIT',
  PAPERS_SHOW_IT = 'PAPERS_SHOW_IT',
  EXAMINED_BEFORE = 'EXAMINED_BEFORE',
  GOODS_EXAMINED = 'GOODS_EXAMINED',
  OTHER = 'OTHER',
}
registerEnumType(ReviewExaminationReason, {
  name: 'ReviewExaminationReason',
  description: 'Why an officer sets another examination than the one that stood.',
  valuesConfig: {
    GOODS_OF_RISK: { description: 'Goods of this kind call for a closer look. Raises it.' },
    PARTY_OF_RISK: { description: 'What Customs knows of a party calls for a closer look. Raises it.' },
    PAPERS_IN_DOUBT: { description: 'The papers leave doubts that the goods must answer. Raises it.' },
    CRITERION_DOES_NOT_FIT: { description: 'The criterion that was met does not fit these goods. Lowers it.' },
    PAPERS_SHOW_IT: { description: 'The papers show what the examination was to find. Lowers it.' },
    EXAMINED_BEFORE: { description: 'The goods were examined before, here or by another authority. Lowers it.' },
    GOODS_EXAMINED: { description: 'An officer examined the goods unasked: kept by recording what was found.' },
    OTHER: { description: 'Another reason, said in the note.' },
  },
});

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
  if (!sees(accessPage, 'ReviewExaminationSetting', caller, facts)) return null;
  const { note = null, setBy, setAt } = row;
  return Object.assign(new ReviewExaminationSetting(), {
    ...{ note, setBy, setAt, officer: officerStub(setBy) },
    proposed: row.proposed as ReviewExaminationLevel,
    examination: row.examination as ReviewExaminationLevel,
    reasonCode: row.reasonCode as ReviewExaminationReason,
  });
}
