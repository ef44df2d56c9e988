import type { GraphQLFormattedError } from 'graphql';
import type { LogReader } from './log-reader.js';
import type { Notice } from './notice.js';

/** One message of a subscription. `extensions.cursor` is where to go on from. */
export interface Change {
  data?: unknown;
  errors?: readonly GraphQLFormattedError[];
  extensions: { cursor: string };
}

/** How many events of one subscription are answered at once. */
const mostAhead = 64;
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
 * The changes of one subscription, told in order. While they are read quickly the next ones are made ahead by pages,
 * twice as many each time; a reader who does not come for them gets one at a time, so that little is kept for them. It is
 * no async generator, since the `return` of a generator waits for its next event, which may never come.
 */
export class Changes implements AsyncIterableIterator<Change> {
  private ended = false;
  private onEnd: () => void = () => undefined;
  private ahead: Ahead[] = [];
  private atOnce = 1;

  constructor(
    private readonly reader: LogReader,
    /** The message for each event of a page, null when it is not for this viewer. */
    private readonly answer: (notices: readonly Notice[]) => Promise<Change | null>[],
    /** What is told before any change. */
    private first: Change | null = null,
    private readonly most = mostAhead,
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
        this.atOnce = Math.max(1, Math.min(mostAhead, this.most, fitting, this.atOnce * 2));
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
    const page: Notice[] = [];
    if (this.ahead.length === 0) {
      const notice = await this.reader.next();
      if (notice === null) return null;
      page.push(notice);
    }
    // The next page is asked for while the rest of the one before is told.
    if (this.ahead.length <= this.atOnce / 2) this.takeAtHand(page);
    if (page.length > 0) this.make(page);
    return this.ahead.shift()!;
  }

  private takeAtHand(page: Notice[]): void {
    while (this.ahead.length + page.length < this.atOnce) {
      const notice = this.reader.atHand();
      if (notice === null) return;
      page.push(notice);
    }
  }

  private make(notices: readonly Notice[]): void {
    const madeAt = performance.now();
    for (const [n, change] of this.answer(notices).entries()) {
      // It is told, and ends the subscription, in its turn.
      change.catch(() => undefined);
      this.ahead.push({ notice: notices[n]!, change, madeAt });
    }
  }

  private fresh({ notice, change, madeAt }: Ahead): Promise<Change | null> {
    if (performance.now() - madeAt < freshMs) return change;
    this.atOnce = 1;
    return this.answer([notice])[0]!;
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
