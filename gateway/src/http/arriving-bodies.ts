import type { FastifyInstance } from 'fastify';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { limits } from '../limits/figures.js';
import type { Refusal } from '../refusal.js';
import { tooBusy, type Shares } from '../limits/share-fairly.js';
import type { ClientAddress } from './client-address.js';

/** How long a body may take: this, and as long again as its bytes take at that pace. */
export interface Pace {
  bodyMs: number;
  bodyBytesPerSecond: number;
}

/** Bounds how many bodies one address is still sending, and cuts off those that trickle. */
export function boundArrivingBodies(
  app: FastifyInstance,
  shares: Shares,
  addressOf: ClientAddress,
  pace: Pace = limits,
): void {
  app.addHook('onRequest', async ({ raw, url }, reply) => {
    if (!hasBody(raw)) return;
    const leave = shares.receive(shares.ofAddress(addressOf(raw)));
    if (!leave && isSmall(raw)) return cutWhenNotThere(raw, reply.raw);
    if (!leave) {
      // The connection would else stay open until all of the body has come.
      reply.header('connection', 'close');
      throw tooManyBodies();
    }
    raw.once('close', leave);
    // A file comes in pieces from a phone on a bad line, and goes on where it stopped.
    if (!url.startsWith('/files/')) cutWhenTooSlow(raw, reply.raw, pace);
  });
}

const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

function cutWhenTooSlow(request: IncomingMessage, response: ServerResponse, pace: Pace): void {
  const { socket } = request;
  const [began, readBefore] = [performance.now(), socket.bytesRead];
  const look = (): void => {
    const mayTakeMs = pace.bodyMs + ((socket.bytesRead - readBefore) / pace.bodyBytesPerSecond) * 1_000;
    const leftMs = began + mayTakeMs - performance.now();
    if (leftMs > 0) timer = setTimeout(look, leftMs).unref();
    else cut(request, response, tooSlow);
  };
  let timer = setTimeout(look, pace.bodyMs).unref();
  request.once('close', () => clearTimeout(timer));
}

/** A small body, which an ordinary request brings along with its head, is counted against nobody who sends it at once. */
function cutWhenNotThere(request: IncomingMessage, response: ServerResponse): void {
  const look = (): void => {
    if (!request.complete) cut(request, response, tooMany);
  };
  const timer = setTimeout(look, limits.smallBodyMs).unref();
  request.once('close', () => clearTimeout(timer));
}

const isSmall = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] === undefined && Number(headers['content-length']) <= limits.freeBodyBytes;

const tooManyBodies = (): Refusal =>
  tooBusy('requests that are still being sent from your address', limits.bodiesAtOnce);

function cut({ socket }: IncomingMessage, response: ServerResponse, answer: string): void {
  if (response.headersSent) socket.destroy();
  else socket.end(answer, () => socket.destroy());
}

const lastAnswer = (status: string, type: string, body: string): string =>
  [
    `HTTP/1.1 ${status}`,
    'Connection: close',
    `Content-Type: ${type}; charset=utf-8`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    '',
    body,
  ].join('\r\n');

const says = 'The body of the request came too slowly and was not waited for. Nothing was done: send it again.';
const tooSlow = lastAnswer('408 Request Timeout', 'text/plain', says);
const tooMany = lastAnswer(
  '429 Too Many Requests\r\nRetry-After: 1',
  'application/json',
  JSON.stringify({ errors: [tooManyBodies()] }),
);
