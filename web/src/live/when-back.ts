const tickMs = 5_000;
/** A timer that comes so much later than it should says that the machine slept. */
const sleptMs = 15_000;

/**
 * Calls back when the reader, the network or the machine itself comes back, which is when a connection that still looks
 * open is likely to be dead. Returns how to stop that.
 */
export function whenBack(back: () => void): () => void {
  let seenAt = Date.now();
  const look = (): void => {
    const slept = Date.now() - seenAt > sleptMs;
    seenAt = Date.now();
    if (slept) back();
  };
  const shown = (): void => {
    if (document.visibilityState === 'visible') back();
  };
  const timer = setInterval(look, tickMs);
  document.addEventListener('visibilitychange', shown);
  addEventListener('online', back);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', shown);
    removeEventListener('online', back);
  };
}
