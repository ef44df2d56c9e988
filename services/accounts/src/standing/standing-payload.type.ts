import { UserError, type Change } from '@landfall/service-kit';
import { Field, InputType, ID, ObjectType } from 'type-graphql';
import { AccountStandingReason } from '../account/account.enums.js';
import { knownStanding } from './known-standing.js';
import { StandingFact, toStandingFacts } from './standing-fact.type.js';

/** What every change of an account's standing says. */
@InputType()
export abstract class StandingChange {
  @Field(() => ID, { description: 'The account.' })
  accountId!: string;

  @Field(() => AccountStandingReason, { description: 'Why.' })
  reasonCode!: AccountStandingReason;

  @Field(() => ID, {
    description: 'Your own name for this request, up to 128 characters: the same again answers the same.',
  })
  idempotencyKey!: string;
}

@ObjectType({
  description: 'How the account stands after it, or what is wrong with the request.',
  simpleResolvers: true,
})
export class StandingPayload {
  @Field(() => [StandingFact], {
    description: 'All that is known of how the account stands; none where nothing was changed.',
  })
  facts: StandingFact[] = [];

  @Field(() => [UserError], { description: 'What is wrong; empty when it was done.' })
  userErrors!: UserError[];
}

/** What is answered once it is kept, and to a repeated request. */
export const standingShown = async (accountId: string, { em, caller }: Change) => ({
  facts: toStandingFacts(await knownStanding(em, accountId), caller),
});
