import type { GraphQLFormattedError } from 'graphql';
import type { LogReader } from './log-reader.js';
import type { Notice } from './notice.js';

/** One message of a subscription. `extensions.cursor` is where to go on from. */
export interface Change {
  data?: unknown;
  errors?: readonly GraphQLFormattedError[];
  extensions: { cursor: string };
}

/** How many events of one subscription are answered at once; others wait for their turn beside it. */
const mostAhead = 16;
/** About how much may be made before it is read. */
const aheadCharacters = 262_144;
/** What was made so long before it is read is made anew: rights and facts may have changed. */
const freshMs = 2_000;

interface Ahead {
  notice: Notice;
  change: Promise<Change | null>;
  madeAt: number;
}

/**
 * The changes of one subscription, told in order. While they are read quickly the next ones are made ahead, twice as many
 * each time; a reader who does not come for them gets one at a time, so that little is kept for them. It is no async generator, since the
 * `return` of a generator waits for its next event, which may never come.
 */
export class Changes implements AsyncIterableIterator<Change> {
  private ended = false;
  private onEnd: () => void = () => undefined;
  private ahead: Ahead[] = [];
  private atOnce = 1;

  constructor(
    private readonly reader: LogReader,
    /** The message for an event, or null when it is not for this viewer. */
    private readonly answer: (notice: Notice) => Promise<Change | null>,
    /** What is told before any change. */
    private first: Change | null = null,
  ) {}

  async next(): Promise<IteratorResult<Change>> {
    const { first } = this;
    this.first = null;
    if (first && !this.ended) return { value: first, done: false };
    try {
      while (!this.ended) {
        const next = await this.nextAhead();
        if (next === null) break;
        const change = await this.fresh(next);
        if (!change || this.ended) continue;
        const fitting = Math.floor(aheadCharacters / JSON.stringify(change.data ?? null).length);
        this.atOnce = Math.max(1, Math.min(mostAhead, fitting, this.atOnce * 2));
        return { value: change, done: false };
      }
    } catch (error) {
      this.end();
      throw error;
    }
    this.end();
    return { value: undefined, done: true };
  }

  private async nextAhead(): Promise<Ahead | null> {
    if (this.ahead.length === 0) {
      const notice = await this.reader.next();
      if (notice === null) return null;
      this.make(notice);
    }
    while (this.ahead.length < this.atOnce) {
      const notice = this.reader.atHand();
      if (notice === null) break;
      this.make(notice);
    }
    return this.ahead.shift()!;
  }

  private make(notice: Notice): void {
    const change = this.answer(notice);
    // It is told, and ends the subscription, in its turn.
    change.catch(() => undefined);
    this.ahead.push({ notice, change, madeAt: performance.now() });
  }

  private fresh({ notice, change, madeAt }: Ahead): Promise<Change | null> {
    if (performance.now() - madeAt < freshMs) return change;
    this.atOnce = 1;
    return this.answer(notice);
  }

  async return(): Promise<IteratorResult<Change>> {
    this.end();
    return { value: undefined, done: true };
  }

  async throw(error: unknown): Promise<IteratorResult<Change>> {
    this.end();
    throw error;
  }

  /** Calls back once, when the subscription ends for whatever reason. */
  whenEnded(tell: () => void): this {
    this.onEnd = tell;
    return this;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private end(): void {
    if (this.ended) return;
    this.ended = true;
    this.ahead = [];
    this.reader.stop();
    this.onEnd();
  }
}
