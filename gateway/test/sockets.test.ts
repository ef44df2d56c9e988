import { sealCursor } from '@landfall/service-kit';
import pino from 'pino';
import type { AddressInfo } from 'node:net';
import { WebSocket, WebSocketServer } from 'ws';
import { SocketLink } from '../src/live/socket-link.js';
import type { Tree } from './platform/ask.js';
import { bareSocket, client, closeCode, closing, socketUrl } from './platform/socket.js';
import { openStream } from './platform/stream.js';
import { startTestPlatform, type TestPlatform } from './platform/test-platform.js';

let platform: TestPlatform;
const open: WebSocket[] = [];
beforeAll(async () => {
  platform = await startTestPlatform();
});
afterEach(() => {
  for (const socket of open.splice(0)) socket.terminate();
});
afterAll(() => platform.stop());

const entryChanged = 'subscription ($after: String) { entryChanged(after: $after) { position } }';
const bare = async (token?: string, headers?: Record<string, string>): Promise<WebSocket> => {
  const socket = await bareSocket(platform.url, token, headers);
  open.push(socket);
  return socket;
};
const subscribe = (socket: WebSocket, id: string, query = entryChanged, variables: object = {}): void =>
  socket.send(JSON.stringify({ id, type: 'subscribe', payload: { query, variables } }));
const nextMessage = (socket: WebSocket, type: string): Promise<Tree> =>
  new Promise((resolve) => {
    const look = (data: Buffer): void => {
      const message = JSON.parse(String(data));
      if (message.type !== type) return;
      socket.off('message', look);
      resolve(message);
    };
    socket.on('message', look);
  });
const connected = (headers: Record<string, string> = {}, protocol = 'graphql-transport-ws'): WebSocket => {
  const socket = new WebSocket(socketUrl(platform.url), protocol, { headers });
  open.push(socket);
  return socket;
};
const refusedWith = (socket: WebSocket): Promise<number> =>
  new Promise((resolve) => {
    socket.once('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
    socket.once('error', () => undefined);
  });
const opened = (socket: WebSocket): Promise<unknown> => new Promise((resolve) => socket.once('open', resolve));
const here = (): string =>
  sealCursor(Buffer.from(platform.keys.cursorKey, 'base64url'), 'entries', {
    position: platform.services.entries.log.events.length,
    epoch: null,
  });
const happen = (): void => platform.bus.bring(platform.services.entries.log.append({}));

test('a foreign page opens no socket; our own page and programs do', async () => {
  expect(await refusedWith(connected({ origin: 'https://evil.example' }))).toBe(403);
  await opened(connected({ origin: platform.publicUrl }));
  await opened(connected());
});

test('a socket elsewhere than at /graphql is refused', async () => {
  const socket = new WebSocket(`${socketUrl(platform.url)}/other`, 'graphql-transport-ws');
  expect(await refusedWith(socket)).toBe(404);
});

test('a socket that speaks another protocol comes to nothing', async () => {
  const socket = connected({}, 'graphql-ws');
  const refused = new Promise<Error>((resolve) => socket.once('error', resolve));
  expect((await refused).message).toContain('subprotocol');
});

test('a token that is forged closes the socket with 4401, which is final', async () => {
  const socket = connected();
  await opened(socket);
  socket.send(JSON.stringify({ type: 'connection_init', payload: { Authorization: 'Bearer a.b.c' } }));
  expect(await closeCode(socket)).toBe(4401);
});

test('a token that has expired closes the socket with 4403, so that the client comes back with a fresh one', async () => {
  const socket = connected();
  await opened(socket);
  socket.send(
    JSON.stringify({
      type: 'connection_init',
      payload: { authorization: `Bearer ${await platform.token({ expiresInSeconds: -60 })}` },
    }),
  );
  expect(await closeCode(socket)).toBe(4403);
});

test('a token in the header of the upgrade counts as much as one in connection_init', async () => {
  const socket = await bare(undefined, { authorization: `Bearer ${await platform.token({ subject: 'per_header' })}` });
  subscribe(socket, '1', '{ viewer { subject } }');
  expect((await nextMessage(socket, 'next')).payload.data.viewer.subject).toBe('per_header');
});

test('a socket that does not introduce itself within 3 s is closed with 4408', async () => {
  const socket = connected();
  expect(await closeCode(socket)).toBe(4408);
});

test('asking before introducing itself closes with 4401, introducing itself twice with 4429, one id twice with 4409', async () => {
  const early = connected();
  await opened(early);
  subscribe(early, '1');
  expect(await closeCode(early)).toBe(4401);
  const twice = await bare();
  twice.send(JSON.stringify({ type: 'connection_init' }));
  expect(await closeCode(twice)).toBe(4429);
  const token = await platform.token();
  const same = await bare(token);
  subscribe(same, '1');
  subscribe(same, '1');
  expect(await closeCode(same)).toBe(4409);
});

test('what is no message closes with 4400, bytes too, and more than 64 KB with 1009', async () => {
  const [garbage, bytes, large] = [await bare(), await bare(), await bare()];
  garbage.send('{"type":"nonsense"}');
  expect(await closeCode(garbage)).toBe(4400);
  bytes.send(Buffer.from('{"type":"ping"}'));
  expect(await closeCode(bytes)).toBe(4400);
  large.send(
    JSON.stringify({
      id: '1',
      type: 'subscribe',
      payload: { query: '{ viewer { subject } }', variables: { a: 'x'.repeat(70_000) } },
    }),
  );
  expect(await closing(large)).toEqual([
    1009,
    'A socket message has at most 65536 bytes: send larger ones by POST to /graphql.',
  ]);
});

test('a socket carries 10 subscriptions; the eleventh is refused, and one that ends makes room', async () => {
  const socket = await bare(await platform.token());
  for (let id = 1; id <= 11; id += 1) subscribe(socket, String(id));
  expect(await nextMessage(socket, 'error')).toMatchObject({
    id: '11',
    payload: [{ extensions: { code: 'TOO_MANY_SUBSCRIPTIONS', limit: 10 } }],
  });
  socket.send(JSON.stringify({ id: '3', type: 'complete' }));
  subscribe(socket, '12', entryChanged, { after: here() });
  const told = new Promise<void>((resolve) => {
    socket.on('message', (data) => {
      if (JSON.parse(String(data)).id === '12') resolve();
    });
  });
  happen();
  await told;
});

test('a caller holds 20 sockets; the next one is closed with 1013, and other callers are let in', async () => {
  const token = await platform.token({ subject: 'per_sockets' });
  for (let count = 0; count < 20; count += 1) await bare(token);
  const next = connected();
  await opened(next);
  next.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } }));
  expect(await closeCode(next)).toBe(1013);
  await bare(await platform.token({ subject: 'per_other' }));
});

