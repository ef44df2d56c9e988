import { UserError } from '@landfall/service-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Officer } from '../officer/officer.type.js';

@InputType({ description: 'Whose invitation is sent again.' })
export class SendInvitationAgainInput {
  @Field(() => ID, { description: 'The person who was invited and has not come yet.' })
  subjectId!: string;

  @Field(() => ID, {
    description: 'Your own key for this request: sent again, it has one effect and gets the same answer.',
  })
  idempotencyKey!: string;
}

@ObjectType({ description: 'The person who is invited, or why no mail was sent.', simpleResolvers: true })
export class SendInvitationAgainPayload {
  @Field(() => Officer, { nullable: true, description: 'The person; null when there is no such officer.' })
  officer!: Officer | null;

  @Field(() => [UserError], { description: 'What is wrong; empty when a mail is on its way.' })
  userErrors!: UserError[];
}
