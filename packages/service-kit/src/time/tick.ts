/** Does something that is done at once, as a heartbeat, again and again until the returned function is called. */
export function tick(everyMs: number, work: () => void): () => void {
  const timer = setInterval(work, everyMs).unref();
  return () => clearInterval(timer);
}
