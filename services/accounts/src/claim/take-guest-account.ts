import { done, mutation, newId, refused, UserError, type Caller } from '@landfall/service-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { latestDay } from '@landfall/law/shared/day-at-port';
import { LockMode } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { AccountTable } from '../account/account.table.js';
import { mandateGiven } from '../mandate/decide-mandate.js';
import { namesOf } from '../mandate/list-mandates.js';
import { loadViewer } from '../account/load-viewer.js';
import { MandateTable } from '../account/mandate.table.js';
import { Mandate, toMandate } from '../mandate/mandate.type.js';
import { Viewer } from '../account/viewer.type.js';
import { noOffer, offerToAnswer } from './find-offer.js';
import type { GuestOfferRow } from '../account/guest-offer.table.js';
import { personOfTheTrade } from '../access.js';

@InputType({ description: 'Which guest account you take under the account you act for.' })
class TakeGuestAccountInput {
  @Field(() => ID, { description: 'The `id` of `viewer.offer`.' })
  offerId!: string;

  @Field(() => ID, {
    description: 'Your own key for this request: sent again, it has one effect and gets the same answer.',
  })
  idempotencyKey!: string;
}

@ObjectType({ description: 'The mandate by which you see and do all that the guest could.', simpleResolvers: true })
class TakeGuestAccountPayload {
  @Field(() => Mandate, { nullable: true, description: 'The mandate that the guest account gave yours.' })
  mandate!: Mandate | null;

  @Field(() => Viewer, { nullable: true, description: 'You, with the next offer if there is one.' })
  viewer!: Viewer | null;

  @Field(() => [UserError], { description: 'What is wrong; empty when the account is under yours.' })
  userErrors!: UserError[];
}

export const takeGuestAccount = mutation({
  name: 'takeGuestAccount',
  description:
    'Takes a guest account under the one you act for, by a mandate: nothing moves, and you see and do all that the guest could.',
  may: personOfTheTrade,
  input: TakeGuestAccountInput,
  inputSays: 'The offer.',
  answers: TakeGuestAccountPayload,
  again: (mandateId, { em, caller }) => answer(em, caller, mandateId),
  async work(input, { em, caller, now }) {
    const offer = await offerToAnswer(em, caller, input.offerId);
    if (!offer || !(await isStillGuest(em, offer)))
      return refused({ viewer: await loadViewer(em, caller), userErrors: [noOffer] });
    offer.answeredAt = now;
    const { guestAccountId: clientAccountId, holderAccountId: brokerAccountId } = offer;
    // The day in the westernmost zone that has a port here, so that the mandate holds at once at every port.
    const givenOn = latestDay(now).toString();
    const { mandate, event } = mandateGiven({
      ...{ id: newId('mnd'), clientAccountId, brokerAccountId },
      ...{ scope: 'WHOLE_ACCOUNT', givenOn },
    });
    em.create(MandateTable, mandate);
    await em.flush();
    return done(await answer(em, caller, mandate.id), mandate.id, event);
  },
});

/** Somebody who has proven an address for the account since has it for themselves. */
const isStillGuest = async (em: SqlEntityManager, { guestAccountId: id }: GuestOfferRow): Promise<boolean> =>
  (await em.findOne(AccountTable, { id, kind: 'GUEST' }, { lockMode: LockMode.PESSIMISTIC_WRITE })) !== null;

async function answer(em: SqlEntityManager, caller: Caller, mandateId: string) {
  const row = await em.findOne(MandateTable, { id: mandateId });
  const mandate = row && toMandate(row, await namesOf(em, [row]), caller);
  return { mandate, viewer: await loadViewer(em, caller) };
}
