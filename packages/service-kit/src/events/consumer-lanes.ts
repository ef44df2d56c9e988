import { LogTail } from './log-tail.js';
import { partitionCount } from './partition-of.js';

/**
 * How far one reading has come, as this process knows it: per partition, and the position up to which every partition
 * is done. What is done in one partition after another, without a gap, raises them all.
 */
export class ConsumerLanes {
  generation = 0;
  /** What is done, whichever partition it is of. */
  readonly #done = new LogTail<{ position: number }>(0);
  readonly #seen = Array<number>(partitionCount).fill(0);
  readonly #turns = Array.from({ length: partitionCount }, () => Promise.resolve());
  readonly #waiting = new Set<{ position: number; resolve: () => void }>();

  /** Takes over what is kept; positions may also go back, after a replay. */
  load(kept: { positions: readonly number[]; generation: number }): void {
    const replayed = kept.generation !== this.generation;
    this.generation = kept.generation;
    for (let lane = 0; lane < partitionCount; lane += 1) {
      const position = kept.positions[lane]!;
      this.#seen[lane] = replayed ? position : Math.max(this.#seen[lane]!, position);
    }
    const lowest = Math.min(...this.#seen);
    if (replayed) this.#done.begin(lowest);
    else this.#done.reach(lowest);
    this.#wake();
  }

  /** Every event up to here is done, in every partition. */
  get floor(): number {
    return this.#done.head;
  }

  /** No event after here was ever taken up. */
  get highest(): number {
    return Math.max(this.floor, ...this.#seen);
  }

  /** Every event of that partition up to here is done. */
  seen(partition: number): number {
    return Math.max(this.floor, this.#seen[partition]!);
  }

  /** An event of that partition is done, and those before it in the partition. */
  done(partition: number, position: number): void {
    this.#seen[partition] = Math.max(this.#seen[partition]!, position);
    this.#done.take({ position });
    this.#wake();
  }

  /** Everything up to here has been read from the feed and is done. */
  raise(position: number): void {
    this.#done.reach(position);
    this.#wake();
  }

  /** Runs the work of a partition one after another. */
  inTurn<T>(partition: number, work: () => Promise<T>): Promise<T> {
    const turn = this.#turns[partition]!.then(work);
    this.#turns[partition] = turn.then(
      () => undefined,
      () => undefined,
    );
    return turn;
  }

  /** Settles when everything up to that position is done. */
  async reached(position: number): Promise<void> {
    if (this.floor >= position) return;
    await new Promise<void>((resolve) => this.#waiting.add({ position, resolve }));
  }

  /** Lets go of whoever waits: nothing more will be done. */
  giveUp(): void {
    for (const { resolve } of this.#waiting) resolve();
    this.#waiting.clear();
  }

  #wake(): void {
    for (const waiter of this.#waiting) {
      if (waiter.position > this.floor) continue;
      this.#waiting.delete(waiter);
      waiter.resolve();
    }
  }
}
