import { findings } from '@landfall/rule';
import { done, mutation, refused, toUserError, UserError, userError } from '@landfall/service-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { arrivalRules } from '../consignment/arrival-rules.js';
import { ArrivalTable } from '../consignment/consignment.table.js';
import { carrierSubject, isByCarrier } from '../consignment/conveyance.type.js';
import { factsOf, justRecorded, keepArrival } from '../consignment/keep-arrival.js';
import { holdsLink } from './access.js';
import { noSuchLink, openLink } from './carrier-link.js';
import { conveyanceWithKey } from '../consignment/conveyance-asked.js';

@InputType({ description: 'That a conveyance has arrived, as its carrier says.' })
class RecordCarrierArrivalInput {
  @Field(() => ID, {
    description: 'Your own name for this request, up to 128 characters: the same again answers the same.',
  })
  idempotencyKey!: string;

  @Field(() => String, { description: 'The secret of the link that an officer gave.' })
  token!: string;

  @Field(() => Date, { description: 'When it arrived.' })
  arrivedAt!: Date;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True where you were asked whether the day is that of the port, and it is.',
  })
  dayIsOfThePort?: boolean | null;
}

@ObjectType({ description: 'What came of `recordCarrierArrival`.', simpleResolvers: true })
class RecordCarrierArrivalPayload {
  @Field(() => Date, { nullable: true, description: 'When it arrived, as recorded; null when nothing was recorded.' })
  arrivedAt!: Date | null;

  @Field(() => [UserError], { description: 'Why nothing was recorded.' })
  userErrors!: UserError[];
}

export const recordCarrierArrival = mutation({
  name: 'recordCarrierArrival',
  description:
    'Records when a conveyance arrived, by its carrier with a link that an officer gave. What Customs recorded itself a carrier does not put right.',
  may: holdsLink,
  input: RecordCarrierArrivalInput,
  inputSays: 'By which link, and when.',
  answers: RecordCarrierArrivalPayload,
  again: async (conveyanceKey, { em }) => {
    const last = await em.findOne(ArrivalTable, { conveyanceKey }, { orderBy: { number: 'desc' } });
    return { arrivedAt: last?.arrivedAt ?? null };
  },
  constraints: { arrival_once: justRecorded('token') },
  async work({ token, arrivedAt, dayIsOfThePort }, it) {
    const link = await openLink(it.em, token, it.now); // may
    const on = link && (await conveyanceWithKey(it.em, link.conveyanceKey));
    if (!on) return refused({ arrivedAt: null, userErrors: [noSuchLink] });
    if (on.arrival && !isByCarrier(on.arrival)) return refused({ arrivedAt: null, userErrors: [customsRecorded] });
    const facts = factsOf(on, arrivedAt, { now: it.now, isOfThePort: dayIsOfThePort === true });
    const broken = findings(arrivalRules, facts); // law
    if (broken.length) return refused({ arrivedAt: null, userErrors: broken.map(toUserError) });
    const caller = { ...it.caller, subject: carrierSubject(link.id) };
    const events = await keepArrival(on, arrivedAt, { em: it.em, now: it.now, caller }); // decide, keep
    return done({ arrivedAt }, on.conveyance.key, ...events); // answer
  },
});

const customsRecorded = userError(
  'ARRIVAL_IS_OF_CUSTOMS',
  'Customs at the port has recorded this arrival itself.',
  ['arrivedAt'],
  {
    nextStep: 'If that time is not right, tell the officer who gave you this link.',
  },
);
