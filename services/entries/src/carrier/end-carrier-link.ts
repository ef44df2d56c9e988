import { done, mutation, refused, UserError, userError } from '@landfall/service-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { givesLinks } from './access.js';
import { CarrierLinkTable } from './carrier.table.js';
import { conveyanceOfCustoms } from '../consignment/conveyance-asked.js';

@InputType({ description: 'A link that is to open nothing any more.' })
class EndCarrierLinkInput {
  @Field(() => ID, {
    description: 'Your own name for this request, up to 128 characters: the same again answers the same.',
  })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The link.' })
  linkId!: string;
}

@ObjectType({ description: 'What came of `endCarrierLink`.', simpleResolvers: true })
class EndCarrierLinkPayload {
  @Field(() => Date, { nullable: true, description: 'Since when it opens nothing; null where there is no such link.' })
  endedAt!: Date | null;

  @Field(() => [UserError], { description: 'Why it was not ended.' })
  userErrors!: UserError[];
}

export const endCarrierLink = mutation({
  name: 'endCarrierLink',
  description: 'Ends a link that was given to a carrier, at once.',
  may: givesLinks,
  input: EndCarrierLinkInput,
  inputSays: 'Which link.',
  answers: EndCarrierLinkPayload,
  again: async (id, { em }) => ({ endedAt: (await em.findOneOrFail(CarrierLinkTable, { id })).endedAt }),
  async work({ linkId }, { em, caller, now }) {
    const link = await em.findOne(CarrierLinkTable, { id: linkId }); // may
    const on = link && (await conveyanceOfCustoms(em, link.conveyanceKey, caller));
    if (!on) return refused({ endedAt: null, userErrors: [noLink] });
    link.endedAt ??= now; // keep
    return done({ endedAt: link.endedAt }, link.id); // answer
  },
});

const noLink = userError('CARRIER_LINK_NOT_FOUND', 'There is no such link at your port.', ['linkId'], {
  nextStep: 'Look it up beside the conveyance that it was given for.',
});
