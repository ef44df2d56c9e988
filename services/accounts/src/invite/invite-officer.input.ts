import { UserError, type Role } from '@landfall/service-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { AccountRole } from '../account/account.enums.js';
import { Officer } from '../officer/officer.type.js';

@InputType({ description: 'Who is invited to work for Customs, as what and where.' })
export class InviteOfficerInput {
  @Field({ description: 'The person’s own address at work; the invitation goes there.' })
  email!: string;

  @Field({ description: 'The person’s name, as colleagues should see it.' })
  displayName!: string;

  @Field(() => [AccountRole], { description: 'What the person may do: one or more of the roles of Customs.' })
  roles!: Role[];

  @Field(() => [String], {
    description: 'The ports at which the person works, as `["ASPPG"]`; none for administrators.',
  })
  ports!: string[];

  @Field(() => ID, {
    description: 'Your own key for this request: sent again, it has one effect and gets the same answer.',
  })
  idempotencyKey!: string;
}

@ObjectType({
  description: 'The officer who was invited, or what is wrong with the invitation.',
  simpleResolvers: true,
})
export class InviteOfficerPayload {
  @Field(() => Officer, { nullable: true, description: 'The officer; null when nobody was invited.' })
  officer!: Officer | null;

  @Field(() => [UserError], { description: 'What is wrong; empty when the invitation is on its way.' })
  userErrors!: UserError[];
}
