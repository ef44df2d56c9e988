// Requests to upgrade that no client library sends, written byte by byte.
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { startTestPlatform, type TestPlatform } from './platform/test-platform.js';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await startTestPlatform();
});
afterAll(() => platform.stop());

const asks = (path: string, headers: string) =>
  `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n${headers}\r\n`;
const raw = (text: string): Promise<Socket> =>
  new Promise((resolve) => {
    const socket = connect(Number(new URL(platform.url).port), '127.0.0.1', () => {
      socket.on('error', () => undefined).write(text, () => resolve(socket));
    });
  });

test.each(['//', '///', '//[', '/graphql/..', '*'])(
  'a socket at %s is refused, and the gateway goes on',
  async (path) => {
    const socket = await raw(asks(path, ''));
    const [answer] = (await once(socket, 'data')) as [Buffer];
    expect(String(answer)).toContain('404 Not Found');
  },
);

test('sockets that are reset while they are refused leave the gateway running', async () => {
  const resets = Array.from({ length: 100 }, async () =>
    (await raw(asks('/graphql', 'Origin: https://evil.example\r\n'))).resetAndDestroy(),
  );
  await Promise.all(resets);
  expect((await fetch(`${platform.url}/health`)).status).toBe(200);
});

test('a client that offers HTTP/2 by Upgrade gets its answer in HTTP/1.1', async () => {
  const body = '{"query":"{ viewer { subject } }"}';
  const headers = `Content-Type: application/json\r\nContent-Length: ${body.length}\r\nUpgrade: h2c`;
  const socket = await raw(
    `POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\n${headers}\r\n\r\n${body}`,
  );
  const [answer] = (await once(socket, 'data')) as [Buffer];
  socket.destroy();
  expect(String(answer)).toMatch(/^HTTP\/1.1 200 OK/);
});
