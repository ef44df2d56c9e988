import { serviceNames, type EventEnvelope, type ServiceName } from '@landfall/events';
import type { Bus, BusMessage, FollowOptions, PlacedEvent } from './bus.js';
import { type EventsLogger, silentLogger } from './logger.js';
import { partitionCount, partitionOf } from './partition-of.js';
import { largestPage, type FeedReader } from './read-events.js';
import { Signal } from './signal.js';

/** The newest events of one log, kept so that followers who are up to date need not ask the database. */
class Tail {
  #events: EventEnvelope[] = [];

  add(events: readonly PlacedEvent[]): void {
    const next = (this.#events.at(-1)?.position ?? 0) + 1;
    if (events[0]?.event.position !== next) this.#events = [];
    this.#events.push(...events.map(({ event }) => event));
    if (this.#events.length > 2 * largestPage) this.#events.splice(0, this.#events.length - largestPage);
  }

  /** Null when it does not reach back that far. */
  after(position: number): EventEnvelope[] | null {
    const first = this.#events[0]?.position;
    if (first === undefined || first > position + 1) return null;
    return this.#events.slice(position + 1 - first, position + 1 - first + largestPage);
  }
}

/** The bus within one process: straight from the event tables of the services that live in it. */
export class LocalBus implements Bus {
  readonly #feeds = new Map<ServiceName, FeedReader>();
  readonly #tails = new Map(serviceNames.map((name) => [name, new Tail()]));
  readonly #followers = new Set<Follower>();

  constructor(private readonly logger: EventsLogger = silentLogger) {}

  /** Each service that lives here brings its log. */
  register(producer: ServiceName, feed: FeedReader): void {
    this.#feeds.set(producer, feed);
    for (const follower of this.#followersOf(producer)) follower.poke();
  }

  /** The log of a service that lives here; rejects until that service has registered. */
  feedOf(producer: ServiceName): FeedReader {
    return async (after, limit) => {
      const feed = this.#feeds.get(producer);
      if (!feed) throw new Error(`No service "${producer}" lives in this process yet`);
      return feed(after, limit);
    };
  }

  async publish(producer: ServiceName, events: readonly PlacedEvent[]): Promise<void> {
    this.#tails.get(producer)!.add(events);
    for (const follower of this.#followersOf(producer)) follower.poke();
  }

  async follow(options: FollowOptions): Promise<{ stop(): Promise<void> }> {
    const { producer } = options;
    const follower = new Follower(options, this.feedOf(producer), this.#tails.get(producer)!, this.logger);
    this.#followers.add(follower);
    return {
      stop: () => {
        this.#followers.delete(follower);
        return follower.stop();
      },
    };
  }

  async stop(): Promise<void> {
    await Promise.all([...this.#followers].map((follower) => follower.stop()));
    this.#followers.clear();
  }

  #followersOf(producer: ServiceName): Follower[] {
    return [...this.#followers].filter((follower) => follower.producer === producer);
  }
}

const retryAfterMs = 500;

/** Follows a log from its head on: what was before, each reader takes from the feed. */
class Follower {
  readonly producer: ServiceName;
  readonly #poked = new Signal();
  readonly #running: Promise<void>;
  #previous: number[] | null = null;
  #cursor = 0;
  #stopped = false;

  constructor(
    private readonly options: FollowOptions,
    private readonly feed: FeedReader,
    private readonly tail: Tail,
    private readonly logger: EventsLogger,
  ) {
    this.producer = options.producer;
    this.#running = this.#run();
  }

  poke(): void {
    this.#poked.raise();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#poked.raise();
    await this.#running;
  }

  async #run(): Promise<void> {
    while (!this.#stopped) {
      try {
        if ((await this.#next()) === 0) await this.#poked.wait(60_000);
      } catch (error) {
        if (this.#stopped) return;
        this.logger.debug({ error, group: this.options.group }, 'reading the log failed; it will be tried again');
        await this.#poked.wait(retryAfterMs);
      }
    }
  }

  async #next(): Promise<number> {
    this.#previous ??= await this.#fromHead();
    const events = this.tail.after(this.#cursor) ?? (await this.feed(this.#cursor, largestPage)).events;
    const lanes = Map.groupBy(events, (event) => partitionOf(event.partitionkey));
    await Promise.all([...lanes].map(([partition, lane]) => this.#deliver(partition, lane)));
    this.#cursor = events.at(-1)?.position ?? this.#cursor;
    return events.length;
  }

  async #fromHead(): Promise<number[]> {
    const { head } = await this.feed(0, 0);
    this.#cursor = head;
    return Array<number>(partitionCount).fill(head);
  }

  async #deliver(partition: number, events: readonly EventEnvelope[]): Promise<void> {
    for (const event of events) {
      if (this.#stopped) throw new Error('stopped');
      // a page that failed half-way is read again, and what was delivered of it goes past
      if (event.position <= this.#previous![partition]!) continue;
      await this.options.deliver(this.#message(partition, event));
      this.#previous![partition] = event.position;
    }
  }

  #message(partition: number, event: EventEnvelope): BusMessage {
    const { producer } = this.options;
    const { partitionkey: key, position } = event;
    const previous = this.#previous![partition]!;
    return { producer, partition, key, position, previous, publishedAt: Date.now(), event, raw: null, reason: null };
  }
}
