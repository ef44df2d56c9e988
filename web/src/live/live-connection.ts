import type { Client, ExecutionResult as Heard } from 'graphql-ws';
import type { ExecutionResult, SubscriptionForwarder } from 'urql';
import { languageOfPage } from '../texts/texts.ts';
import { clientWhenNeeded } from './client-when-needed.ts';
import { closeWhenSilent } from './close-when-silent.ts';
import { Retry } from './retry.ts';
import { whenBack } from './when-back.ts';
import { whyEnded, whyPaused, type Pause } from './why-paused.ts';

/** IDLE: nothing is followed. PAUSED: the stream is down, and is tried again until it comes back. */
export type LiveState = 'IDLE' | 'CONNECTING' | 'LIVE' | 'PAUSED';

type Asked = Parameters<SubscriptionForwarder>[0];
interface Sink {
  next(result: ExecutionResult): void;
  error(failure: unknown): void;
  complete(): void;
}

const keepAliveMs = 12_000;
/** What was followed for this long went well: its next loss is retried quickly again. */
const steadyAfterMs = 10_000;
const paceMs = 1_000;
/** A socket that is no longer one after this is given up when there is reason to believe that another one opens. */
const slowToOpenMs = 2_000;
const signedOutCode = 4403;
const normalCode = 1000;

/** The socket of one caller. What is followed stays followed until it is let go, whatever happens to the socket. */
export class LiveConnection {
  #state: LiveState = 'IDLE';
  #since = new Date();
  #pausedBy: Pause = 'DOWN';
  #begunAt = 0;
  #isOpen = false;
  #lookOut = (): void => {};
  readonly #watchers = new Set<() => void>();
  readonly #retries = new Set<Retry>();
  readonly #client: Pick<Client, 'subscribe' | 'terminate'>;
  readonly #probe: () => void;

  /** `signedOut` is called when the server closes the socket because the session, or its rights, are no more. */
  constructor(url: () => string, signedOut: () => void) {
    const { on, probe } = closeWhenSilent(this.#socketListeners(signedOut), () => this.#client.terminate());
    this.#probe = probe;
    this.#client = clientWhenNeeded({
      url: () => this.#atPace(url()),
      lazy: true,
      connectionParams: () => ({ 'accept-language': languageOfPage() }),
      keepAlive: keepAliveMs,
      // Retries are made here, without end and for any reason: the library takes some codes for final.
      retryAttempts: 0,
      on,
    });
  }

  #socketListeners(signedOut: () => void) {
    return {
      connected: (): void => {
        this.#isOpen = true;
        this.#set('LIVE');
      },
      closed: (event: unknown): void => {
        this.#isOpen = false;
        const { code } = event as CloseEvent;
        // The client hangs up itself once nothing is followed: what ended that was told already.
        if (code !== normalCode) this.#pausedBy = whyPaused(code, navigator.onLine);
        if (code === signedOutCode) signedOut();
        if (this.#state === 'LIVE') this.#set('PAUSED');
      },
    };
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
    let begunAt = 0;
    const next = (result: Heard): void => {
      const cursor = result.extensions?.['cursor'];
      if (typeof cursor === 'string') variables['after'] = cursor;
      sink.next(result as ExecutionResult);
    };
    const begin = (): void => {
      begunAt = Date.now();
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
      if (failure === null || Array.isArray(failure)) this.#pausedBy = whyEnded(failure);
      if (Date.now() - begunAt > steadyAfterMs) retry.reset();
      this.#set('PAUSED');
      retry.later();
    };
    if (this.#retries.size === 0) this.#lookOut = this.#watchNetwork();
    this.#retries.add(retry);
    begin();
    return () => {
      this.#retries.delete(retry);
      retry.stop();
      leave();
      if (this.#retries.size > 0) return;
      this.#lookOut();
      this.#set('IDLE');
    };
  }

  /** Notices at once that the network went, and looks at once whether the connection outlived what was away. */
  #watchNetwork(): () => void {
    const gone = (): void => {
      this.#pausedBy = 'OFFLINE';
      this.#client.terminate();
      this.#tell();
    };
    const leave = whenBack(() => {
      if (this.#isOpen) this.#probe();
      else if (Date.now() - this.#begunAt > slowToOpenMs) this.#client.terminate();
      this.retryNow();
    });
    addEventListener('offline', gone);
    return () => {
      leave();
      removeEventListener('offline', gone);
    };
  }

  /** Where to connect, at most once a second: after a close it takes for normal the library connects again at once. */
  async #atPace(url: string): Promise<string> {
    const early = this.#begunAt + paceMs - Date.now();
    this.#begunAt = Date.now() + Math.max(0, early);
    if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
    return url;
  }

  #set(state: LiveState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#since = new Date();
    this.#tell();
  }

  #tell(): void {
    for (const watcher of this.#watchers) watcher();
  }
}

/** The place in the log is void or too far back: what follows begins at the present, and the page is asked for anew. */
const cannotResume = (failure: unknown): boolean => ['RESYNC', 'BEHIND'].includes(whyEnded(failure));
