import {
  determinationKindSays,
  formalEntryGroundSays,
  officeSays,
  type DeterminationKind,
  type FormalEntryGround,
  type Office,
} from '@landfall/law';
import { as, enumOf, sees, type Caller } from '@landfall/service-kit';
import { Field, ID, ObjectType } from 'type-graphql';
import type { ReviewFacts } from '../access.js';
import { Officer, officerStub } from '../review/officer.type.js';
import { determinationAccess } from './access.js';
import type { DeterminationRow } from './determination.table.js';

export const ReviewDeterminationKind = enumOf(determinationKindSays, {
  name: 'ReviewDeterminationKind',
  description: 'What the law leaves to the judgment of an office.',
});
export type ReviewDeterminationKind = DeterminationKind;

export const ReviewFormalEntryGround = enumOf(formalEntryGroundSays, {
  name: 'ReviewFormalEntryGround',
  description: 'For what a formal entry is required (19 CFR 143.22).',
});
export type ReviewFormalEntryGround = FormalEntryGround;

export const ReviewOffice = enumOf(officeSays, {
  name: 'ReviewOffice',
  description: 'An office to which the law leaves a determination.',
});
export type ReviewOffice = Office;

@ObjectType({ description: 'One determination about an entry.', simpleResolvers: true })
export class ReviewDetermination {
  @Field(() => ReviewDeterminationKind, { description: 'What was determined.' })
  kind!: ReviewDeterminationKind;

  @Field({ description: 'Whether it was found so; false where it was found not to be, or no longer.' })
  holds!: boolean;

  @Field(() => ReviewFormalEntryGround, { nullable: true, description: 'Why a formal entry is required.' })
  ground!: ReviewFormalEntryGround | null;

  @Field(() => [ReviewOffice], {
    nullable: true,
    description: 'The offices that whoever made it held then. Customs only.',
  })
  offices!: ReviewOffice[] | null;

  @Field(() => ID, { nullable: true, description: 'Who made it; to analysts a pseudonym. Customs only.' })
  madeBy!: string | null;

  @Field(() => Officer, { nullable: true, description: 'The same officer, by name. Those of Customs at a port only.' })
  officer!: Officer | null;

  @Field(() => String, { nullable: true, description: 'A note for Customs; null without one, and to all others.' })
  note!: string | null;

  @Field({ description: 'When.' })
  madeAt!: Date;
}

/** A determination as this caller may see it; null for everyone but the parties and Customs of the port. */
export function toDetermination(row: DeterminationRow, caller: Caller, facts: ReviewFacts): ReviewDetermination | null {
  if (!sees(determinationAccess, 'ReviewDetermination', caller, facts)) return null;
  const { kind, holds, ground, offices, madeBy, madeAt, note } = row;
  return as(ReviewDetermination, {
    ...{ kind, holds, ground, offices, madeBy, madeAt, note },
    officer: officerStub(madeBy),
  });
}

@ObjectType({ description: 'What may be determined about an entry, and who does it today.', simpleResolvers: true })
export class ReviewDeterminable {
  @Field(() => ReviewDeterminationKind, { description: 'What may be determined.' })
  kind!: ReviewDeterminationKind;

  @Field(() => ReviewOffice, {
    nullable: true,
    description: 'The office to which the law leaves it; null where it names none, and any officer of the port may.',
  })
  office!: ReviewOffice | null;

  @Field(() => [Officer], {
    nullable: true,
    description: 'Who holds that office at the port today; nobody where the law names none. Null to analysts.',
  })
  holders!: Officer[] | null;
}
