import { officeReasonSays, officeSays, type Office, type OfficeReason } from '@landfall/law';
import { as, enumOf, GraphQLLocalDate, sees, type Caller } from '@landfall/service-kit';
import { Field, ID, ObjectType } from 'type-graphql';
import { officeAccess } from './access.js';
import type { OfficeRow } from './office.table.js';

export const OfficerOfficeKind = enumOf(officeSays, {
  name: 'OfficerOfficeKind',
  description: 'An office to which the law leaves a determination.',
});
export type OfficerOfficeKind = Office;

export const OfficerOfficeReason = enumOf(officeReasonSays, {
  name: 'OfficerOfficeReason',
  description: 'Why somebody holds an office, or no longer does.',
});
export type OfficerOfficeReason = OfficeReason;

@ObjectType({
  description: 'An office that somebody who works for Customs holds, with its days.',
  simpleResolvers: true,
})
export class OfficerOffice {
  @Field(() => ID, { description: 'Opaque and lasting.' })
  id!: string;

  @Field(() => OfficerOfficeKind, { description: 'Which office.' })
  office!: OfficerOfficeKind;

  @Field(() => String, { nullable: true, description: 'Of which port, by its code; null where it is of all.' })
  port!: string | null;

  @Field(() => GraphQLLocalDate, { description: 'The first day on which it is held.' })
  since!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description:
      'The first day on which it is no longer held; null while no end is set. The same as `since`: it never was.',
  })
  until!: string | null;

  @Field(() => OfficerOfficeReason, {
    nullable: true,
    description: 'Why it was given; once it was ended, why it was. Null where nobody gave a reason.',
  })
  reasonCode!: OfficerOfficeReason | null;
}

/** An office as this caller may see it; null to everyone but Customs and administrators. */
export function toOffice(
  { id, office, port, since, until, reasonCode }: OfficeRow,
  caller: Caller,
): OfficerOffice | null {
  if (!sees(officeAccess, 'OfficerOffice', caller, undefined)) return null;
  return as(OfficerOffice, { id, office, port, since, until, reasonCode });
}
