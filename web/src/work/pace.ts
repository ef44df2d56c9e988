/** When a question is asked anew after changes. All in milliseconds. */
export interface Times {
  /** Changes come in bursts: the first of one is followed by a question after this long. */
  soonMs: number;
  /** Two questions are never nearer to each other than this, and not than some times what the last answer took. */
  betweenMs: number;
  /** What follows from a change elsewhere (the log, requests) comes this long after it; null where nothing does. */
  settleMs: number | null;
}

/** A page may keep the platform busy for at most one part in so many of its time. */
const idleParts = 9;
const longestRestMs = 20_000;

/** Asks anew after changes: soon after the first, and as surely while they never pause, but no more often than is borne. */
export class Pace {
  readonly #ask: () => Promise<void>;
  readonly #times: Times;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isAsking = false;
  #restUntil = 0;
  /** When to ask because of the first change since the last question, and once the latest has settled. */
  #soonAt: number | null = null;
  #settledAt: number | null = null;

  constructor(ask: () => Promise<void>, times: Times) {
    this.#ask = ask;
    this.#times = times;
  }

  /** Something has changed. */
  heard(): void {
    const { soonMs, settleMs } = this.#times;
    const now = Date.now();
    this.#soonAt ??= now + soonMs;
    if (settleMs !== null) this.#settledAt = now + settleMs;
    this.#plan();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#soonAt = this.#settledAt = null;
  }

  #plan(): void {
    const wanted = [this.#soonAt, this.#settledAt].filter((at) => at !== null);
    if (this.#isAsking || wanted.length === 0) return;
    clearTimeout(this.#timer);
    const at = Math.max(Math.min(...wanted), this.#restUntil);
    this.#timer = setTimeout(() => void this.#askNow(), at - Date.now());
  }

  async #askNow(): Promise<void> {
    const begun = Date.now();
    this.#soonAt = null;
    if (this.#settledAt !== null && this.#settledAt <= begun) this.#settledAt = null;
    this.#isAsking = true;
    await this.#ask();
    this.#isAsking = false;
    const took = Date.now() - begun;
    this.#restUntil = begun + Math.max(this.#times.betweenMs, Math.min(took * (idleParts + 1), longestRestMs));
    this.#plan();
  }
}
