// Keeps that a conveyance arrived, whoever says so, and tells the first entries on it; the others follow.
import { makeEvent, type NewEvent } from '@landfall/events';
import { dayAtPort } from '@landfall/law/shared/day-at-port';
import { Temporal } from '@landfall/rule';
import { userError, type Change, type UserError } from '@landfall/service-kit';
import type { ArrivalFacts } from './arrival-rules.js';
import { ArrivalTable, ArrivalTellingTable, type ArrivalRow } from './consignment.table.js';
import type { ArrivesOn } from './load-conveyances.js';
import { tellSome } from './tell-arrivals.js';

/** A conveyance, and the arrival of it that counts. */
type On = Pick<ArrivesOn, 'conveyance' | 'arrival'>;

export async function keepArrival(
  on: On,
  arrivedAt: Date,
  it: Pick<Change, 'em' | 'caller' | 'now'>,
): Promise<NewEvent[]> {
  const arrival = arrivalOf(on, arrivedAt, it);
  const { conveyanceKey, number } = arrival;
  it.em.create(ArrivalTable, arrival);
  await it.em.flush(); // of two at the same moment one is told so
  const telling = it.em.create(ArrivalTellingTable, { conveyanceKey, number, lastEntryId: '', doneAt: null });
  await it.em.flush();
  return [conveyanceArrived(on, arrival), ...(await tellSome(it.em, telling, it.now))];
}

export const justRecorded = (path: string): UserError =>
  userError('ARRIVAL_JUST_RECORDED', 'Somebody recorded it at the same moment.', [path], {
    nextStep: 'Look again: what was recorded is shown there.',
  });

/** What is judged of an arrival before it is kept. */
export const factsOf = (
  { conveyance: { arrivesOn, port }, arrival }: On,
  arrivedAt: Date,
  { now, isOfThePort }: { now: Date; isOfThePort: boolean },
): ArrivalFacts => ({
  ...{ port, isOfThePort },
  ...{ arrivedAt, now, arrivesOn: Temporal.PlainDate.from(arrivesOn), arrivedOn: dayAtPort(port, arrivedAt) },
  recordedAs: arrival?.arrivedAt ?? null,
});

const arrivalOf = (
  { conveyance: { key: conveyanceKey }, arrival }: On,
  arrivedAt: Date,
  { caller: { subject: recordedBy }, now: recordedAt }: Pick<Change, 'caller' | 'now'>,
): ArrivalRow => ({ conveyanceKey, number: (arrival?.number ?? 0) + 1, arrivedAt, recordedBy, recordedAt });

/** Told once for all that lies on it: which entries do, `entry.filed` tells by the same key. */
function conveyanceArrived({ conveyance }: On, { number, arrivedAt }: ArrivalRow): NewEvent {
  const { key: conveyanceKey, port, modeOfTransport, arrivesOn } = conveyance;
  const told = { conveyanceKey, port, modeOfTransport, arrivesOn, arrivalNumber: number };
  return makeEvent(
    'conveyance.arrived',
    { ...told, arrivedAt: arrivedAt.toISOString() },
    { subject: conveyanceKey, partitionkey: conveyanceKey },
  );
}
