import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { GraphAnswer } from './ask.js';
import type { TestPlatform } from './test-platform.js';

export const socketUrl = (url: string): string => `${url.replace(/^http/, 'ws')}/graphql`;

/** The official client, which tells how it was closed. */
export function client(url: string, token?: string, more: Partial<Parameters<typeof createClient>[0]> = {}): Client {
  return createClient({
    url: socketUrl(url),
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    ...(token ? { connectionParams: { authorization: `Bearer ${token}` } } : {}),
    ...more,
  });
}

/** One operation over WebSocket: its only answer, or the errors that it was refused with. */
export async function once(
  platform: TestPlatform,
  payload: { query: string; variables?: Record<string, unknown> },
  token?: string,
): Promise<GraphAnswer> {
  const socket = client(platform.url, token);
  try {
    return await new Promise<GraphAnswer>((resolve, reject) => {
      socket.subscribe(payload, {
        next: (answer) => resolve(answer as unknown as GraphAnswer),
        error: (error) => (Array.isArray(error) ? resolve({ errors: error } as never) : reject(error as Error)),
        complete: () => undefined,
      });
    });
  } finally {
    await socket.dispose();
  }
}

/** A bare socket that has been acknowledged, for what no client would do. */
export async function bareSocket(
  url: string,
  token?: string,
  headers: Record<string, string> = {},
): Promise<WebSocket> {
  const socket = new WebSocket(socketUrl(url), 'graphql-transport-ws', { headers });
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const ready = new Promise((resolve, reject) =>
    socket.once('message', resolve).once('close', (code) => reject(new Error(`closed ${code}`))),
  );
  socket.send(JSON.stringify({ type: 'connection_init', payload: token ? { authorization: `Bearer ${token}` } : {} }));
  await ready;
  return socket;
}

/** The code and the reason that a socket is closed with. */
export const closing = (socket: WebSocket): Promise<[code: number, reason: string]> =>
  new Promise((resolve) => socket.once('close', (code: number, reason: Buffer) => resolve([code, String(reason)])));

/** The code a socket is closed with. */
export const closeCode = (socket: WebSocket): Promise<number> =>
  new Promise((resolve) => socket.once('close', (code: number) => resolve(code)));
