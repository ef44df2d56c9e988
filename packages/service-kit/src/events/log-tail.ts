/**
 * The end of a log, in order and without holes, whoever brings it: a bus may bring events twice, out of order or not at
 * all, the log itself has them one after the other. The newest are kept at hand, as many as are asked for.
 */
export class LogTail<T extends { readonly position: number }> {
  #head: number;
  #kept: T[] = [];
  readonly #ahead = new Map<number, T>();

  constructor(
    /** -1 until it is known where the log stands. */
    head = -1,
    private readonly keeps = 0,
  ) {
    this.#head = head;
  }

  /** Nothing is missing up to here. */
  get head(): number {
    return this.#head;
  }

  /** How many have come that lie behind a hole. */
  get ahead(): number {
    return this.#ahead.size;
  }

  /** Starts anew from a place: what was known is of another log, or is to be gone through again. */
  begin(head: number): void {
    this.#head = head;
    this.#kept = [];
    this.#ahead.clear();
  }

  /** Takes one that a bus brought, in any order and perhaps twice. */
  take(item: T): void {
    if (item.position <= this.#head) return;
    this.#ahead.set(item.position, item);
    this.#close();
  }

  /** Takes what the log itself has, in its order: where a place is left out, nothing is there. */
  read(items: readonly T[]): void {
    for (const item of items) {
      this.reach(item.position - 1);
      this.take(item);
    }
  }

  /** Everything up to here was seen elsewhere. */
  reach(position: number): void {
    if (position <= this.#head) return;
    for (const each of this.#ahead.keys()) if (each <= position) this.#ahead.delete(each);
    this.#head = position;
    this.#kept = [];
    this.#close();
  }

  /** Those after a place, the oldest first; null when not all of them are at hand. */
  after(position: number, limit = Infinity): readonly T[] | null {
    if (this.#head < 0) return null;
    if (position >= this.#head) return [];
    const from = position - (this.#head - this.#kept.length);
    return from < 0 ? null : this.#kept.slice(from, from + limit);
  }

  #close(): void {
    for (let next = this.#ahead.get(this.#head + 1); next; next = this.#ahead.get(this.#head + 1)) {
      this.#head += 1;
      this.#ahead.delete(this.#head);
      if (this.keeps > 0) this.#kept.push(next);
    }
    if (this.#kept.length > this.keeps * 1.5) this.#kept = this.#kept.slice(-this.keeps);
  }
}
