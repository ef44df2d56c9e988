import { definitionOf, type EventType, type KnownEvent, type NewEvent, type ServiceName } from '@landfall/events';
import type { SqlEntityManager } from '@mikro-orm/postgresql';

/** What an effect is given besides its transaction and its event. */
export interface EffectContext {
  service: ServiceName;
  /** `system:<service>`: whoever reacts acts as the service. */
  actor: string;
  /** When the event happened: the time that counts for what it causes. */
  now: Date;
  /** Announces what the effect has changed, in its transaction, at the event's time. */
  append(...events: NewEvent[]): Promise<void>;
  /** The same for what somebody did and this service only tells in its own order: it stays theirs. */
  appendAs(actor: string, ...events: NewEvent[]): Promise<void>;
}

/** An effect: in one transaction with the consumer's progress, at most 5 seconds, on this service's records alone. */
export type EventHandler<T extends EventType> = (
  em: SqlEntityManager,
  event: KnownEvent<T>,
  context: EffectContext,
) => Promise<void>;
export type EventHandlers = { readonly [T in EventType]?: EventHandler<T> };

interface Common {
  /** Unique within its service, and never changed: its progress is kept under it. */
  name: string;
  on: EventHandlers;
}

/** Acts once on an event and is never replayed. */
export interface Reaction extends Common {
  kind: 'reaction';
  startsAt: 'head' | 'beginning';
}

/** Keeps tables that can be emptied and filled again from the producers' feeds. */
export interface Projection extends Common {
  kind: 'projection';
  /** Its own tables, which nothing else writes. */
  tables: readonly string[];
}
export type Consumer = Reaction | Projection;

/**
 * Declares a reaction. A new one starts at the head of each log; `startsAt: 'beginning'` makes it act on everything
 * that was ever announced, as a step of the platform's own flow must that may be deployed after its producer.
 */
export function reaction(declared: Common & { startsAt?: 'head' | 'beginning' }): Reaction {
  return { startsAt: 'head', ...declared, kind: 'reaction' };
}

/** Declares a projection. A new one starts at the beginning of each log. */
export function projection(declared: Common & { tables: readonly string[] }): Projection {
  return { ...declared, kind: 'projection' };
}

/** Whose logs a consumer reads. */
export function producersOf(consumer: Consumer): ServiceName[] {
  const producers = Object.keys(consumer.on).map((type) => {
    const definition = definitionOf(type);
    if (!definition) throw new Error(`Consumer "${consumer.name}" waits for "${type}", which no service announces`);
    return definition.producer;
  });
  return [...new Set(producers)];
}

/** True when the consumer does something about events of that type. */
export function handles(consumer: Consumer, type: string): type is EventType {
  return Object.hasOwn(consumer.on, type);
}
