import type { EventEnvelope, ServiceName } from '@landfall/events';
import { isPlaceOf, LogTail, type Place } from '@landfall/service-kit';
import type { Logger } from 'pino';
import { noticeOf, type LogPage, type Notice, type ReadLog } from './notice.js';

export interface ServiceLogOptions {
  service: ServiceName;
  read: ReadLog;
  log: Logger;
  /** Told of every event once it arrives, in no particular order and perhaps twice. */
  onEvent?: (event: EventEnvelope) => void;
  onHead?: (position: number) => void;
  /** How many events before the newest are read at the start, for `onEvent`. */
  readBack?: number;
  windowSize?: number;
  /** How long a hole in the positions may stay before it is filled from the log itself. */
  holeMs?: number;
  /** How often the log itself is asked for what the bus may have lost at its end. */
  pollMs?: number;
}

const pageSize = 500;
const mostAhead = 5_000;

/**
 * The tail of one service's event log, in order and without holes. The bus brings events fast, perhaps twice, out of
 * order or not at all; the service's own log is asked for whatever is missing. `head` is the highest position up to
 * which nothing is missing, and all that readers are shown.
 */
export class ServiceLog {
  /** Rises when the log turns out to have gone back, as after a restored backup: what was read before is void. */
  generation = 0;
  /** Of the log that was read last; null while it has none. */
  epoch: string | null = null;
  readonly ready: Promise<void>;
  private markReady: () => void = () => undefined;
  private readonly tail: LogTail<Notice>;
  private readonly listeners = new Set<() => void>();
  private timer: NodeJS.Timeout | undefined;
  private catchingUp: Promise<void> | null = null;
  private readonly pages = new Map<number, Promise<LogPage>>();
  private timesBehind = 0;
  private stopped = false;

  constructor(private readonly options: ServiceLogOptions) {
    this.ready = new Promise((resolve) => (this.markReady = resolve));
    this.tail = new LogTail(-1, options.windowSize ?? 10_000);
  }

  /** -1 until the log has answered for the first time. */
  get head(): number {
    return this.tail.head;
  }

  get service(): ServiceName {
    return this.options.service;
  }

  /** Begins to follow; comes back at once, and tries until the log answers. */
  start(): void {
    void this.catchUp();
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
    this.tell();
  }

  /** Takes an event from the bus. */
  take(event: EventEnvelope): void {
    // a copy from before a restore, or from after one that has not been read of yet
    if (event.epoch && this.epoch !== null && event.epoch !== this.epoch) return;
    this.options.onEvent?.(event);
    if (event.position <= this.head) return;
    const isNext = this.head >= 0 && event.position === this.head + 1;
    if (isNext || this.tail.ahead < mostAhead) this.tail.take(noticeOf(event));
    if (isNext) this.grown();
    if (this.tail.ahead > 0 && !this.catchingUp) this.schedule(this.options.holeMs ?? 250, true);
  }

  /** Notices after a position that are still in memory; null when some of them no longer are. */
  recent(after: number): readonly Notice[] | null {
    return this.tail.after(after);
  }

  /** A page of notices after a position, from the service's log. Readers at one place share one request. */
  async older(after: number): Promise<readonly Notice[]> {
    const { events } = await this.page(after);
    return events.map(noticeOf).filter(({ position }) => position <= this.head);
  }

  /** Whether this is a place in the log, asking it when this tail does not know. */
  async has(place: Place): Promise<boolean> {
    const isKnown = (): boolean => isPlaceOf(place, this.epoch) && place.position <= this.head;
    if (!isKnown()) await this.catchUp();
    return isKnown();
  }

  /** Calls back whenever the head moves or the log stops, until the returned function is called. */
  onGrow(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  get isStopped(): boolean {
    return this.stopped;
  }

  private page(after: number): Promise<LogPage> {
    const known = this.pages.get(after);
    if (known) return known;
    const page = this.options.read(after, pageSize).finally(() => this.pages.delete(after));
    this.pages.set(after, page);
    return page;
  }

  /** Reads the log from the head on, one at a time for all who want it. */
  private catchUp(): Promise<void> {
    this.catchingUp ??= this.readToHead()
      .catch((error: Error) =>
        this.options.log.warn(
          { service: this.service, reason: error.message },
          'an event log cannot be read; trying again',
        ),
      )
      .finally(() => {
        this.catchingUp = null;
        this.schedule(this.head < 0 || this.tail.ahead > 0 ? 500 : (this.options.pollMs ?? 2_000), false);
      });
    return this.catchingUp;
  }

  private async readToHead(): Promise<void> {
    if (this.head < 0) await this.begin();
    for (;;) {
      const asked = this.head;
      const page = await this.options.read(asked, pageSize);
      if (this.stopped) return;
      if (this.isAnother(page, asked)) return;
      for (const event of page.events) this.options.onEvent?.(event);
      this.tail.read(page.events.map(noticeOf));
      this.grown();
      if (page.events.length < pageSize) return;
    }
  }

  private async begin(): Promise<void> {
    const { head, epoch = null } = await this.options.read(Number.MAX_SAFE_INTEGER, 0);
    this.epoch = epoch;
    let from = Math.max(0, head - (this.options.readBack ?? 0));
    while (from < head) {
      const { events } = await this.options.read(from, pageSize);
      if (events.length === 0) break;
      for (const event of events) this.options.onEvent?.(event);
      from = events.at(-1)!.position;
    }
    this.tail.reach(Math.max(head, from));
    this.grown();
    this.markReady();
  }

  /**
   * Whether the log has another epoch, or ends before the place from which it was asked; what the bus has brought since
   * then proves nothing. Twice in a row, since an event may reach the bus a moment before a reader sees it in the log.
   */
  private isAnother(page: LogPage, asked: number): boolean {
    const { head } = page;
    const epoch = page.epoch ?? null;
    this.timesBehind = head < asked ? this.timesBehind + 1 : 0;
    if (this.timesBehind < 2 && epoch === this.epoch) return false;
    this.options.log.error(
      { service: this.service, head, followed: asked, epoch },
      'an event log went back, or was restored; its readers start anew',
    );
    this.generation += 1;
    this.epoch = epoch;
    this.timesBehind = 0;
    this.tail.begin(head);
    this.tell();
    return true;
  }

  private grown(): void {
    this.options.onHead?.(this.head);
    this.tell();
  }

  private schedule(ms: number, sooner: boolean): void {
    if (this.stopped || (sooner && this.holeTimerSet)) return;
    this.holeTimerSet = sooner;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.holeTimerSet = false;
      void this.catchUp();
    }, ms);
    this.timer.unref();
  }

  private holeTimerSet = false;

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
