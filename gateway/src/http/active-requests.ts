import type { FastifyInstance } from 'fastify';

/** Settles when no request is being answered any more, or when that many milliseconds have passed. */
export type WhenAnswered = (withinMs: number) => Promise<void>;

/**
 * Counts the requests being answered, so that a stop waits for them and for nothing else: a connection that a browser
 * opened ahead of need and never used counts as busy to Node.
 */
export function countRequests(app: FastifyInstance): WhenAnswered {
  let active = 0;
  let tell = (): void => undefined;
  app.addHook('onRequest', async (_request, reply) => {
    active += 1;
    reply.raw.once('close', () => {
      active -= 1;
      if (active === 0) tell();
    });
  });
  return (withinMs) =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, withinMs);
      tell = () => {
        clearTimeout(timer);
        resolve();
      };
      if (active === 0) tell();
    });
}
