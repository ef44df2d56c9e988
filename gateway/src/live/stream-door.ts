import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ServerResponse } from 'node:http';
import { answerTo, prepareFor, type Desk } from '../desk.js';
import type { ClientAddress } from '../http/client-address.js';
import { readPaid, send, visitorOf } from '../http/graphql-route.js';
import { readRequest } from '../limits/read-request.js';
import { tooManyConnections } from '../limits/share-fairly.js';
import { badInput, Refusal } from '../refusal.js';
import type { Changes } from './changes.js';
import type { LiveSession, LiveSessions } from './live-sessions.js';
import { readerPatience } from './socket-link.js';

const aliveEveryMs = 12_000;

/** `POST /graphql/stream`: one subscription as server-sent events, in the wire format of graphql-sse. */
export function openStreamDoor(
  app: FastifyInstance,
  desk: Desk,
  sessions: LiveSessions,
  addressOf: ClientAddress,
): void {
  app.post('/graphql/stream', async (request, reply) => {
    const opened = await open(request, reply, desk, sessions, addressOf).catch((error: unknown) =>
      answerTo(error, request.id, desk),
    );
    if (opened) return send(desk, reply, request, opened);
    return reply;
  });
}

/** Begins the stream; throws while an ordinary answer can still be given. */
async function open(
  request: FastifyRequest,
  reply: FastifyReply,
  desk: Desk,
  sessions: LiveSessions,
  addressOf: ClientAddress,
): Promise<null> {
  if (!/text\/event-stream|\*\/\*/.test(request.headers.accept ?? '*/*')) {
    throw new Refusal(406, 'NOT_ACCEPTABLE', 'A subscription comes as text/event-stream: accept it.');
  }
  const visitor = await visitorOf(desk, request, addressOf);
  const asked = readRequest(readPaid(desk, visitor, request));
  const operation = await prepareFor(desk, visitor, asked);
  if (operation.operation.operation !== 'subscription')
    throw badInput('Only subscriptions are streamed here: send queries and mutations to /graphql.');
  const leave = desk.shares.connect(visitor.share);
  if (!leave) throw tooManyConnections(visitor.share);
  const lastId = request.headers['last-event-id'];
  const resume = { after: () => (typeof lastId === 'string' && lastId ? lastId : undefined) };
  const changes = await desk.subscriptions
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
  reply.raw.once('close', () => {
    unwatch();
    leave();
    void changes.return();
  });
  void stream(reply.raw, changes, request.id, desk, () => sessions.end(session, 'slow'));
  return null;
}

async function stream(
  raw: ServerResponse,
  changes: Changes,
  requestId: string,
  desk: Desk,
  onSlow: () => void,
): Promise<void> {
  const write = writer(raw, onSlow);
  raw.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  const alive = setInterval(() => raw.writableNeedDrain || raw.write(':\n\n'), aliveEveryMs).unref();
  try {
    await write(':\n\n');
    for await (const change of changes) {
      await write(`event: next\nid: ${change.extensions.cursor}\ndata: ${JSON.stringify(change)}\n\n`);
    }
  } catch (error) {
    await write(`event: next\ndata: ${JSON.stringify(answerTo(error, requestId, desk).body)}\n\n`);
  } finally {
    clearInterval(alive);
    if (!raw.destroyed) raw.end('event: complete\ndata:\n\n');
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
