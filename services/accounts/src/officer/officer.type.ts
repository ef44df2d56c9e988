import { as, GraphQLLocalDate, sees, type Caller, type Role } from '@landfall/service-kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { officerAccess } from './access.js';
import { AccountRole } from '../account/account.enums.js';
import type { OfficerInFull } from './officer-in-full.js';

@ObjectType({ description: 'Someone who works for Customs, as Customs sees them.', simpleResolvers: true })
@Directive('@key(fields: "subject")')
export class Officer {
  @Field(() => ID, { description: 'The person.' })
  subject!: string;

  @Field({ description: 'The person’s name.' })
  displayName!: string;

  @Field(() => [AccountRole], { description: 'What the person may do for Customs; empty once their rights ended.' })
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

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The day, by UTC, on which they last signed in; null where they never did; for administrators.',
  })
  lastSignedInOn!: string | null;

  @Field(() => Date, {
    nullable: true,
    description:
      'Until when the link of their invitation is good; null while its mail is on its way, and once they came; for administrators.',
  })
  invitationEndsAt!: Date | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether they have used a link that went to that address; for administrators.',
  })
  emailProven!: boolean;
}

/** The officer as Customs sees them; to everyone else null. */
export function toOfficer(
  { person, membership, rights, email, invitationEndsAt }: OfficerInFull,
  caller: Caller,
): Officer | null {
  if (!sees(officerAccess, 'Officer', caller, undefined)) return null;
  const { subject, displayName, lastSignedInAt } = person;
  const { roles, ports } = membership;
  return as(Officer, {
    ...{ subject, displayName, roles, ports, version: rights.version },
    ...{ email: email?.typed ?? null, emailProven: Boolean(email?.provenAt) },
    ...{ lastSignedInOn: lastSignedInAt?.toISOString().slice(0, 10) ?? null, invitationEndsAt },
  });
}
