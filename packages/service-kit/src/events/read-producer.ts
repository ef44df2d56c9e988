import type { EventEnvelope, ServiceName } from '@landfall/events';
import type { LimitFunction } from 'p-limit';
import { AnotherLog, type Known, tellStopped, whyAnotherLog } from './another-log.js';
import { applyEvent, type EffectRunner } from './apply-event.js';
import type { Bus, BusMessage } from './bus.js';
import { handles } from './consumer.js';
import { ConsumerLanes } from './consumer-lanes.js';
import { beginProgress, type Course, keepEpoch, keepStop, loadProgress, raiseProgress } from './consumer-progress.js';
import { crashPoint } from './crash-point.js';
import { parkUnreadable } from './parked-events.js';
import { partitionOf } from './partition-of.js';
import { type FeedPage, type FeedReader, largestPage } from './read-events.js';
import { pauseUnlessStopped, untilItWorks } from './until-it-works.js';

export interface ReadingOptions {
  runner: EffectRunner;
  producer: ServiceName;
  feed: FeedReader;
  /** How many effects of the consumer run at once. */
  slots: LimitFunction;
  /** Holds every delivery back by that many milliseconds; 0 in earnest. */
  holdMs: number;
}

class Replayed extends Error {}

/**
 * One consumer's reading of one producer: the feed from where it stopped, then the bus. The bus is only the fast way:
 * a message tells which position came before it, and whoever has not seen that one reads the feed first.
 */
export class ProducerReading {
  readonly course: Course;
  /** Settles when it is known where the reading begins. */
  readonly begun: Promise<void>;
  readonly #lanes = new ConsumerLanes();
  #catching: Promise<void> = Promise.resolve();
  #following: { stop(): Promise<void> } | null = null;
  #kept = 0;
  #epoch: string | null = null;
  #stopped: string | null = null;
  #keptStop: string | null = null;
  #markBegun: () => void = () => undefined;

