import type { EventEnvelope, ServiceName } from '@landfall/events';
import pg from 'pg';
import type { PlacedEvent } from './bus.js';
import { partitionOf } from './partition-of.js';
import { eventsAfter, largestPage } from './read-events.js';

// advisory locks are per database, so one number serves every service
const relayLock = 1_279_348_292;
/** The most events that `place` gives their positions at once. */
export const placedAtOnce = 2_000;

const place = {
  name: 'relay-place',
  text: `
with head as materialized (select coalesce(max(position), 0) as position from event),
placed as (
  select seq, head.position + row_number() over (order by seq) as position
  from (select seq from event where position is null order by seq limit ${placedAtOnce}) as unplaced, head)
update event set position = placed.position from placed where event.seq = placed.seq and event.position is null`,
};

/** The relay's own connection to its service's log. Every write needs the lock that the same connection holds. */
export class RelayLog {
  #lost: Error | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly client: pg.Client,
    private readonly producer: ServiceName,
  ) {
    client.on('error', (error) => {
      this.#lost = error;
    });
    client.on('end', () => {
      this.#lost ??= new Error('the connection has ended');
    });
  }

  static async open(url: string, producer: ServiceName): Promise<RelayLog> {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000, keepAlive: true });
    const log = new RelayLog(client, producer);
    await client.connect();
    // a relay asks at least every poll: one that stands still loses its session, and with it the lock
    await client.query(`set idle_session_timeout = '5s'`);
    // Statistics say that nothing waits for a position; a plan for one row would compare all of a burst with all of it.
    await client.query('set enable_nestloop = off');
    return log;
  }

  get lost(): Error | null {
    return this.#lost;
  }

  /** True when this connection now holds the log; another relay of the service may hold it. */
  async hold(): Promise<boolean> {
    const { rows } = await this.#query<{ held: boolean }>('select pg_try_advisory_lock($1) as held', [relayLock]);
    return rows[0]!.held;
  }

  /** Gives the next events their positions, in the order they were stored; returns how many. */
  async place(): Promise<number> {
    const { rowCount } = await this.#query(place);
    return rowCount ?? 0;
  }

  async published(): Promise<{ position: number; lastInPartition: number[] }> {
    const { rows } = await this.#query<{ published: string; last_in_partition: string[] }>(
      'select published, last_in_partition from relay_progress',
    );
    return { position: Number(rows[0]!.published), lastInPartition: rows[0]!.last_in_partition.map(Number) };
  }

  /** The next events to publish, at most `largestPage`; `lastInPartition` is moved on. */
  async next(after: number, lastInPartition: number[]): Promise<PlacedEvent[]> {
    const read = () => eventsAfter(this.client, this.producer, { after, limit: largestPage });
    const events = await this.#inTurn(read);
    return events.map((event) => ({ event, previous: swapLast(lastInPartition, event) }));
  }

  async keepPublished(position: number, lastInPartition: readonly number[]): Promise<void> {
    await this.#query('update relay_progress set published = $1, last_in_partition = $2', [position, lastInPartition]);
  }

  /** True when every stored event has its position and is published. */
  async isDrained(): Promise<boolean> {
    const { rows } = await this.#query<{ drained: boolean }>(
      `select not exists (select from event where position is null)
        and (select published from relay_progress) >= (select coalesce(max(position), 0) from event) as drained`,
    );
    return rows[0]!.drained;
  }

  #query<R extends pg.QueryResultRow>(query: string | pg.QueryConfig, values?: unknown[]): Promise<pg.QueryResult<R>> {
    return this.#inTurn(() => this.client.query<R>(query, values));
  }

  // placing and publishing share the connection that holds the lock
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => undefined);
    return done;
  }

  async close(): Promise<void> {
    await this.client.end().catch(() => undefined);
  }
}

function swapLast(lastInPartition: number[], event: EventEnvelope): number {
  const partition = partitionOf(event.partitionkey);
  const previous = lastInPartition[partition]!;
  lastInPartition[partition] = event.position;
  return previous;
}
