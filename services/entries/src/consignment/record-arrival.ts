import { makeEvent, type NewEvent } from '@landfall/events';
import { dayAtPort } from '@landfall/law/shared/day-at-port';
import { findings, Temporal } from '@landfall/rule';
import { done, mutation, refused, toUserError, UserError, userError, type Change } from '@landfall/service-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { EntryTable } from '../entry/entry.table.js';
import { Entry, toEntry } from '../entry/entry.type.js';
import { atThePort, worksAtThePort } from './access.js';
import { arrivalRules } from './arrival-rules.js';
import { ArrivalTable, ArrivalTellingTable, type ArrivalRow } from './consignment.table.js';
import { conveyancesOf, type ArrivesOn } from './load-conveyances.js';
import { tellSome } from './tell-arrivals.js';

@InputType({ description: 'That a conveyance has arrived at its port.' })
class RecordArrivalInput {
  @Field(() => ID, {
    description: 'Your own name for this request, up to 128 characters: the same again answers the same.',
  })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'An entry whose goods came on it: the arrival is that of all others on it too.' })
  entryId!: string;

  @Field(() => Date, { description: 'When it arrived.' })
  arrivedAt!: Date;
}

@ObjectType({ description: 'What came of `recordArrival`.', simpleResolvers: true })
class RecordArrivalPayload {
  @Field(() => Entry, { nullable: true, description: 'The entry; null when nothing was recorded.' })
  entry!: Entry | null;

  @Field(() => [UserError], { description: 'Why nothing was recorded.' })
  userErrors!: UserError[];
}

const told = { nextStep: 'Look at the entry again: it shows what was recorded.' };

export const recordArrival = mutation({
  name: 'recordArrival',
  description:
    'Records when a conveyance arrived at the port, for every entry whose goods came on it. Recorded again with another time, it is put right.',
  may: atThePort,
  input: RecordArrivalInput,
  inputSays: 'Which conveyance, and when.',
  answers: RecordArrivalPayload,
  again: async (entryId, { em, caller }) => {
    const entry = await em.findOneOrFail(EntryTable, { id: entryId });
    return { entry: toEntry(entry, caller) };
  },
  constraints: {
    arrival_once: userError('ARRIVAL_JUST_RECORDED', 'Somebody recorded it at the same moment.', ['entryId'], told),
  },
  async work({ entryId, arrivedAt }, it) {
    const entry = await it.em.findOne(EntryTable, { id: entryId }); // may
    if (!entry || !worksAtThePort(it.caller, entry)) return refused({ userErrors: [noSuchEntry] });
    const [on] = await conveyancesOf(it.em, [entryId]);
    if (!on) return refused({ userErrors: [noConveyance] });
    const broken = findings(arrivalRules, factsOf(on, arrivedAt, it.now)); // law
    if (broken.length) return refused({ userErrors: broken.map(toUserError) });
    const arrival = arrivalOf(on, arrivedAt, it); // decide
    it.em.create(ArrivalTable, arrival); // keep
    const { conveyanceKey, number } = arrival;
    await it.em.flush(); // of two at the same moment one is told so
    const telling = it.em.create(ArrivalTellingTable, { conveyanceKey, number, lastEntryId: '', doneAt: null });
    await it.em.flush();
    const told = await tellSome(it.em, telling, it.now); // the others follow
    return done({ entry: toEntry(entry, it.caller) }, entryId, conveyanceArrived(on, arrival), ...told); // answer
  },
});

const factsOf = ({ conveyance: { arrivesOn, port }, arrival }: ArrivesOn, arrivedAt: Date, now: Date) => ({
  ...{ arrivedAt, now, arrivesOn: Temporal.PlainDate.from(arrivesOn), arrivedOn: dayAtPort(port, arrivedAt) },
  recordedAs: arrival?.arrivedAt ?? null,
});

const arrivalOf = (
  { conveyance: { key: conveyanceKey }, arrival }: ArrivesOn,
  arrivedAt: Date,
  { caller: { subject: recordedBy }, now: recordedAt }: Pick<Change, 'caller' | 'now'>,
): ArrivalRow => ({ conveyanceKey, number: (arrival?.number ?? 0) + 1, arrivedAt, recordedBy, recordedAt });

/** Told once for all that lies on it: which entries do, `entry.filed` tells by the same key. */
function conveyanceArrived({ conveyance }: ArrivesOn, { number, arrivedAt }: ArrivalRow): NewEvent {
  const { key: conveyanceKey, port, modeOfTransport, arrivesOn } = conveyance;
  const told = { conveyanceKey, port, modeOfTransport, arrivesOn, arrivalNumber: number };
  return makeEvent(
    'conveyance.arrived',
    { ...told, arrivedAt: arrivedAt.toISOString() },
    { subject: conveyanceKey, partitionkey: conveyanceKey },
  );
}

const noSuchEntry = userError('ENTRY_NOT_FOUND', 'There is no such entry at your port.', ['entryId'], {
  nextStep: 'Look the entry up by its reference; what arrives at another port is recorded there.',
});
const noConveyance = userError('ENTRY_NAMES_NO_CONVEYANCE', 'The entry names no flight, ship or drive.', ['entryId'], {
  nextStep: 'Nothing to record: goods in the mail or carried by a person come on none that is declared.',
});
