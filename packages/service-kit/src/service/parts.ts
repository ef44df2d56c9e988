import type { Logger } from 'pino';

/** Longer than a service's parts take that end by themselves: questions are answered within 9 s, statements end after 5. */
const patienceMs = 30_000;
/** For what is made of such parts itself. */
export const wholeProcessMs = 60_000;
/** What each part is given though those before it took all of the time. */
const leastMs = 5_000;

/** The parts of a process, each with how it ends. */
export class Parts {
  readonly #running: { name: string; end: () => Promise<unknown> }[] = [];
  #ending: Promise<void> | null = null;

  constructor(
    private readonly log: Pick<Logger, 'error'>,
    /** So long they may take together. */
    private readonly withinMs = patienceMs,
    private readonly atLeastMs = leastMs,
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
    const endBy = performance.now() + this.withinMs;
    for (let part = this.#running.pop(); part; part = this.#running.pop()) {
      const { name, end } = part;
      try {
        if (!(await isDone(end(), Math.max(this.atLeastMs, endBy - performance.now()))))
          this.log.error({ part: name }, 'a part did not end in time, and is left');
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
