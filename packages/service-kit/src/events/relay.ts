import type { ServiceName } from '@landfall/events';
import type { Bus } from './bus.js';
import { crashPoint } from './crash-point.js';
import { type EventsLogger, silentLogger } from './logger.js';
import { largestPage } from './read-events.js';
import { placedAtOnce, RelayLog } from './relay-log.js';
import { pause } from '../time/pause.js';
import { Signal } from './signal.js';

export interface RelayOptions {
  producer: ServiceName;
  /** The service's database as its application role; the relay holds one connection of its own. */
  databaseUrl: string;
  bus: Bus;
  logger?: EventsLogger;
  /** How often the log is looked at when nobody pokes; 200. */
  pollMs?: number;
}

/** Brings a service's stored events onto the bus. */
export interface Relay {
  /** To be called after each commit that stored events. */
  poke(): void;
  /** Settles when every event stored before the call has its position and is on the bus. */
  idle(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts the relay of a service; it connects in its own time and survives the loss of database and bus. Of several
 * processes of one service, one relays and the others wait to take over. Positions are given also while the bus is down.
 */
export function startRelay(options: RelayOptions): Relay {
  return new RunningRelay(options);
}

const takeOverMs = 500;
const longestPauseMs = 2_000;

class RunningRelay implements Relay {
  readonly #stored = new Signal();
  readonly #placed = new Signal();
  readonly #logger: EventsLogger;
  readonly #pollMs: number;
  readonly #running: Promise<void>;
  #log: RelayLog | null = null;
  #stopped = false;

  constructor(private readonly options: RelayOptions) {
    this.#logger = options.logger ?? silentLogger;
    this.#pollMs = options.pollMs ?? 200;
    this.#running = this.#run();
  }

  poke(): void {
    crashPoint('after-commit-before-publish');
    this.#stored.raise();
  }

  async idle(): Promise<void> {
    while (!this.#stopped) {
      this.#stored.raise();
      if (await this.#log?.isDrained().catch(() => false)) return;
      await pause(10);
    }
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#stored.raise();
    this.#placed.raise();
    await this.#running;
  }

  async #run(): Promise<void> {
    while (!this.#stopped) {
      try {
        this.#log = await RelayLog.open(this.options.databaseUrl, this.options.producer);
        await this.#serve(this.#log);
      } catch (error) {
        if (!this.#stopped) this.#logger.warn({ error }, 'the relay lost its database; it will connect again');
      } finally {
        await this.#log?.close();
        this.#log = null;
      }
      if (!this.#stopped) await this.#stored.wait(takeOverMs);
    }
  }

  async #serve(log: RelayLog): Promise<void> {
    while (!(await log.hold())) {
      if (this.#stopped) return;
      await this.#stored.wait(takeOverMs);
    }
    const over = new AbortController();
    over.signal.addEventListener('abort', () => {
      this.#stored.raise();
      this.#placed.raise();
    });
    const whole = (loop: Promise<void>) => loop.finally(() => over.abort());
    const ends = await Promise.allSettled([
      whole(this.#keepPlacing(log, over.signal)),
      whole(this.#keepPublishing(log, over.signal)),
    ]);
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
  }

  #goesOn(log: RelayLog, over: AbortSignal): boolean {
    if (log.lost) throw log.lost;
    return !this.#stopped && !over.aborted;
  }

  async #keepPlacing(log: RelayLog, over: AbortSignal): Promise<void> {
    while (this.#goesOn(log, over)) {
      const placed = await log.place();
      if (placed > 0) this.#placed.raise();
      if (placed < placedAtOnce) await this.#stored.wait(this.#pollMs);
    }
  }

  async #keepPublishing(log: RelayLog, over: AbortSignal): Promise<void> {
    const kept = await log.published();
    let published = kept.position;
    let pauseMs = 0;
    while (this.#goesOn(log, over)) {
      const lastInPartition = [...kept.lastInPartition];
      const events = await log.next(published, lastInPartition);
      if (events.length > 0) {
        crashPoint('after-placing-before-publish');
        pauseMs = await this.#publish(events, pauseMs);
        if (pauseMs > 0) continue;
        crashPoint('after-publish-before-progress');
        published = events.at(-1)!.event.position;
        kept.lastInPartition = lastInPartition;
        await log.keepPublished(published, lastInPartition);
      }
      if (events.length < largestPage) await this.#placed.wait(60_000);
    }
  }

  /** The pause taken, and to be doubled next time, when the bus did not take them; 0 when it did. */
  async #publish(events: Parameters<Bus['publish']>[1], lastPauseMs: number): Promise<number> {
    try {
      await this.options.bus.publish(this.options.producer, events);
      if (lastPauseMs > 0) this.#logger.warn({}, 'the bus takes events again');
      return 0;
    } catch (error) {
      if (lastPauseMs === 0) this.#logger.warn({ error }, 'the bus takes no events; they wait in the log');
      const pauseMs = Math.min(lastPauseMs * 2 || 100, longestPauseMs);
      if (!this.#stopped) await pause(pauseMs);
      return pauseMs;
    }
  }
}