test('a live socket is closed with 4403 when its token ends, and a stream is cut without `complete`', async () => {
  const token = await platform.token({ expiresInSeconds: 2 });
  const socket = await bare(token);
  subscribe(socket, '1');
  const stream = await openStream(platform.url, entryChanged, { token });
  expect(stream.status).toBe(200);
  expect(await closeCode(socket)).toBe(4403);
  expect(await stream.next()).toBeNull();
});

test('a live socket is closed with 4403, and a stream cut, when accounts says that rights have changed', async () => {
  const token = await platform.token({ subject: 'per_rights', account: 'acc_r', rv: 5 });
  const [socket, other] = [
    await bare(token),
    await bare(await platform.token({ subject: 'per_calm', account: 'acc_r', rv: 5 })),
  ];
  const stream = await openStream(platform.url, entryChanged, { token });
  const closed = closeCode(socket);
  const data = { subjectId: 'per_rights', accountId: 'acc_r', rightsVersion: 6 };
  platform.bus.bring(platform.services.accounts.log.append({ type: 'rights.changed', data }));
  expect(await closed).toBe(4403);
  expect(await stream.next()).toBeNull();
  expect(other.readyState).toBe(WebSocket.OPEN);
});

test('a reader who stops reading, by socket or by stream, holds back no others and costs few runs', async () => {
  const count = 400;
  const padded = 'subscription ($after: String) { entryChanged(after: $after) { position padding } }';
  const after = here();
  const slow = await bare(await platform.token({ subject: 'per_slow' }));
  slow.pause();
  subscribe(slow, '1', padded, { after });
  const stream = await openStream(platform.url, padded, {
    token: await platform.token({ subject: 'per_slow_stream' }),
    variables: { after },
  });
  const quick = client(platform.url, await platform.token({ subject: 'per_quick' }));
  const changes = quick.iterate<Tree>({ query: entryChanged, variables: { after } });
  const from = platform.services.entries.log.events.length;
  for (let made = 0; made < count; made += 1) happen();
  for (let read = 1; read <= count; read += 1)
    expect((await changes.next()).value.data.entryChanged.position).toBe(from + read);
  const runsOf = (subject: string): number =>
    platform.services.entries.asked.filter(({ caller }) => caller.subject === subject).length;
  expect(runsOf('per_slow')).toBeLessThan(count / 2);
  expect(runsOf('per_slow_stream')).toBeLessThan(count / 2);
  stream.close();
  await quick.dispose();
});

test('a reader who leaves a message unread for too long is told to go, and nothing is kept for it', async () => {
  const server = new WebSocketServer({ port: 0 });
  const peer = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const accepted = await new Promise<WebSocket>((resolve) => server.once('connection', resolve));
  await opened(peer);
  (peer as unknown as { _socket: { pause(): void } })._socket.pause();
  const slow = new Promise<void>((resolve) => {
    const link = new SocketLink(accepted, resolve, (error) => pino().error(error), {
      stalledMs: 200,
      mostWaitingBytes: 100_000_000,
    });
    void link.send('x'.repeat(20_000_000));
  });
  await slow;
  const flooded = new Promise<void>((resolve) => {
    const link = new SocketLink(accepted, resolve, (error) => pino().error(error), {
      stalledMs: 60_000,
      mostWaitingBytes: 1_000_000,
    });
    void link.send('x'.repeat(2_000_000));
  });
  await flooded;
  peer.terminate();
  server.close();
});

test('a gateway that stops closes its sockets with 1012, which clients take as a call to come back', async () => {
  const gateway = await platform.another();
  const socket = await bareSocket(gateway.url, await platform.token());
  const stream = await openStream(gateway.url, entryChanged, { token: await platform.token() });
  const closed = closeCode(socket);
  await gateway.stop();
  expect(await closed).toBe(1012);
  expect(await stream.next()).toBeNull();
});
