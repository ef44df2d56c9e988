import { sees, type Caller, type Role } from '@landfall/service-kit';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { accessPage } from './access.js';
import { AccountRole } from './account.enums.js';
import type { OfficerInFull } from './find-officer.js';

@ObjectType({ description: 'Someone who works for Customs, as a supervisor sees them.', simpleResolvers: true })
export class Officer {
  @Field(() => ID, { description: 'The person.' })
  subjectId!: string;

  @Field({ description: 'The person’s name.' })
  displayName!: string;

  @Field(() => [AccountRole], { description: 'What the person may do for Customs.' })
  roles!: Role[];

  @Field(() => [String], { description: 'The ports at which the person works, by Schedule D code.' })
  ports!: string[];

  @Field(() => Int, { description: 'Rises with each change of the person’s rights; give it as `expectedVersion`.' })
  version!: number;
}

/** The officer as a supervisor sees them. */
export function toOfficer({ person, membership, rights }: OfficerInFull, caller: Caller): Officer | null {
  if (!sees(accessPage, 'Officer', caller, undefined)) return null;
  const { subject: subjectId, displayName } = person;
  return Object.assign(new Officer(), {
    subjectId,
    displayName,
    roles: membership.roles,
    ports: membership.ports,
    version: rights.version,
  });
}
