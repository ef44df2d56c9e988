import type { ServiceName } from '@landfall/events';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { AnotherLog, type Known } from './another-log.js';
import type { EffectRunner } from './apply-event.js';
import type { Bus } from './bus.js';
import { type Consumer, producersOf } from './consumer.js';
import { type EventsLogger, silentLogger } from './logger.js';
import { type ParkedEvent, parkedEvents } from './parked-events.js';
import { ProducerReading } from './read-producer.js';
import type { FeedPage, FeedReader } from './read-events.js';
import { type Redriven, redriveEvents } from './redrive-events.js';
import { atMost } from '../time/limit.js';
import { pause } from '../time/pause.js';

export interface ConsumersOptions {
  service: ServiceName;
  /** The service's records. */
  orm: { em: SqlEntityManager };
  bus: Bus;
  /** The log of any producer that a consumer reads, the service's own too. */
  feedOf: (producer: ServiceName) => FeedReader;
  consumers: readonly Consumer[];
  /** Called after each effect that has announced something: tells the service's relay. */
  onAnnounced?: () => void;
  logger?: EventsLogger;
  /** Holds every delivery back by that many milliseconds; for tests. */
  holdMs?: number;
  /** How often the feeds are looked at, in case the bus kept quiet; 2000. */
  checkFeedsMs?: number;
  /** How many effects of one consumer run at once; 2. */
  effectsAtOnce?: number;
}

/** The running consumers of a service. */
export interface Consumers {
  /** Settles when every consumer knows where it begins: what happens from then on reaches it. */
  begun: Promise<void>;
  /** Settles when every consumer has caught up with its feeds for the first time. */
  caughtUp: Promise<void>;
  /** Settles when every event that the feeds have now is taken up or parked. */
  idle(): Promise<void>;
  /** Where each consumer stands: everything up to `floor` is done, and the log was last seen to reach to `head`. */
  standing(): { consumer: string; producer: ServiceName; floor: number; head: number | null }[];
  /** Consumers that have stopped, since a log that they read is not the one they had read. */
  stopped(): StoppedConsumer[];
  parked(consumer?: string): Promise<ParkedEvent[]>;
  /** Tries again what a consumer has parked. */
  redrive(consumer: string, key?: string): Promise<Redriven>;
  stop(): Promise<void>;
}

/** A consumer that takes nothing more from a producer until an operator reconciles the two. */
export interface StoppedConsumer {
  consumer: string;
  producer: ServiceName;
  reason: string;
}

/** A start does not wait longer than this for a feed that a new reaction needs. */
const longestStartMs = 500;

/**
 * Starts a service's consumers. They run on their own and wait for feeds, bus and database that are away. Settles when
 * each knows where it begins, or soon after if a feed that tells it is away.
 */
export async function startConsumers(options: ConsumersOptions): Promise<Consumers> {
  const running = new RunningConsumers(options);
  await Promise.race([running.begun, pause(longestStartMs)]);
  return running;
}

interface Running {
  runner: EffectRunner;
  readings: ProducerReading[];
}

class RunningConsumers implements Consumers {
  readonly caughtUp: Promise<void>;
  readonly begun: Promise<void>;
  readonly #feeds = new Map<ServiceName, FeedReader>();
  readonly #heads = new Map<ServiceName, number>();
  readonly #stopping = new AbortController();
  readonly #running: Running[];
  readonly #started: Promise<unknown>;
  readonly #checks: Promise<void>[];

