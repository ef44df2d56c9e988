import type { AnyEvent, EventEnvelope, KnownEvent } from '@landfall/events';
import { parseEvent } from '@landfall/events';
import { as, type Context } from '@landfall/service-kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { EntryStatus } from './entry.enums.js';
import { Entry } from './entry.type.js';
import { entryWithId } from './load-entries.js';

@ObjectType({ description: 'One change of an entry, in its place among all changes.', simpleResolvers: true })
@Directive('@key(fields: "id")')
export class EntryChange {
  @Field(() => ID, { description: 'Id of the event; of the entry where it tells how that stands.' })
  id!: string;

  @Field({ description: 'Its place: give it as `after` to go on from here.' })
  cursor!: string;

  @Field({
    description:
      'What happened: `entry.filed`, `entry.changed`, `entry.released`, `payment.recorded`, `payment.reversed`, `refund.owed`, `refund.paid`, `entry.message-written`, `entry.thread-closed`, `entry.arrived`, `entry.determined` or `entry.request-overdue`; `entry.present` where nothing did, and how the entry stands is told.',
  })
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

/** What moves nothing by itself: what it brings about, if anything, is told by a change of its own. */
const ofMoney = ['payment.recorded', 'payment.reversed', 'refund.owed', 'refund.paid'] as const;
const ofOthers = ['entry.arrived', 'entry.determined', 'entry.request-overdue'] as const;
const stays = [...ofMoney, 'entry.message-written', 'entry.thread-closed', ...ofOthers] as const;
const changes = ['entry.filed', 'entry.changed', 'entry.released', ...stays] as const;
type ChangeEvent = { [T in (typeof changes)[number]]: KnownEvent<T> }[(typeof changes)[number]];

/** The change that an event tells of, as this caller may see it; null when it tells of none or is not theirs. */
export async function toEntryChange(stored: EventEnvelope, context: Context): Promise<EntryChange | null> {
  const event = changeOf(stored);
  const entryId = event && entryNamedIn(event.data);
  const entry = entryId && (await entryWithId(entryId, context));
  if (!entry) return null;
  return as(EntryChange, {
    id: event.id,
    cursor: context.cursors.seal(event.position),
    type: event.type,
    at: new Date(event.time),
    ...statusesOf(event, entry),
    entryVersion: 'entryVersion' in event.data ? event.data.entryVersion : entry.entryVersion,
    entry,
  });
}

/** How an entry stands, in the form of a change: what a watch of it may begin with. */
export const toPresent = (entry: Entry, cursor: string, at: Date): EntryChange =>
  as(EntryChange, {
    ...{ id: entry.id, cursor, type: 'entry.present', at, entry },
    ...{ status: entry.status, previousStatus: null, reasonCode: entry.reasonCode, entryVersion: entry.entryVersion },
  });

function changeOf(stored: EventEnvelope): ChangeEvent | null {
  const parsed = parseEvent(stored);
  if (parsed.kind !== 'known') return null;
  const { event } = parsed;
  return isChange(event) ? event : null;
}

const isChange = (event: AnyEvent): event is ChangeEvent => (changes as readonly string[]).includes(event.type);

interface NamesEntries {
  entryId?: string;
  covers?: readonly { entryId: string }[];
}

/** The one entry that an event is of; a payment covers one today, and would be none's alone once it covers several. */
export function entryNamedIn({ entryId, covers }: NamesEntries): string | null {
  if (covers) return covers.length === 1 ? covers[0]!.entryId : null;
  return entryId ?? null;
}

function statusesOf(
  event: ChangeEvent,
  { status: present }: Entry,
): Pick<EntryChange, 'status' | 'previousStatus' | 'reasonCode'> {
  if (event.type === 'entry.filed') return { status: EntryStatus.FILED, previousStatus: null, reasonCode: null };
  if (event.type === 'entry.released') return { status: EntryStatus.RELEASED, previousStatus: null, reasonCode: null };
  if (event.type !== 'entry.changed') return { status: present, previousStatus: null, reasonCode: null };
  const { status, previousStatus, reasonCode } = event.data;
  return { status, previousStatus, reasonCode };
}
