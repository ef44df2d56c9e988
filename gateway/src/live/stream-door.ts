import { tick } from '@landfall/service-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ServerResponse } from 'node:http';
import { answerTo, type GatewayContext } from '../answer.js';
import type { Visitor } from '../visitor.js';
import type { PreparedOperation } from '../graph/prepare.js';
import type { GraphRequest } from '../limits/read-request.js';
import { tooManyConnections } from '../limits/share-fairly.js';
import type { Changes } from './changes.js';
import type { LiveSession, LiveSessions } from './live-sessions.js';
import { readerPatience } from './socket-link.js';

const aliveEveryMs = 12_000;

/** Sends what comes of a subscription, once it was checked who asks and what. Throws while an ordinary answer can be given. */
export type OpenStream = (
  request: FastifyRequest,
  reply: FastifyReply,
  visitor: Visitor,
  operation: PreparedOperation,
  asked: GraphRequest,
) => Promise<void>;

/** One subscription as server-sent events, in the wire format of graphql-sse (distinct connections). */
export const streamOpener =
  (gateway: GatewayContext, sessions: LiveSessions): OpenStream =>
  (request, reply, visitor, operation, asked) =>
    open({ request, reply, gateway, sessions, visitor, operation, asked });

interface Opening {
  request: FastifyRequest;
  reply: FastifyReply;
  gateway: GatewayContext;
  sessions: LiveSessions;
  visitor: Visitor;
  operation: PreparedOperation;
  asked: GraphRequest;
}

async function open({ request, reply, gateway, sessions, visitor, operation, asked }: Opening): Promise<void> {
  const leave = gateway.shares.stream(visitor.share);
  if (!leave) throw tooManyConnections(visitor.share);
  const lastId = request.headers['last-event-id'];
  const resume = { after: () => (typeof lastId === 'string' && lastId ? lastId : undefined) };
  const changes = await gateway.subscriptions
    .open(() => visitor, operation, asked.variables, resume)
    .catch((error: unknown) => {
      leave();
      throw error;
    });
  reply.raw.setHeaders(new Map(Object.entries(reply.getHeaders() as Record<string, string>)));
  reply.hijack();
  // Expiry destroys the stream: a `complete` would tell the client not to come again.
  const { caller, expiresAt, sessionId } = visitor;
  const session: LiveSession = { door: 'stream', caller, expiresAt, sessionId, end: () => reply.raw.destroy() };
  const unwatch = sessions.watch(session);
  const end = (): void => {
    unwatch();
    leave();
    void changes.return();
  };
  // Whoever hung up while the answer was made is told to nobody a second time.
  if (reply.raw.destroyed) return end();
  reply.raw.once('close', end);
  void stream(reply.raw, changes, request.id, gateway, () => sessions.end(session, 'slow'));
}

/** An answer that is complete, as a stream of one: what graphql-sse makes of queries and mutations. */
export const streamOfOne = (body: object): string => `${next(body)}${complete}`;

const next = (body: object): string => `event: next\ndata: ${JSON.stringify(body)}\n\n`;
const complete = 'event: complete\ndata:\n\n';

async function stream(
  raw: ServerResponse,
  changes: Changes,
  requestId: string,
  gateway: GatewayContext,
  onSlow: () => void,
): Promise<void> {
  const write = writer(raw, onSlow);
  raw.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  const stopBeating = tick(aliveEveryMs, () => void (raw.writableNeedDrain || raw.write(':\n\n')));
  try {
    await write(':\n\n');
    for await (const change of changes) {
      await write(`event: next\nid: ${change.extensions.cursor}\ndata: ${JSON.stringify(change)}\n\n`);
    }
  } catch (error) {
    await write(next(answerTo(error, requestId, gateway).body));
  } finally {
    stopBeating();
    if (!raw.destroyed) raw.end(complete);
  }
}

/** Writes and waits for the reader; one who does not read for long is cut off. */
function writer(raw: ServerResponse, onSlow: () => void): (text: string) => Promise<void> {
  return async (text) => {
    if (raw.destroyed || raw.write(text)) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(onSlow, readerPatience.stalledMs).unref();
      const goOn = (): void => {
        clearTimeout(timer);
        raw.off('drain', goOn).off('close', goOn);
        resolve();
      };
      raw.on('drain', goOn).on('close', goOn);
    });
  };
}
