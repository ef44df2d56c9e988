import type { EventEnvelope, ServiceName } from '@landfall/events';

/** An event on its way out. */
export interface PlacedEvent {
  event: EventEnvelope;
  /** No event of the same partition lies between this position and the event's own. */
  previous: number;
}

/** What comes to those who follow a producer. */
export interface BusMessage {
  producer: ServiceName;
  partition: number;
  key: string | null;
  position: number | null;
  /**
   * No event of the same partition lies between this position and the event's own. Whoever has seen less has missed
   * something and must read the producer's feed. Null when the bus cannot tell.
   */
  previous: number | null;
  /** When it was put on the bus, in milliseconds since 1970. */
  publishedAt: number;
  /** Null when it cannot be read. */
  event: EventEnvelope | null;
  /** What came, when it cannot be read. */
  raw: string | null;
  /** Why it cannot be read. */
  reason: string | null;
}

export interface FollowOptions {
  /** Followers of one producer in one group share its partitions; each group gets everything. */
  group: string;
  producer: ServiceName;
  /** True: only what is published from now on. Else what the bus still has for the group. */
  fromHead?: boolean;
  /**
   * Called in order within a partition, the next after the last has settled; several partitions at once. What it
   * rejects is delivered again.
   */
  deliver(message: BusMessage): Promise<void>;
}

/**
 * Carries events from each service's log to those who follow it: at least once, in order per key. It is a fast copy,
 * never the record: what it loses is read from the producer's feed.
 */
export interface Bus {
  /** True while it takes no events, or gives none to a follower; a bus within one process is never away. */
  readonly isAway?: boolean;
  /** Settles when the bus has them all; rejects when it may not have, and the same events must then be given again. */
  publish(producer: ServiceName, events: readonly PlacedEvent[]): Promise<void>;
  /** Comes back at once, also while the bus cannot be reached: following then begins when it can. */
  follow(options: FollowOptions): Promise<{ stop(): Promise<void> }>;
  stop(): Promise<void>;
}
