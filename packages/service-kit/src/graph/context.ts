import type { EventEnvelope } from '@landfall/events';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import type { Caller } from '../identity/caller.js';
import type { Arrival } from './arrival.js';
import type { EventAudience, EventPage } from '../events/index.js';
import type { ServiceSettings } from '../service/settings.js';

/** What each resolver gets: who asks, the service's own records, and the time that counts for this caller. */
export interface Context {
  readonly caller: Caller;
  /** The settings of this process, as its keys. */
  readonly settings: ServiceSettings;
  /** Reads; writes go through `change`. */
  readonly em: SqlEntityManager;
  /** Now; in the sandbox the instant the caller pretends it is. */
  readonly now: () => Date;
  /** When and by which way the request came. */
  readonly arrival: Arrival | null;
  readonly cursors: {
    seal(position: number): string;
    /** Null when it is no cursor of this service. @throws RESYNC when it is a place in a log from before a restore */
    open(cursor: string): number | null;
  };
  /** The service's own log of events. */
  readonly events: {
    read(range: { after: number; limit: number; audience?: EventAudience }): Promise<EventPage>;
    /** The event at a position; null when the log does not reach that far. Those of one request are read at once. */
    at(position: number): Promise<EventEnvelope | null>;
  };
  /** To be called after a commit that stored events: they leave at once, and not only with the next look at the log. */
  readonly onCommit: () => void;
  readonly loaders: Map<unknown, DataLoader<string, unknown>>;
}

/** Loads many objects by id with one statement per request and kind; `loadMany` answers in the order of the ids. */
export function loadById<T>(
  context: Context,
  loadMany: (ids: readonly string[], context: Context) => Promise<readonly (T | null)[]>,
  id: string,
): Promise<T | null> {
  let loader = context.loaders.get(loadMany);
  if (!loader) {
    loader = new DataLoader<string, unknown>((ids) => loadMany(ids, context) as Promise<readonly unknown[]>);
    context.loaders.set(loadMany, loader);
  }
  return loader.load(id) as Promise<T | null>;
}

/** Puts rows into the order of the ids that were asked, null where there is none. */
export function inOrderOf<T>(ids: readonly string[], rows: readonly T[], idOf: (row: T) => string): (T | null)[] {
  const byId = new Map(rows.map((row) => [idOf(row), row]));
  return ids.map((id) => byId.get(id) ?? null);
}