  constructor(private readonly options: ReadingOptions) {
    this.course = { consumer: options.runner.consumer.name, producer: options.producer };
    this.begun = new Promise((resolve) => (this.#markBegun = resolve));
  }

  /** Every event up to here is done. */
  get floor(): number {
    return this.#lanes.floor;
  }

  /** Why it has stopped until an operator mends it; null while it goes on. */
  get stopped(): string | null {
    return this.#stopped;
  }

  /** What it knows of the log; taken before a page is asked for, since the log only grows. */
  get known(): Known {
    return { through: this.#lanes.highest, epoch: this.#epoch };
  }

  /** Begins where the reading stopped, or where a new one starts; settles when it has caught up with the feed. */
  async start(bus: Bus | null): Promise<void> {
    const { runner, holdMs } = this.options;
    await this.#untilItWorks(() => this.#begin()).finally(() => this.#markBegun());
    const group = `${runner.service}.${this.course.consumer}`;
    if (bus && !this.#following) {
      const deliver = (message: BusMessage) => this.#deliverUnlessStopped(message);
      this.#following = await bus.follow({ group, producer: this.course.producer, deliver });
    }
    if (holdMs > 0 && bus) await pauseUnlessStopped(holdMs, runner.stopping);
    await this.catchUp();
  }

  /** Settles when what the bus had brought is taken up or given back; the runner is to be told to stop as well. */
  async stop(): Promise<void> {
    await this.#following?.stop();
    await this.#catching;
  }

  /** Settles when everything up to the feed's present head is done. */
  async idle(): Promise<void> {
    const { head } = await this.options.feed(Number.MAX_SAFE_INTEGER, 1);
    if (this.#stopped === null) await this.#lanes.reached(head);
  }

  /** Stops the reading when a page is not of the log that it `knew` when the page was asked for. @throws then */
  compare(page: FeedPage, knew: Known): void {
    const why = whyAnotherLog(page, knew);
    if (why === null) return;
    void this.#untilItWorks(() => keepStop(this.options.runner.em.fork(), this.course, why)).catch(() => undefined);
    this.#stop(why);
  }

  #stop(why: string): never {
    if (this.#stopped === null) tellStopped(this.options.runner.logger, this.course, why);
    this.#stopped = why;
    this.#lanes.giveUp();
    throw new AnotherLog(why);
  }

  /** Goes on after a stop, once what is kept of the progress fits the log again. */
  async goOnIfMended(bus: Bus): Promise<void> {
    const kept = await loadProgress(this.options.runner.em.fork(), this.course);
    if (!kept || kept.stopped !== null || kept.generation === this.#lanes.generation) return;
    const page = await this.options.feed(Number.MAX_SAFE_INTEGER, 0);
    if (whyAnotherLog(page, { through: Math.max(...kept.positions), epoch: kept.epoch }) !== null) return;
    this.#stopped = null;
    this.options.runner.logger.warn({ ...this.course }, 'a consumer that had stopped goes on');
    await this.start(bus);
  }

  /** Reads the feed on from the floor, at least to that position, else to its end. One after another. */
  catchUp(upTo = Number.MAX_SAFE_INTEGER): Promise<void> {
    const run = this.#catching.then(() => this.#scan(upTo));
    this.#catching = run.catch(() => undefined);
    return run;
  }

  /** Keeps how far the floor has come, so that partitions that stand still are not read again at the next start. */
  async keepFloor(): Promise<void> {
    const position = this.#lanes.floor;
    if (position <= this.#kept) return;
    const { em } = this.options.runner;
    await raiseProgress(em.fork(), this.course, this.#lanes.generation, position);
    this.#kept = position;
  }

  async #begin(): Promise<void> {
    const { consumer, em } = this.options.runner;
    const isKnown = await this.#load();
    if (this.#keptStop !== null) this.#stop(this.#keptStop);
    const { head, epoch = null } = await this.#read(Number.MAX_SAFE_INTEGER, 0);
    if (!isKnown) {
      const atHead = consumer.kind === 'reaction' && consumer.startsAt === 'head';
      await beginProgress(em.fork(), this.course, { position: atHead ? head : 0, epoch });
    } else if (epoch !== null && this.#epoch === null) {
      await keepEpoch(em.fork(), this.course, epoch);
    }
    await this.#load();
  }

  /** A page of the log. @throws AnotherLog when it is not the one that was read */
  async #read(after: number, limit: number): Promise<FeedPage> {
    const { known } = this;
    const page = await this.options.feed(after, limit);
    this.compare(page, known);
    return page;
  }

  async #load(): Promise<boolean> {
    const kept = await loadProgress(this.options.runner.em.fork(), this.course);
    if (kept) {
      if (kept.generation !== this.#lanes.generation) this.#kept = 0;
      this.#lanes.load(kept);
      this.#epoch = kept.epoch;
      this.#keptStop = kept.stopped;
    }
    return kept !== null;
  }

  /** One that has stopped lets messages go: they are copies, and the log is read from where it goes on. */
  async #deliverUnlessStopped(message: BusMessage): Promise<void> {
    const epoch = message.event?.epoch ?? null;
    const isOfAnother = epoch !== null && this.#epoch !== null && epoch !== this.#epoch;
    if (this.#stopped !== null || isOfAnother) return;
    await this.#deliver(message).catch((error: unknown) => {
      if (!(error instanceof AnotherLog)) throw error;
    });
  }

  async #deliver(message: BusMessage): Promise<void> {
    const { holdMs, runner } = this.options;
    if (holdMs > 0) await pauseUnlessStopped(message.publishedAt + holdMs - Date.now(), runner.stopping);
    const { event, position, previous, partition } = message;
    if (!event || position === null) return this.#setAside(message);
    while (this.#lanes.seen(partition) < position) {
      // one that names no log may be of another: only the log itself tells
      const isTrusted = (event.epoch ?? null) === this.#epoch;
      if (isTrusted && previous !== null && previous <= this.#lanes.seen(partition)) {
        await this.#unlessReplayed(() => this.#take(event));
        continue;
      }
      await this.catchUp(position);
      if (this.#lanes.seen(partition) >= position) continue;
      return this.#setAside({ ...message, reason: 'it is not in the log of its producer' });
    }
    crashPoint('after-effect-before-acknowledgement');
  }

  // The copy is of no use, but the log has what it was a copy of: that is read instead, so nothing has to wait.
  async #setAside(message: BusMessage): Promise<void> {
    const { runner } = this.options;
    runner.logger.error({ ...this.course, reason: message.reason }, 'a message that cannot be read was parked');
    await this.#untilItWorks(() => parkUnreadable(runner.em.fork(), this.course, message));
    await this.catchUp();
  }

  async #scan(upTo: number): Promise<void> {
    while (this.#lanes.floor < upTo) {
      const { events } = await this.#untilItWorks(() => this.#read(this.#lanes.floor, largestPage));
      await this.#unlessReplayed(async () => {
        const lanes = Map.groupBy(events, (event) => partitionOf(event.partitionkey));
        const all = [...lanes.values()].map(async (lane) => {
          for (const event of lane) await this.#take(event);
        });
        const ends = await Promise.allSettled(all);
        for (const end of ends) if (end.status === 'rejected') throw end.reason;
        this.#lanes.raise(events.at(-1)?.position ?? 0);
      });
      if (events.length < largestPage) break;
    }
    await this.keepFloor().catch((error: unknown) => {
      this.options.runner.logger.debug({ error, ...this.course }, 'the floor could not be kept; later');
    });
  }

  async #unlessReplayed(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Replayed)) throw error;
      await this.#untilItWorks(() => this.#load());
    }
  }

  /** Takes an event up in its partition's turn; what came before it in the partition is done. */
  #take(event: EventEnvelope): Promise<void> {
    const { runner, slots } = this.options;
    const partition = partitionOf(event.partitionkey);
    const { generation } = this.#lanes;
    return this.#lanes.inTurn(partition, async () => {
      if (this.#stopped !== null) throw new AnotherLog(this.#stopped);
      if (generation !== this.#lanes.generation) throw new Replayed();
      if (event.position <= this.#lanes.seen(partition)) return;
      if (handles(runner.consumer, event.type)) {
        const lane = { ...this.course, partition, generation };
        const applied = await slots(() => applyEvent(runner, lane, event));
        if (applied === 'replayed') throw new Replayed();
      }
      this.#lanes.done(partition, event.position);
    });
  }

  #untilItWorks<T>(work: () => Promise<T>): Promise<T> {
    return untilItWorks(work, this.options.runner, this.course);
  }
}
