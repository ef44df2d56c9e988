import { randomInt } from 'node:crypto';
import { createServer, type AddressInfo } from 'node:net';
import { CannotStart } from './cannot-start.js';

/**
 * A loopback port that nobody listens on at this moment: below those that systems hand out by themselves, one of which an
 * outgoing connection may hold a moment later.
 */
export async function freePort(): Promise<number> {
  const port = randomInt(10_000, 32_768);
  try {
    return await listenOnce(port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return freePort();
    throw error;
  }
}

/** Refuses a port that cannot be listened on, saying why. */
export async function refuseTakenPort(port: number): Promise<void> {
  try {
    await listenOnce(port);
  } catch (error) {
    throw new CannotStart(whyNoPort(port, (error as NodeJS.ErrnoException).code));
  }
}

export function whyNoPort(port: number, code: string | undefined): string {
  if (code === 'EADDRINUSE') {
    return `Port ${port} of 127.0.0.1, where PostgreSQL should listen, is in use by another program. Stop that program or choose another port.`;
  }
  if (code === 'EACCES') return `Port ${port} may not be used by an ordinary user: choose one above 1023.`;
  return `PostgreSQL cannot listen on port ${port} of 127.0.0.1 (${code ?? 'unknown reason'}): choose another port.`;
}

function listenOnce(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const taken = (server.address() as AddressInfo).port;
      server.close(() => resolve(taken));
    });
  });
}
