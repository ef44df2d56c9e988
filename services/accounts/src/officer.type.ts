import { sees, type Caller, type Role } from '@landfall/service-kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { accessPage } from './access.js';
import { AccountRole } from './account.enums.js';
import type { OfficerInFull } from './find-officer.js';

@ObjectType({ description: 'Someone who works for Customs, as Customs sees them.', simpleResolvers: true })
@Directive('@key(fields: "subject")')
export class Officer {
  @Field(() => ID, { description: 'The person.' })
  subject!: string;

  @Field({ description: 'The person’s name.' })
  displayName!: string;

  @Field(() => [AccountRole], { description: 'What the person may do for Customs.' })
  roles!: Role[];

  @Field(() => [String], { description: 'The ports at which the person works, by Schedule D code.' })
  ports!: string[];

  @Field(() => Int, {
    nullable: true,
    description: 'Rises with each change of the person’s rights; give it as `expectedVersion`. For supervisors.',
  })
  version!: number;

  @Field(() => String, { nullable: true, description: 'The address they were invited by; for administrators.' })
  email!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether they have used a link that went to that address; for administrators.',
  })
  emailProven!: boolean;
}

/** The officer as Customs sees them; to everyone else null. */
export function toOfficer({ person, membership, rights, email }: OfficerInFull, caller: Caller): Officer | null {
  if (!sees(accessPage, 'Officer', caller, undefined)) return null;
  const { subject, displayName } = person;
  const { roles, ports } = membership;
  return Object.assign(new Officer(), {
    ...{ subject, displayName, roles, ports, version: rights.version },
    ...{ email: email?.typed ?? null, emailProven: Boolean(email?.provenAt) },
  });
}
