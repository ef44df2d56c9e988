import type { z } from 'zod';
import { accountsEvents } from './accounts-events.js';
import type { EventDefinition } from './define-event.js';
import { documentsEvents } from './documents-events.js';
import { entriesEvents } from './entries-events.js';
import type { EventEnvelope } from './envelope.js';
import { reviewEvents } from './review-events.js';

const all = [...accountsEvents, ...entriesEvents, ...documentsEvents, ...reviewEvents] as const;
type Definition = (typeof all)[number];

/** Name of an event type known here. */
export type EventType = Definition['type'];
/** The data of an event type. */
export type EventData<T extends EventType> = z.output<Extract<Definition, { type: T }>['data']>;
/** An event of a known type. */
export type KnownEvent<T extends EventType> = EventEnvelope<T, EventData<T>>;
/** Any event known here, told apart by `type`. */
export type AnyEvent = { [T in EventType]: KnownEvent<T> }[EventType];

/** Every version of every event type ever published. */
export const eventDefinitions: readonly EventDefinition[] = all as unknown as readonly EventDefinition[];

/** The definition of that version, or of the newest; null when there is none. */
export function definitionOf(type: string, version?: number): EventDefinition | null {
  const versions = eventDefinitions.filter((each) => each.type === type);
  if (version !== undefined) return versions.find((each) => each.version === version) ?? null;
  return versions.reduce<EventDefinition | null>(
    (last, each) => (last && last.version > each.version ? last : each),
    null,
  );
}
