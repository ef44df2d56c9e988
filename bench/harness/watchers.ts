// Sockets that watch entries as screens do, and when each change reached each of them.
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { Client } from '../../test/journey/client.ts';

const subscription = 'subscription { entryChanged { status entryVersion entry { id reference status nextStep } } }';

/** Everyone who may see the entry. The gateway lets each caller have 20 sockets. */
const watchers = ['importer', 'broker', 'machine', 'officer', 'supervisor'];

interface Socket {
  dispose(): void | Promise<void>;
}

/** So many sockets that watch every entry, of five callers in turn; each arrival is noted. */
export const watchEntries = (url: string, sockets: number, arrivals: Arrivals): Promise<Socket[]> =>
  Promise.all(Array.from({ length: sockets }, (_, n) => watch(url, watchers[n % watchers.length]!, arrivals)));

/** When each change of each entry reached which number of watchers. */
export class Arrivals {
  readonly #times = new Map<string, number[]>();
  readonly #waiting = new Map<string, () => void>();
  readonly #watchers: number;

  constructor(watchers: number) {
    this.#watchers = watchers;
  }

  note(entryId: string, status: string): void {
    const name = `${entryId} ${status}`;
    const times = this.#times.get(name) ?? [];
    this.#times.set(name, times);
    if (times.push(performance.now()) === this.#watchers) this.#waiting.get(name)?.();
  }

  times(entryId: string, status: string): readonly number[] {
    return this.#times.get(`${entryId} ${status}`) ?? [];
  }

  /** Whether every watcher is told within that time. */
  async reachAll(entryId: string, status: string, milliseconds: number): Promise<boolean> {
    const name = `${entryId} ${status}`;
    const all = Promise.withResolvers<void>();
    this.#waiting.set(name, all.resolve);
    const timer = setTimeout(all.resolve, milliseconds);
    if (this.times(entryId, status).length < this.#watchers) await all.promise;
    clearTimeout(timer);
    this.#waiting.delete(name);
    return this.times(entryId, status).length === this.#watchers;
  }
}

/** Subscribes as this persona on a socket of its own. */
async function watch(url: string, persona: string, arrivals: Arrivals): Promise<Socket> {
  const { token } = await Client.persona(url, persona);
  const socket = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${token}` },
    retryAttempts: 0,
    lazy: true,
  });
  const fail = (error: unknown): never => {
    throw new Error(`A subscription ended: ${JSON.stringify(error)}`);
  };
  socket.subscribe<{ entryChanged: { status: string; entry: { id: string } } }>(
    { query: subscription },
    {
      next: ({ data, errors }) =>
        data ? arrivals.note(data.entryChanged.entry.id, data.entryChanged.status) : fail(errors),
      error: fail,
      complete: () => undefined,
    },
  );
  return socket;
}
