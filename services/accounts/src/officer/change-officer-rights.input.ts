import { UserError, type Role } from '@landfall/service-kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { AccountRole } from '../account/account.enums.js';
import { Officer } from './officer.type.js';

@InputType({ description: 'What an officer does for Customs from now on, and where.' })
export class ChangeOfficerRightsInput {
  @Field(() => ID, { description: 'The officer.' })
  subjectId!: string;

  @Field(() => [AccountRole], { description: 'All roles of the officer from now on: one or more of those of Customs.' })
  roles!: Role[];

  @Field(() => [String], {
    description: 'All ports of the officer from now on, as `["ASPPG"]`; none for administrators.',
  })
  ports!: string[];

  @Field(() => Int, { description: 'The `version` of the officer as you last saw it.' })
  expectedVersion!: number;

  @Field(() => ID, {
    description: 'Your own key for this request: sent again, it has one effect and gets the same answer.',
  })
  idempotencyKey!: string;
}

@ObjectType({ description: 'The officer after the change, or what is wrong with it.', simpleResolvers: true })
export class ChangeOfficerRightsPayload {
  @Field(() => Officer, {
    nullable: true,
    description: 'The officer as they stand now; null when there is no such officer.',
  })
  officer!: Officer | null;

  @Field(() => [UserError], { description: 'What is wrong; empty when the rights were changed.' })
  userErrors!: UserError[];
}