  constructor(private readonly options: ConsumersOptions) {
    this.#running = options.consumers.map((consumer) => this.#prepare(consumer));
    const starts = this.#readings().map((reading) => reading.start(options.bus));
    this.#started = Promise.allSettled(starts);
    this.begun = Promise.all(this.#readings().map((reading) => reading.begun)).then(() => undefined);
    this.caughtUp = Promise.all(starts).then(() => undefined);
    this.caughtUp.catch((error: unknown) => {
      if (!this.#stopping.signal.aborted && !(error instanceof AnotherLog))
        options.logger?.error({ error }, 'a consumer could not start');
    });
    const producers = new Set(this.#readings().map((reading) => reading.course.producer));
    this.#checks = [...producers].map((producer) => this.#keepChecking(producer));
  }

  async idle(): Promise<void> {
    await Promise.all(this.#readings().map((reading) => reading.idle()));
  }

  standing(): { consumer: string; producer: ServiceName; floor: number; head: number | null }[] {
    return this.#readings().map(({ course, floor }) => ({
      ...{ ...course, floor },
      head: this.#heads.get(course.producer) ?? null,
    }));
  }

  stopped(): StoppedConsumer[] {
    return this.#readings().flatMap(({ course, stopped: reason }) => (reason === null ? [] : [{ ...course, reason }]));
  }

  parked(consumer?: string): Promise<ParkedEvent[]> {
    return parkedEvents(this.options.orm.em.fork(), consumer);
  }

  async redrive(consumer: string, key?: string): Promise<Redriven> {
    const running = this.#running.find(({ runner }) => runner.consumer.name === consumer);
    if (!running) throw new Error(`${this.options.service} has no consumer "${consumer}"`);
    return redriveEvents(running.runner, running.readings, key);
  }

  async stop(): Promise<void> {
    const stopped = this.#readings().map((reading) => reading.stop());
    this.#stopping.abort(new Error('the consumers are stopping'));
    await Promise.all([...stopped, ...this.#checks, this.#started]);
    // one that was only just starting may have begun to follow meanwhile
    await Promise.all(this.#readings().map((reading) => reading.stop()));
  }

  #readings(): ProducerReading[] {
    return this.#running.flatMap(({ readings }) => readings);
  }

  #prepare(consumer: Consumer): Running {
    const { service, holdMs = 0, effectsAtOnce = 2 } = this.options;
    const runner: EffectRunner = {
      service,
      consumer,
      em: this.options.orm.em,
      onAnnounced: this.options.onAnnounced ?? (() => undefined),
      logger: this.options.logger ?? silentLogger,
      stopping: this.#stopping.signal,
    };
    const slots = atMost(effectsAtOnce);
    const readings = producersOf(consumer).map((producer) => {
      const feed = this.#feedOf(producer);
      return new ProducerReading({ runner, producer, feed, slots, holdMs });
    });
    return { runner, readings };
  }

  #feedOf(producer: ServiceName): FeedReader {
    const feed = this.#feeds.get(producer) ?? this.options.feedOf(producer);
    this.#feeds.set(producer, feed);
    return feed;
  }

  // A message that the bus lost shows as a floor that is still below where the feed's head was one check ago.
  async #keepChecking(producer: ServiceName): Promise<void> {
    const { checkFeedsMs = 2_000, holdMs = 0 } = this.options;
    const readings = this.#readings().filter((reading) => reading.course.producer === producer);
    let headBefore = 0;
    while (await pause(checkFeedsMs + holdMs, this.#stopping.signal)) {
      const known = readings.map((reading) => reading.known);
      const page = await this.#lastPageOf(producer);
      for (const [index, reading] of readings.entries())
        await this.#check(reading, page, known[index]!, headBefore).catch(() => undefined);
      headBefore = page?.head ?? headBefore;
    }
  }

  async #check(reading: ProducerReading, page: FeedPage | null, known: Known, headBefore: number): Promise<void> {
    if (reading.stopped !== null) return reading.goOnIfMended(this.options.bus);
    if (page) reading.compare(page, known);
    if (reading.floor < headBefore) reading.catchUp().catch(() => undefined);
    else reading.keepFloor().catch(() => undefined);
  }

  async #lastPageOf(producer: ServiceName): Promise<FeedPage | null> {
    try {
      const page = await this.#feedOf(producer)(Number.MAX_SAFE_INTEGER, 1);
      this.#heads.set(producer, page.head);
      return page;
    } catch (error) {
      this.options.logger?.debug({ error, producer }, 'the feed cannot be reached');
      return null;
    }
  }
}
