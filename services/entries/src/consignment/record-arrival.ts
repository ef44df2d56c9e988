import { findings } from '@landfall/rule';
import { done, mutation, refused, toUserError, UserError, userError, type Change } from '@landfall/service-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { EntryTable } from '../entry/entry.table.js';
import { Entry, toEntry } from '../entry/entry.type.js';
import { atThePort, worksAtThePort } from './access.js';
import { arrivalRules } from './arrival-rules.js';
import { conveyanceOfCustoms, noSuchConveyance } from './conveyance-asked.js';
import { factsOf, justRecorded, keepArrival } from './keep-arrival.js';
import { conveyancesOf } from './load-conveyances.js';

@InputType({ description: 'That a conveyance has arrived at its port.' })
class RecordArrivalInput {
  @Field(() => ID, {
    description: 'Your own name for this request, up to 128 characters: the same again answers the same.',
  })
  idempotencyKey!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'An entry whose goods came on it: the arrival is that of all others on it too.',
  })
  entryId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The conveyance itself, in the place of an entry on it.' })
  conveyanceId?: string | null;

  @Field(() => Date, { description: 'When it arrived.' })
  arrivedAt!: Date;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True where you were asked whether the day is that of the port, and it is.',
  })
  dayIsOfThePort?: boolean | null;
}

@ObjectType({ description: 'What came of `recordArrival`.', simpleResolvers: true })
class RecordArrivalPayload {
  @Field(() => Entry, { nullable: true, description: 'The entry; null when nothing was recorded.' })
  entry!: Entry | null;

  @Field(() => [UserError], { description: 'Why nothing was recorded.' })
  userErrors!: UserError[];
}

export const recordArrival = mutation({
  name: 'recordArrival',
  description:
    'Records when a conveyance arrived at the port, for every entry whose goods came on it. Recorded again with another time, it is put right.',
  may: atThePort,
  input: RecordArrivalInput,
  inputSays: 'Which conveyance, and when.',
  answers: RecordArrivalPayload,
  again: async (entryId, { em, caller }) => {
    const entry = await em.findOne(EntryTable, { id: entryId });
    return { entry: entry && toEntry(entry, caller) };
  },
  constraints: { arrival_once: justRecorded('entryId') },
  async work(input, it) {
    const asked = await askedFor(it, input); // may
    if (asked instanceof UserError) return refused({ userErrors: [asked] });
    const { on, entry } = asked;
    const { arrivedAt, dayIsOfThePort } = input;
    const broken = findings(
      arrivalRules,
      factsOf(on, arrivedAt, { now: it.now, isOfThePort: dayIsOfThePort === true }),
    ); // law
    if (broken.length) return refused({ userErrors: broken.map(toUserError) });
    const events = await keepArrival(on, arrivedAt, it); // decide, keep
    return done({ entry: entry && toEntry(entry, it.caller) }, entry?.id ?? on.conveyance.key, ...events); // answer
  },
});

/** The conveyance, and the entry where it was asked for by one. */
async function askedFor({ em, caller }: Change, { entryId, conveyanceId }: RecordArrivalInput) {
  if (conveyanceId) {
    const on = await conveyanceOfCustoms(em, conveyanceId, caller);
    return on ? { on, entry: null } : noSuchConveyance;
  }
  const entry = await em.findOne(EntryTable, { id: entryId ?? '' });
  if (!entry || !worksAtThePort(caller, entry)) return noSuchEntry;
  const [on] = await conveyancesOf(em, [entry.id]);
  return on ? { on, entry } : noConveyance;
}

const noSuchEntry = userError('ENTRY_NOT_FOUND', 'There is no such entry at your port.', ['entryId'], {
  nextStep: 'Look the entry up by its reference; what arrives at another port is recorded there.',
});
const noConveyance = userError('ENTRY_NAMES_NO_CONVEYANCE', 'The entry names no flight, ship or drive.', ['entryId'], {
  nextStep: 'Nothing to record: goods in the mail or carried by a person come on none that is declared.',
});
