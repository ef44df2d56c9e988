import type { FastifyInstance } from 'fastify';
import { Server, type Socket } from 'node:net';

/** Ends a listener: every request that was begun is answered, unless it takes longer than that many milliseconds. */
export type EndListener = (withinMs: number) => Promise<void>;

/**
 * For so long connections that are open may go on to ask, and each hears with its answer that it was the last there: one
 * that is cut while it rests may just be sending, and its client could not know what became of that.
 */
const lastCallMs = 500;
/** For so long sockets may say goodbye to each other; whoever then keeps its side open is cut. */
const goodbyeMs = 2_000;

/** To be called before the listener listens. */
export function listenerEnding(app: FastifyInstance): EndListener {
  const open = openConnections(app);
  const isAnswered = countRequests(app);
  let isEnding = false;
  app.addHook('onSend', async (_request, reply) => {
    if (isEnding) reply.header('connection', 'close');
  });
  return async (withinMs) => {
    const cutAt = performance.now() + withinMs;
    isEnding = true;
    // Whoever comes from now on is refused, and so knows that nothing was done. Node's own `close` would cut those at rest.
    Server.prototype.close.call(app.server);
    await open.whenNone(Math.min(lastCallMs, withinMs));
    app.server.closeIdleConnections();
    await isAnswered(cutAt - performance.now());
    app.server.closeAllConnections();
    // What was upgraded, or refused and never left, is none of HTTP's connections, and the server waits for it.
    await open.whenNone(goodbyeMs);
    for (const socket of open.all) socket.destroy();
    await app.close();
  };
}

/**
 * Counts the requests being answered, so that a stop waits for them and for nothing else: a connection that a browser
 * opened ahead of need and never used counts as busy to Node.
 */
function countRequests(app: FastifyInstance): (withinMs: number) => Promise<void> {
  const active = new Tally<object>();
  app.addHook('onRequest', async (_request, reply) => {
    active.add(reply.raw);
    reply.raw.once('close', () => active.delete(reply.raw));
  });
  return (withinMs) => active.whenNone(withinMs);
}

function openConnections(app: FastifyInstance): Tally<Socket> {
  const open = new Tally<Socket>();
  app.server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  return open;
}

/** A set that tells when it is empty. */
class Tally<T extends object> {
  readonly all = new Set<T>();
  private tell = (): void => undefined;

  add(one: T): void {
    this.all.add(one);
  }

  delete(one: T): void {
    this.all.delete(one);
    if (this.all.size === 0) this.tell();
  }

  /** Settles when it is empty, or when that many milliseconds have passed. */
  async whenNone(withinMs: number): Promise<void> {
    if (this.all.size === 0) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, withinMs);
    this.tell = resolve;
    await promise;
    clearTimeout(timer);
  }
}
