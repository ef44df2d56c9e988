import { sees, type Caller, type Role } from '@landfall/service-kit';
import { Field, ID, ObjectType } from 'type-graphql';
import { accessPage } from './access.js';
import { AccountRole } from './account.enums.js';

@ObjectType({ description: 'Who asks, as the access token says.', simpleResolvers: true })
export class Viewer {
  @Field(() => ID, { description: 'The person or machine.' })
  subject!: string;

  @Field(() => String, { nullable: true, description: 'The person’s own name; null for a machine.' })
  displayName!: string | null;

  @Field(() => [AccountRole], { description: 'What the caller may do for the account, or for Customs.' })
  roles!: Role[];

  @Field(() => [String], { description: 'Ports an officer works at, by Schedule D code; empty for the trade.' })
  ports!: string[];
}

/** The caller, for the caller alone; null when nobody is signed in. */
export function toViewer(caller: Caller, displayName: string | null): Viewer | null {
  if (!sees(accessPage, 'Viewer', caller, { subject: caller.subject })) return null;
  return Object.assign(new Viewer(), {
    subject: caller.subject,
    displayName,
    roles: [...caller.roles],
    ports: [...caller.ports],
  });
}
