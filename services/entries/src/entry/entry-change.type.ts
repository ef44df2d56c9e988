import type { EventEnvelope, KnownEvent } from '@landfall/events';
import { parseEvent } from '@landfall/events';
import type { Context } from '@landfall/service-kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { EntryStatus } from './entry.enums.js';
import { Entry } from './entry.type.js';
import { entryWithId } from './load-entries.js';

@ObjectType({ description: 'One change of an entry, in its place among all changes.', simpleResolvers: true })
@Directive('@key(fields: "id")')
export class EntryChange {
  @Field(() => ID, { description: 'Id of the event.' })
  id!: string;

  @Field({ description: 'Its place: give it as `after` to go on from here.' })
  cursor!: string;

  @Field({ description: 'What happened: `entry.filed`, `entry.changed` or `entry.released`.' })
  type!: string;

  @Field({ description: 'When it happened.' })
  at!: Date;

  @Field(() => EntryStatus, { description: 'Where the entry came to stand by it.' })
  status!: EntryStatus;

  @Field(() => EntryStatus, { nullable: true, description: 'Where it stood before; null where that did not change.' })
  previousStatus!: EntryStatus | null;

  @Field(() => String, { nullable: true, description: 'The officer’s reason code; null without one.' })
  reasonCode!: string | null;

  @Field(() => Int, { description: 'The entry’s version after it.' })
  entryVersion!: number;

  @Field(() => Entry, { description: 'The entry as it stands now.' })
  entry!: Entry;
}

type ChangeEvent = KnownEvent<'entry.filed'> | KnownEvent<'entry.changed'> | KnownEvent<'entry.released'>;

/** The change that an event tells of, as this caller may see it; null when it tells of none or is not theirs. */
export async function toEntryChange(stored: EventEnvelope, context: Context): Promise<EntryChange | null> {
  const event = changeOf(stored);
  const entry = event && (await entryWithId(event.data.entryId, context));
  if (!entry) return null;
  return Object.assign(new EntryChange(), {
    id: event.id,
    cursor: context.cursors.seal(event.position),
    type: event.type,
    at: new Date(event.time),
    ...statusesOf(event),
    entryVersion: event.data.entryVersion,
    entry,
  });
}

function changeOf(stored: EventEnvelope): ChangeEvent | null {
  const parsed = parseEvent(stored);
  if (parsed.kind !== 'known') return null;
  const { event } = parsed;
  return event.type === 'entry.filed' || event.type === 'entry.changed' || event.type === 'entry.released'
    ? event
    : null;
}

function statusesOf(event: ChangeEvent): Pick<EntryChange, 'status' | 'previousStatus' | 'reasonCode'> {
  if (event.type === 'entry.filed') return { status: EntryStatus.FILED, previousStatus: null, reasonCode: null };
  if (event.type === 'entry.released') return { status: EntryStatus.RELEASED, previousStatus: null, reasonCode: null };
  const { status, previousStatus, reasonCode } = event.data;
  return { status: status as EntryStatus, previousStatus: previousStatus as EntryStatus, reasonCode };
}
