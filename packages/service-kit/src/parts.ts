import type { Logger } from 'pino';

/** Longer than any part takes that ends by itself: questions have their answer within 9 s, statements their end within 5. */
const patienceMs = 20_000;
/** What is made of parts itself is given longer. */
export const wholeProcessMs = 60_000;

/** The parts of a process, each with how it ends. */
export class Parts {
  readonly #running: { name: string; end: () => Promise<unknown> }[] = [];
  #ending: Promise<void> | null = null;

  constructor(
    private readonly log: Pick<Logger, 'error'>,
    private readonly withinMs = patienceMs,
  ) {}

  add(name: string, end: () => Promise<unknown>): void {
    this.#running.push({ name, end });
  }

  /** Ends them, the last first. One that fails or hangs is told, and keeps no other from ending. */
  end(): Promise<void> {
    this.#ending ??= this.#endAll();
    return this.#ending;
  }

  async #endAll(): Promise<void> {
    for (let part = this.#running.pop(); part; part = this.#running.pop()) {
      const { name } = part;
      try {
        if (!(await isDone(part.end(), this.withinMs)))
          this.log.error({ part: name, withinMs: this.withinMs }, 'a part did not end in time, and is left');
      } catch (error) {
        this.log.error({ part: name, err: error }, 'a part did not end well');
      }
    }
  }
}

async function isDone(work: Promise<unknown>, withinMs: number): Promise<boolean> {
  const late = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => late.resolve(false), withinMs);
  try {
    return await Promise.race([work.then(() => true), late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
