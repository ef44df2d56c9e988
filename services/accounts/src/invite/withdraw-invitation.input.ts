import { UserError } from '@landfall/service-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Officer } from '../officer/officer.type.js';

@InputType({ description: 'Whose invitation is withdrawn.' })
export class WithdrawInvitationInput {
  @Field(() => ID, { description: 'The person who was invited and has not come yet.' })
  subjectId!: string;

  @Field(() => ID, {
    description: 'Your own key for this request: sent again, it has one effect and gets the same answer.',
  })
  idempotencyKey!: string;
}

@ObjectType({ description: 'That the invitation is withdrawn, or why it is not.', simpleResolvers: true })
export class WithdrawInvitationPayload {
  @Field(() => Officer, {
    nullable: true,
    description: 'The person, where the invitation stands; null once it is withdrawn.',
  })
  officer!: Officer | null;

  @Field(() => [UserError], { description: 'What is wrong; empty when the invitation is withdrawn.' })
  userErrors!: UserError[];
}
