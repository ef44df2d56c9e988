// Requests to upgrade that no client library sends, written byte by byte.
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { startTestPlatform, type TestPlatform } from './platform/test-platform.js';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await startTestPlatform();
});
// A socket that the gateway has forgotten would keep it from stopping.
const sockets: Socket[] = [];
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
});
afterAll(() => platform.stop());

const asks = (path: string, headers: string) =>
  `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n${headers}\r\n`;
const raw = (text: string): Promise<Socket> =>
  new Promise((resolve) => {
    const socket = connect(Number(new URL(platform.url).port), '127.0.0.1', () => {
      sockets.push(socket);
      socket.on('error', () => undefined).write(text, () => resolve(socket));
    });
  });

/** What comes back first; a word about it when nothing does, so that the test says so at once. */
async function firstAnswer(socket: Socket): Promise<string> {
  const inTime = AbortSignal.timeout(2_000);
  const data = once(socket, 'data', { signal: inTime }).then(([bytes]) => String(bytes));
  const closed = once(socket, 'close', { signal: inTime }).then(() => 'closed without an answer');
  return Promise.race([data, closed]).catch(() => 'no answer within 2 s');
}

test.each([
  ['//', '404 Not Found'],
  ['///', '404 Not Found'],
  ['//[', '404 Not Found'],
  ['/graphql/..', '404 Not Found'],
  // RFC 9112 3.2.4: OPTIONS alone asks about the server as a whole.
  ['*', '400 Bad Request'],
])('a socket at %s is refused, and the gateway goes on', async (path, refusal) => {
  const socket = await raw(asks(path, ''));
  expect(await firstAnswer(socket)).toContain(refusal);
});

test('sockets that are reset while they are refused leave the gateway running', async () => {
  const resets = Array.from({ length: 100 }, async () =>
    (await raw(asks('/graphql', 'Origin: https://evil.example\r\n'))).resetAndDestroy(),
  );
  await Promise.all(resets);
  expect((await fetch(`${platform.url}/health`)).status).toBe(200);
});

test('tunnels that are reset while they are refused leave the gateway running', async () => {
  const tunnel = 'CONNECT elsewhere:443 HTTP/1.1\r\nHost: elsewhere:443\r\n\r\n';
  await Promise.all(Array.from({ length: 100 }, async () => (await raw(tunnel)).resetAndDestroy()));
  expect((await fetch(`${platform.url}/health`)).status).toBe(200);
});

test('a client that offers HTTP/2 by Upgrade gets its answer in HTTP/1.1', async () => {
  const body = '{"query":"{ viewer { subject } }"}';
  const headers = `Content-Type: application/json\r\nContent-Length: ${body.length}\r\nUpgrade: h2c`;
  const socket = await raw(
    `POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\n${headers}\r\n\r\n${body}`,
  );
  const answer = await firstAnswer(socket);
  expect(answer).toMatch(/^HTTP\/1.1 200 OK/);
});
