import { UserError } from '@landfall/service-kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Officer } from './officer.type.js';

@InputType({ description: 'Which officer works at which ports from now on.' })
export class ChangeOfficerPortsInput {
  @Field(() => ID, { description: 'The officer.' })
  subjectId!: string;

  @Field(() => [String], { description: 'All ports of the officer from now on, as `["3201"]`. Empty: none.' })
  ports!: string[];

  @Field(() => Int, { description: 'The `version` of the officer as you last saw it.' })
  expectedVersion!: number;

  @Field(() => ID, {
    description: 'Your own key for this request: sent again, it has one effect and gets the same answer.',
  })
  idempotencyKey!: string;
}

@ObjectType({ description: 'The officer after the change, or what is wrong with it.', simpleResolvers: true })
export class ChangeOfficerPortsPayload {
  @Field(() => Officer, {
    nullable: true,
    description: 'The officer as they stand now; null when there is no such officer.',
  })
  officer!: Officer | null;

  @Field(() => [UserError], { description: 'What is wrong; empty when the ports were changed.' })
  userErrors!: UserError[];
}
