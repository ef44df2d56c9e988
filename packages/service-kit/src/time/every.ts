import { pause } from './pause.js';

interface Repeated {
  /** From the end of one time to the begin of the next. */
  everyMs: number;
  /** Whether the first time is at once, and not after the first wait. */
  atOnce?: boolean;
  /** Told of what went wrong; the next time comes all the same. */
  onFault: (error: unknown) => void;
}

/** Does work again and again, one time after the other, until the returned function is called; that waits for the last. */
export function every(
  { everyMs, atOnce = false, onFault }: Repeated,
  work: (signal: AbortSignal) => unknown,
): () => Promise<void> {
  const ending = new AbortController();
  const { signal } = ending;
  const once = async (): Promise<void> => {
    try {
      await work(signal);
    } catch (error) {
      if (!signal.aborted) onFault(error);
    }
  };
  const going = (async () => {
    if (atOnce) await once();
    while (await pause(everyMs, signal, { keepsProcess: false })) await once();
  })();
  return async () => {
    ending.abort();
    await going;
  };
}
