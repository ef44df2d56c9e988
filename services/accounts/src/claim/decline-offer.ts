import { done, mutation, refused, UserError } from '@landfall/service-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { personOfTheTrade } from '../access.js';
import { loadViewer } from '../account/load-viewer.js';
import { Viewer } from '../account/viewer.type.js';
import { noOffer, offerToAnswer } from './find-offer.js';

@InputType({ description: 'Which guest account you leave where it is.' })
class DeclineOfferInput {
  @Field(() => ID, { description: 'The `id` of `viewer.offer`.' })
  offerId!: string;
}

@ObjectType({ description: 'That you are not asked about this guest account again.', simpleResolvers: true })
class DeclineOfferPayload {
  @Field(() => Viewer, { nullable: true, description: 'You, with the next offer if there is one.' })
  viewer!: Viewer | null;

  @Field(() => [UserError], { description: 'What is wrong; empty when the offer is gone.' })
  userErrors!: UserError[];
}

export const declineOffer = mutation({
  name: 'declineOffer',
  description: 'Leaves a guest account where it is; whoever has its browser or resume code goes on with it.',
  may: personOfTheTrade,
  input: DeclineOfferInput,
  inputSays: 'The offer.',
  answers: DeclineOfferPayload,
  async work(input, { em, caller, now }) {
    const offer = await offerToAnswer(em, caller, input.offerId);
    if (!offer) return refused({ viewer: await loadViewer(em, caller), userErrors: [noOffer] });
    offer.answeredAt = now;
    await em.flush();
    return done({ viewer: await loadViewer(em, caller) }, offer.id);
  },
});
