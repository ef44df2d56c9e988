import { serviceNames, type EventEnvelope, type ServiceName } from '@landfall/events';
import type { Bus, BusMessage, FollowOptions, PlacedEvent } from './bus.js';
import { type EventsLogger, silentLogger } from './logger.js';
import { partitionCount, partitionOf } from './partition-of.js';
import { LogTail } from './log-tail.js';
import { largestPage, type FeedReader } from './read-events.js';
import { Signal } from './signal.js';

/** The bus within one process: straight from the event tables of the services that live in it. */
export class LocalBus implements Bus {
  readonly #feeds = new Map<ServiceName, FeedReader>();
  /** The newest events of each log, so that followers who are up to date need not ask the database. */
  readonly #tails = new Map(serviceNames.map((name) => [name, new LogTail<EventEnvelope>(-1, largestPage)]));
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
    const tail = this.#tails.get(producer)!;
    const first = events[0]?.event.position ?? Infinity;
    if (first <= tail.head) tail.begin(first - 1); // given again, or of a log that went back
    tail.read(events.map(({ event }) => event));
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
    private readonly tail: LogTail<EventEnvelope>,
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
    const events = this.tail.after(this.#cursor, largestPage) ?? (await this.feed(this.#cursor, largestPage)).events;
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
