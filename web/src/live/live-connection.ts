import type { Client, ExecutionResult as Heard } from 'graphql-ws';
import type { ExecutionResult, SubscriptionForwarder } from 'urql';
import { clientWhenNeeded } from './client-when-needed.ts';
import { closeWhenSilent } from './close-when-silent.ts';
import { Retry } from './retry.ts';
import { whyPaused, type Pause } from './why-paused.ts';

/** IDLE: nothing is followed. PAUSED: the stream is down, and is tried again until it comes back. */
export type LiveState = 'IDLE' | 'CONNECTING' | 'LIVE' | 'PAUSED';

type Asked = Parameters<SubscriptionForwarder>[0];
interface Sink {
  next(result: ExecutionResult): void;
  error(failure: unknown): void;
  complete(): void;
}

const keepAliveMs = 12_000;
/** A connection that lasted this long was a good one: the next loss is retried quickly again. */
const steadyAfterMs = 10_000;
const paceMs = 1_000;
const signedOutCode = 4403;

/** The socket of one caller. What is followed stays followed until it is let go, whatever happens to the socket. */
export class LiveConnection {
  #state: LiveState = 'IDLE';
  #since = new Date();
  #pausedBy: Pause = 'DOWN';
  #begunAt = 0;
  #isOpen = false;
  readonly #watchers = new Set<() => void>();
  readonly #retries = new Set<Retry>();
  readonly #client: Pick<Client, 'subscribe'>;

  /** `signedOut` is called when the server closes the socket because the session, or its rights, are no more. */
  constructor(url: () => string, signedOut: () => void) {
    this.#client = clientWhenNeeded({
      url: () => this.#atPace(url()),
      lazy: true,
      keepAlive: keepAliveMs,
      // Retries are made here, without end and for any reason: the library takes some codes for final.
      retryAttempts: 0,
      on: closeWhenSilent({
        connected: () => {
          this.#isOpen = true;
          this.#set('LIVE');
        },
        closed: (event) => {
          this.#isOpen = false;
          const { code } = event as CloseEvent;
          this.#pausedBy = whyPaused(code, navigator.onLine);
          if (code === signedOutCode) signedOut();
          this.#lost();
        },
      }),
    });
  }

  get state(): LiveState {
    return this.#state;
  }

  /** Why the stream is down, where it is. */
  get pausedBy(): Pause {
    return this.#pausedBy;
  }

  /** When `state` became what it is. */
  get since(): Date {
    return this.#since;
  }

  /** Calls back at every change of `state`; returns how to stop that. */
  readonly watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  /** Tries at once what waits for its next try. */
  retryNow(): void {
    for (const retry of this.#retries) retry.now();
  }

  /** Follows a subscription until it is unsubscribed, resuming with `after:` at the last cursor heard. */
  forward(asked: Asked): { subscribe(sink: Sink): { unsubscribe(): void } } {
    return { subscribe: (sink) => ({ unsubscribe: this.#follow(asked, sink) }) };
  }

  #follow({ query = '', operationName, variables: asked }: Asked, sink: Sink): () => void {
    const variables: Record<string, unknown> = { ...asked };
    let leave = () => {};
    const next = (result: Heard): void => {
      const cursor = result.extensions?.['cursor'];
      if (typeof cursor === 'string') variables['after'] = cursor;
      sink.next(result as ExecutionResult);
    };
    const begin = (): void => {
      if (this.#isOpen) this.#set('LIVE');
      else if (this.#state === 'IDLE') this.#set('CONNECTING');
      leave = this.#client.subscribe(
        { query, operationName, variables },
        { next, error: again, complete: () => again(null) },
      );
    };
    const retry = new Retry(begin);
    const again = (failure: unknown): void => {
      if (!this.#retries.has(retry)) return;
      if (cannotResume(failure)) delete variables['after'];
      if (Date.now() - this.#begunAt > steadyAfterMs) retry.reset();
      this.#set('PAUSED');
      retry.later();
    };
    this.#retries.add(retry);
    begin();
    return () => {
      this.#retries.delete(retry);
      retry.stop();
      leave();
      if (this.#retries.size === 0) this.#set('IDLE');
    };
  }

  /** Where to connect, at most once a second: after a close it takes for normal the library connects again at once. */
  async #atPace(url: string): Promise<string> {
    const early = this.#begunAt + paceMs - Date.now();
    this.#begunAt = Date.now() + Math.max(0, early);
    if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
    return url;
  }

  #lost(): void {
    if (this.#state === 'LIVE') this.#set('PAUSED');
  }

  #set(state: LiveState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#since = new Date();
    for (const watcher of this.#watchers) watcher();
  }
}

/** The place in the log is void or too far back: what follows begins at the present, and the page is asked for anew. */
function cannotResume(failure: unknown): boolean {
  return Array.isArray(failure) && failure.some((error) => /^(RESYNC|LAGGING)$/.test(error?.extensions?.code));
}
