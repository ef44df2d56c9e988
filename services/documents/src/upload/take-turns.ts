import { HeldUploads } from './hold-uploads.js';

/** One request's turn at the bytes of an upload. */
export interface Turn {
  /** Aborted when a later request takes the turn over: whoever holds it writes nothing more. */
  readonly signal: AbortSignal;
  /** Gives the turn up, after the last write. */
  end(): Promise<void>;
}

interface Holder {
  controller: AbortController;
  gone: Promise<void>;
  isWriting: boolean;
}

/**
 * At any time one request writes to an upload, the one that came last: a telephone that lost its network comes back
 * before its old request is known to be dead. The later request may come to another process on the same files.
 */
export class Turns {
  readonly #last = new Map<string, Holder>();
  readonly #held: HeldUploads;

  constructor({ DATABASE_URL }: { DATABASE_URL: string }) {
    this.#held = new HeldUploads(DATABASE_URL, {
      wanted: (id) => this.#letGo(this.#last.get(id)),
      lost: () => this.#last.forEach((holder) => this.#letGo(holder)),
    });
  }

  /** Settles when whoever wrote before has stopped; with a turn that is over already where it does not stop. */
  async take(id: string): Promise<Turn> {
    const before = this.#last.get(id);
    const { promise: gone, resolve: go } = Promise.withResolvers<void>();
    const holder: Holder = { controller: new AbortController(), gone, isWriting: false };
    this.#last.set(id, holder);
    const leave = (): void => {
      if (this.#last.get(id) === holder) this.#last.delete(id);
      go();
    };
    before?.controller.abort();
    await before?.gone;
    try {
      holder.isWriting = await this.#held.hold(id, holder.controller.signal);
    } catch (error) {
      leave();
      throw error;
    }
    if (!holder.isWriting) holder.controller.abort();
    const end = async (): Promise<void> => {
      if (holder.isWriting) await this.#held.release(id);
      leave();
    };
    return { signal: holder.controller.signal, end };
  }

  async close(): Promise<void> {
    await this.#held.close();
  }

  /** Who only waits for its turn does so in this process's own order. */
  #letGo(holder: Holder | undefined): void {
    if (holder?.isWriting) holder.controller.abort();
  }
}
