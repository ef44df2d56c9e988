import { tick } from '@landfall/service-kit';
import { handleProtocols, makeServer, type Server } from 'graphql-ws';
import type { IncomingMessage, Server as HttpServer } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocket, WebSocketServer } from 'ws';
import type { GatewayContext } from '../answer.js';
import type { ClientAddress } from '../http/client-address.js';
import { faultOfTarget, takeAbsoluteForm } from '../http/request-target.js';
import { actsBySession, isFromOwnPage, mayUseSession } from '../http/same-origin.js';
import { limits } from '../limits/figures.js';
import type { LiveSessions } from './live-sessions.js';
import { renewToken } from './renew-token.js';
import { socketHandlers, type SocketExtra } from './socket-handlers.js';
import { SocketLink } from './socket-link.js';

const pingEveryMs = 12_000;

/** Opens graphql-transport-ws at /graphql of an HTTP server. The returned function closes every socket. */
export function openSocketDoor(
  server: HttpServer,
  gateway: GatewayContext,
  sessions: LiveSessions,
  addressOf: ClientAddress,
): () => Promise<void> {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: limits.messageBytes,
    WebSocket: NamingItsLimit,
    perMessageDeflate: false,
    handleProtocols,
  });
  const protocol = makeServer(socketHandlers(gateway, sessions)) as unknown as Server<SocketExtra>;
  const stopPinging = pingAll(sockets);
  server.on('upgrade', (request, socket, head) => {
    // Node leaves an upgraded socket without a listener: a peer that resets it would end this process.
    socket.on('error', () => undefined);
    try {
      const from = { request, address: addressOf(request) };
      if (!admit(from, socket, gateway)) return;
      sockets.handleUpgrade(request, socket, head, (opened) => {
        sockets.emit('connection', opened, request);
        welcome(opened, from, protocol, gateway, sessions);
      });
    } catch (error) {
      gateway.log.error({ err: error }, 'a socket could not be admitted');
      refuse(socket, '500 Internal Server Error');
    }
  });
  return async () => {
    stopPinging();
    for (const socket of sockets.clients)
      if (socket.readyState === socket.OPEN) socket.close(1012, 'The gateway is restarting');
    await new Promise((resolve) => {
      sockets.close(resolve);
      setTimeout(() => sockets.clients.forEach((socket) => socket.terminate()), 1_000).unref();
    });
  };
}

/** A socket that says why it closes on a message over the limit, which `ws` itself does without a word. */
class NamingItsLimit extends WebSocket {
  override close(code?: number, reason?: string | Buffer): void {
    super.close(code, reason ?? (code === 1009 ? messageTooLarge : undefined));
  }
}

const messageTooLarge = `A socket message has at most ${limits.messageBytes} bytes: send larger ones by POST to /graphql.`;

interface From {
  request: IncomingMessage;
  address: string;
}

/** Whether a socket may be opened; one that may not has its answer by now. */
function admit({ request, address }: From, socket: Duplex, gateway: GatewayContext): boolean {
  const refusal = reasonToRefuse(request, gateway);
  const leave = refusal ? null : gateway.shares.connect(gateway.shares.ofAddress(address));
  if (leave) socket.once('close', leave);
  else refuse(socket, refusal ?? '429 Too Many Requests');
  return leave !== null;
}

/** Links one socket to the protocol, until it closes. */
function welcome(
  socket: WebSocket,
  from: From,
  protocol: Server<SocketExtra>,
  gateway: GatewayContext,
  sessions: LiveSessions,
): void {
  const onSlow = (): void => (extra.session ? sessions.end(extra.session, 'slow') : socket.terminate());
  const link = new SocketLink(socket, onSlow, (error) =>
    gateway.log.error({ err: error }, 'a socket message could not be handled'),
  );
  const extra: SocketExtra = {
    ...from,
    link,
    visitor: null,
    cursors: new Map(),
    subscriptions: 0,
    unwatch: () => undefined,
    leave: () => undefined,
  };
  link.onPing = (payload) => renewToken(extra, payload, gateway, sessions);
  // What a broken or oversized frame means is told by the close event that follows.
  socket.on('error', () => undefined);
  const closed = protocol.opened(link, extra);
  socket.once('close', (code, reason) => {
    extra.unwatch();
    extra.leave();
    void closed(code, String(reason));
  });
}

/** Ends sockets whose other side is gone without a word: they answer no ping. */
function pingAll(sockets: WebSocketServer): () => void {
  const alive = new WeakSet<WebSocket>();
  sockets.on('connection', (socket) => {
    alive.add(socket);
    socket.on('pong', () => alive.add(socket));
  });
  return tick(pingEveryMs, () => {
    for (const socket of sockets.clients) {
      if (!alive.delete(socket)) socket.terminate();
      else socket.ping();
    }
  });
}

function reasonToRefuse(request: IncomingMessage, gateway: GatewayContext): string | null {
  request.url = takeAbsoluteForm(request);
  if (faultOfTarget(request)) return '400 Bad Request';
  // Cut and not parsed: a target as `//` is no URL.
  if (request.url.split('?')[0] !== '/graphql') return '404 Not Found';
  // A browser sends cookies with a foreign page's socket too, and asks nobody first.
  const { headers } = request;
  const { PUBLIC_URL: publicUrl } = gateway.settings;
  const isOurs = actsBySession(headers, publicUrl)
    ? mayUseSession(headers, publicUrl, true)
    : isFromOwnPage(headers, publicUrl);
  return isOurs ? null : '403 Forbidden';
}

/** What is refused goes at once: nobody reads such a socket, so that its other side's goodbye would not be heard. */
function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`, () => socket.destroy());
}
