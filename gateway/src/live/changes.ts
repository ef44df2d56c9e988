import type { GraphQLFormattedError } from 'graphql';
import type { LogReader } from './log-reader.js';
import type { Notice } from './notice.js';

/** One message of a subscription. `extensions.cursor` is where to go on from. */
export interface Change {
  data?: unknown;
  errors?: readonly GraphQLFormattedError[];
  extensions: { cursor: string };
}

/**
 * The changes of one subscription, made one at a time when they are asked for. It is no async generator, since the
 * `return` of a generator waits for its next event, which may never come.
 */
export class Changes implements AsyncIterableIterator<Change> {
  private ended = false;
  private onEnd: () => void = () => undefined;

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
        const notice = await this.reader.next();
        if (notice === null) break;
        const change = await this.answer(notice);
        if (change && !this.ended) return { value: change, done: false };
      }
    } catch (error) {
      this.end();
      throw error;
    }
    this.end();
    return { value: undefined, done: true };
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
    this.reader.stop();
    this.onEnd();
  }
}
