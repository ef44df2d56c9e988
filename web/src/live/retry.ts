const firstMs = 500;
const mostMs = 30_000;

/**
 * How long to wait before trying again for the `attempt`th time, from 0, in milliseconds: anything up to a bound that
 * doubles and stops at 30 s, so that clients cut off together do not come back together.
 */
export function fullJitter(attempt: number, random: () => number = Math.random): number {
  return random() * Math.min(mostMs, firstMs * 2 ** attempt);
}

/** Tries something again without end: later and later, and at once when the network or the reader comes back. */
export class Retry {
  #attempt = 0;
  #timer: ReturnType<typeof setTimeout> | null = null;
  readonly #attemptIt: () => void;

  constructor(attemptIt: () => void) {
    this.#attemptIt = attemptIt;
  }

  later(): void {
    this.stop();
    this.#timer = setTimeout(this.now, fullJitter(this.#attempt++));
    addEventListener('online', this.now);
    document.addEventListener('visibilitychange', this.now);
  }

  /** Tries at once when a next try is due later; else nothing. */
  readonly now = (): void => {
    if (this.#timer === null) return;
    this.stop();
    this.#attemptIt();
  };

  /** It works: the next wait is a short one again. */
  reset(): void {
    this.#attempt = 0;
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    removeEventListener('online', this.now);
    document.removeEventListener('visibilitychange', this.now);
  }
}
