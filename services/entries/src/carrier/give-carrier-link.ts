import { done, mutation, newId, refused, UserError, userError } from '@landfall/service-kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { givesLinks } from './access.js';
import { hashOfToken, newCarrierToken } from './carrier-link.js';
import { CarrierLinkTable } from './carrier.table.js';
import { conveyanceOfCustoms, noSuchConveyance } from '../consignment/conveyance-asked.js';

@InputType({ description: 'A link for a carrier.' })
class GiveCarrierLinkInput {
  @Field(() => ID, {
    description:
      'Your own name for this request, up to 128 characters: the same again answers the same, without the token.',
  })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'For which conveyance.' })
  conveyanceId!: string;

  @Field(() => Int, { description: 'For how many days it opens, 1 to 30.' })
  days!: number;
}

@ObjectType({ description: 'What came of `giveCarrierLink`.', simpleResolvers: true })
class GiveCarrierLinkPayload {
  @Field(() => String, {
    nullable: true,
    description:
      'What the carrier opens `/carrier#…` with. It is told this once and kept nowhere; whoever holds it may record the arrival and bring a list, for this conveyance alone.',
  })
  token!: string | null;

  @Field(() => Date, { nullable: true, description: 'Until when it opens.' })
  endsAt!: Date | null;

  @Field(() => [UserError], { description: 'Why none was given.' })
  userErrors!: UserError[];
}

const dayMs = 86_400_000;
const mostDays = 30;

export const giveCarrierLink = mutation({
  name: 'giveCarrierLink',
  description: 'Gives a link by which a carrier records the arrival of one conveyance and brings its list, for a time.',
  may: givesLinks,
  input: GiveCarrierLinkInput,
  inputSays: 'For which conveyance, and for how long.',
  answers: GiveCarrierLinkPayload,
  again: async (id, { em }) => ({ token: null, endsAt: (await em.findOneOrFail(CarrierLinkTable, { id })).endsAt }),
  async work({ conveyanceId, days }, { em, caller, now }) {
    const on = await conveyanceOfCustoms(em, conveyanceId, caller); // may
    if (!on) return refused({ token: null, endsAt: null, userErrors: [noSuchConveyance] });
    if (days < 1 || days > mostDays) return refused({ token: null, endsAt: null, userErrors: [tooLong] }); // law
    const token = newCarrierToken(); // decide
    const endsAt = new Date(now.getTime() + days * dayMs);
    const link = { id: newId('lnk'), conveyanceKey: on.conveyance.key, tokenSha256: hashOfToken(token), endsAt };
    em.create(CarrierLinkTable, { ...link, givenBy: caller.subject, givenAt: now, endedAt: null }); // keep
    return done({ token, endsAt }, link.id); // answer
  },
});

const tooLong = userError('CARRIER_LINK_DAYS', 'A link opens for 1 to 30 days.', ['days'], {
  nextStep: 'Choose a number of days from 1 to 30; a further link can be given later.',
});
