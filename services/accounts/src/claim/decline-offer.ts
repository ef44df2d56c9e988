import { change, done, refused, type Caller, type Context, type UserError } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { loadViewer } from '../account/load-viewer.js';
import { noOffer, offerToAnswer } from './find-offer.js';
import { DeclineOfferInput, DeclineOfferPayload } from './guest-offer.input.js';

const declineOffer = { name: 'declineOffer', payload: DeclineOfferPayload };

@Resolver()
export class DeclineOffer {
  @Mutation(() => DeclineOfferPayload, {
    description: 'Leaves a guest account where it is; whoever has its browser or resume code goes on with it.',
  })
  declineOffer(
    @Arg('input', () => DeclineOfferInput, { description: 'The offer.' }) input: DeclineOfferInput,
    @Ctx() context: Context,
  ): Promise<DeclineOfferPayload> {
    return change(declineOffer, input, context, async ({ em, caller, now }) => {
      const offer = await offerToAnswer(em, caller, input.offerId);
      if (!offer) return refused(await answer(em, caller, [noOffer]));
      offer.answeredAt = now;
      await em.flush();
      return done(await answer(em, caller, []), offer.id);
    });
  }
}

async function answer(em: SqlEntityManager, caller: Caller, userErrors: UserError[]): Promise<DeclineOfferPayload> {
  return Object.assign(new DeclineOfferPayload(), { viewer: await loadViewer(em, caller), userErrors });
}
