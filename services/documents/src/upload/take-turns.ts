/** One request's turn at the bytes of an upload. */
export interface Turn {
  /** Aborted when a later request takes the turn over: whoever holds it writes nothing more. */
  readonly signal: AbortSignal;
  /** Gives the turn up, after the last write. */
  end(): void;
}

interface Holder {
  overtake(): void;
  gone: Promise<void>;
}

/**
 * At any time one request writes to an upload, the one that came last: a telephone that lost its network comes back
 * before its old request is known to be dead. The turns are this process's own, as is the folder of files.
 */
export class Turns {
  readonly #last = new Map<string, Holder>();

  /** Settles when whoever wrote before has stopped. */
  async take(id: string): Promise<Turn> {
    const before = this.#last.get(id);
    const controller = new AbortController();
    const { promise: gone, resolve } = Promise.withResolvers<void>();
    const holder = { overtake: () => controller.abort(), gone };
    this.#last.set(id, holder);
    before?.overtake();
    await before?.gone;
    const end = (): void => {
      if (this.#last.get(id) === holder) this.#last.delete(id);
      resolve();
    };
    return { signal: controller.signal, end };
  }

  isTaken(id: string): boolean {
    return this.#last.has(id);
  }
}
