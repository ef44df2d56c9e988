import { as } from '@landfall/service-kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Accounts owns the rest of an officer. */
@ObjectType({ simpleResolvers: true })
@Directive('@key(fields: "subject", resolvable: false)')
export class Officer {
  @Field(() => ID, { description: 'The person.' })
  subject!: string;
}

export const officerStub = (subject: string): Officer => as(Officer, { subject });
