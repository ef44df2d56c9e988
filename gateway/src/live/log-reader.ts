import { pause } from '@landfall/service-kit';
import { Refusal } from '../refusal.js';
import type { Notice } from './notice.js';
import type { ServiceLog } from './service-log.js';

/** A reader further behind than this is told to read the feed, which filters at the source. */
export const farthestBehind = 20_000;

const pauseMs = 300;

/**
 * One reader's place in a log. It pulls: nothing is kept for it beyond a page, however slowly it reads, and live
 * delivery is only the end of the log, so that there is no moment between old and new in which to lose an event.
 */
export class LogReader {
  private buffer: readonly Notice[] = [];
  private index = 0;
  private readonly stopping = new AbortController();
  private wake: (() => void) | null = null;
  private readonly generation: number;

  constructor(
    private readonly log: ServiceLog,
    /** Everything up to here was delivered or did not concern this reader. */
    public position: number,
    private readonly wants: (notice: Notice) => boolean,
    private readonly seal: (position: number) => string,
  ) {
    this.generation = log.generation;
  }

  /** The next notice this reader wants, when there is one; null once it is stopped. */
  async next(): Promise<Notice | null> {
    while (!this.stopped && !this.log.isStopped) {
      this.checkPlace();
      const notice = this.atHand();
      if (notice) return notice;
      await this.fill();
    }
    return null;
  }

  /** The next notice this reader wants of those already read; null where there is none among them. */
  atHand(): Notice | null {
    while (this.index < this.buffer.length) {
      const notice = this.buffer[this.index++]!;
      this.position = notice.position;
      if (this.wants(notice)) return notice;
    }
    return null;
  }

  private get stopped(): boolean {
    return this.stopping.signal.aborted;
  }

  stop(): void {
    this.stopping.abort();
    this.wake?.();
  }

  private async fill(): Promise<void> {
    this.index = 0;
    const recent = this.log.recent(this.position);
    this.buffer = recent ?? (await this.log.older(this.position).catch(() => []));
    if (this.buffer.length > 0) return;
    // An empty page of old events means that the log cannot be read just now.
    await (recent ? this.growth() : pause(pauseMs, this.stopping.signal));
  }

  private async growth(): Promise<void> {
    let forget = (): void => undefined;
    await new Promise<void>((resolve) => {
      this.wake = resolve;
      forget = this.log.onGrow(resolve);
      if (this.stopped || this.log.head > this.position || this.log.generation !== this.generation) resolve();
    });
    this.wake = null;
    forget();
  }

  private checkPlace(): void {
    if (this.log.generation !== this.generation || this.position > this.log.head) throw resync();
    if (this.log.head - this.position > farthestBehind) throw lagging(this.seal(this.position));
  }
}

/** The cursor is of another log, or ahead of this one: the platform was restored from a backup, and the client's picture is void. */
export const resync = (): Refusal =>
  new Refusal(
    409,
    'RESYNC',
    'This cursor is from before the platform was restored from a backup, or ahead of what it knows. Read everything afresh, then subscribe without `after`.',
  );

/** The reader is too far behind for a subscription; the feed brings it forward from `cursor`. */
export const lagging = (cursor: string): Refusal =>
  new Refusal(
    409,
    'LAGGING',
    'You are too far behind to be told change by change. Read the feed after this cursor, then subscribe after the feed’s last one.',
    { cursor },
  );
