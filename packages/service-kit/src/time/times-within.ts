const mostKept = 100_000;

/** When something happened under each name, within a time, in this process: how often it may happen again, and when. */
export class TimesWithin {
  readonly #times = new Map<string, number[]>();

  constructor(
    private readonly withinMs: number,
    private readonly now: () => number = Date.now,
  ) {}

  /** Seconds until it may happen again where it may happen so often; 0 when it may now. */
  waitSeconds(name: string, most: number): number {
    const recent = this.#recent(name);
    if (recent.length < most) return 0;
    return Math.ceil((recent.at(-most)! + this.withinMs - this.now()) / 1_000);
  }

  /** It happened. Of too many names the one is forgotten under which nothing has happened for longest. */
  add(name: string): void {
    const recent = this.#recent(name);
    this.#times.delete(name);
    this.#times.set(name, [...recent, this.now()]);
    const [longestUnused] = this.#times.keys();
    if (this.#times.size > mostKept) this.#times.delete(longestUnused!);
  }

  #recent(name: string): number[] {
    return (this.#times.get(name) ?? []).filter((at) => at > this.now() - this.withinMs);
  }
}
