import { UserError } from '@landfall/service-kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Officer } from './officer.type.js';

@InputType({ description: 'Whose rights at Customs end.' })
export class EndOfficerRightsInput {
  @Field(() => ID, { description: 'The officer.' })
  subjectId!: string;

  @Field(() => Int, { description: 'The `version` of the officer as you last saw it.' })
  expectedVersion!: number;

  @Field(() => ID, {
    description: 'Your own key for this request: sent again, it has one effect and gets the same answer.',
  })
  idempotencyKey!: string;
}

@ObjectType({ description: 'The person, who has no rights left, or why they keep them.', simpleResolvers: true })
export class EndOfficerRightsPayload {
  @Field(() => Officer, {
    nullable: true,
    description: 'The person as they stand now; null when there is no such officer.',
  })
  officer!: Officer | null;

  @Field(() => [UserError], { description: 'What is wrong; empty when the rights ended.' })
  userErrors!: UserError[];
}
