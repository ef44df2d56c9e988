import { UserError } from '@landfall/service-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Mandate } from '../mandate/mandate.type.js';
import { Viewer } from '../account/viewer.type.js';

@InputType({ description: 'Which guest account you take under the account you act for.' })
export class TakeGuestAccountInput {
  @Field(() => ID, { description: 'The `id` of `viewer.offer`.' })
  offerId!: string;

  @Field(() => ID, {
    description: 'Your own key for this request: sent again, it has one effect and gets the same answer.',
  })
  idempotencyKey!: string;
}

@ObjectType({ description: 'The mandate by which you see and do all that the guest could.', simpleResolvers: true })
export class TakeGuestAccountPayload {
  @Field(() => Mandate, { nullable: true, description: 'The mandate that the guest account gave yours.' })
  mandate!: Mandate | null;

  @Field(() => Viewer, { nullable: true, description: 'You, with the next offer if there is one.' })
  viewer!: Viewer | null;

  @Field(() => [UserError], { description: 'What is wrong; empty when the account is under yours.' })
  userErrors!: UserError[];
}

@InputType({ description: 'Which guest account you leave where it is.' })
export class DeclineOfferInput {
  @Field(() => ID, { description: 'The `id` of `viewer.offer`.' })
  offerId!: string;
}

@ObjectType({ description: 'That you are not asked about this guest account again.', simpleResolvers: true })
export class DeclineOfferPayload {
  @Field(() => Viewer, { nullable: true, description: 'You, with the next offer if there is one.' })
  viewer!: Viewer | null;

  @Field(() => [UserError], { description: 'What is wrong; empty when the offer is gone.' })
  userErrors!: UserError[];
}
