import { latestDay } from '@landfall/law/shared/day-at-port';
import {
  change,
  done,
  newId,
  refused,
  type Caller,
  type Context,
  type Operation,
  type UserError,
} from '@landfall/service-kit';
import { LockMode } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { AccountTable } from '../account/account.table.js';
import { giveMandate } from '../mandate/give-mandate.js';
import { namesOf } from '../mandate/list-mandates.js';
import { loadViewer } from '../account/load-viewer.js';
import { MandateTable } from '../mandate/mandate.table.js';
import { toMandate } from '../mandate/mandate.type.js';
import { noOffer, offerToAnswer } from './find-offer.js';
import type { GuestOfferRow } from './guest-offer.table.js';
import { TakeGuestAccountInput, TakeGuestAccountPayload } from './guest-offer.input.js';

const takeGuestAccount: Operation<TakeGuestAccountPayload> = {
  name: 'takeGuestAccount',
  payload: TakeGuestAccountPayload,
  again: (mandateId, { em, caller }) => answer(em, caller, mandateId, []),
};

@Resolver()
export class TakeGuestAccount {
  @Mutation(() => TakeGuestAccountPayload, {
    description:
      'Takes a guest account under the one you act for, by a mandate: nothing moves, and you see and do all that the guest could.',
  })
  takeGuestAccount(
    @Arg('input', () => TakeGuestAccountInput, { description: 'The offer.' }) input: TakeGuestAccountInput,
    @Ctx() context: Context,
  ): Promise<TakeGuestAccountPayload> {
    return change(takeGuestAccount, input, context, async ({ em, caller, now }) => {
      const offer = await offerToAnswer(em, caller, input.offerId);
      if (!offer || !(await isStillGuest(em, offer))) return refused(await answer(em, caller, null, [noOffer]));
      offer.answeredAt = now;
      const mandate = {
        id: newId('mnd'),
        clientAccountId: offer.guestAccountId,
        brokerAccountId: offer.holderAccountId,
      };
      // The day in the westernmost zone that has a port here, so that the mandate holds at once at every port.
      const given = giveMandate(em, { ...mandate, scope: 'WHOLE_ACCOUNT', givenOn: latestDay(now).toString() });
      await em.flush();
      return done(await answer(em, caller, mandate.id, []), mandate.id, given);
    });
  }
}

/** Somebody who has proven an address for the account since has it for themselves. */
const isStillGuest = async (em: SqlEntityManager, { guestAccountId: id }: GuestOfferRow): Promise<boolean> =>
  (await em.findOne(AccountTable, { id, kind: 'GUEST' }, { lockMode: LockMode.PESSIMISTIC_WRITE })) !== null;

async function answer(
  em: SqlEntityManager,
  caller: Caller,
  mandateId: string | null,
  userErrors: UserError[],
): Promise<TakeGuestAccountPayload> {
  const row = mandateId === null ? null : await em.findOne(MandateTable, { id: mandateId });
  const mandate = row && toMandate(row, await namesOf(em, [row]), caller);
  return Object.assign(new TakeGuestAccountPayload(), { mandate, viewer: await loadViewer(em, caller), userErrors });
}
