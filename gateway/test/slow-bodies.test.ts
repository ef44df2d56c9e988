import Fastify from 'fastify';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { boundArrivingBodies } from '../src/http/arriving-bodies.js';
import { limits } from '../src/limits/figures.js';
import { Shares } from '../src/limits/share-fairly.js';
import { ask } from './platform/ask.js';
import { startTestPlatform } from './platform/test-platform.js';

const head = (address: string, path: string, length: number): string =>
  `POST ${path} HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: ${address}\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`;

/** A connection that sent the head of a request and the first byte of its body. */
async function begin(port: number, address: string, path = '/graphql', length = 100): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  await new Promise((resolve) => socket.once('connect', resolve));
  socket.write(`${head(address, path, length)}{`);
  return socket;
}

const answerOn = (socket: Socket): Promise<string> =>
  new Promise((resolve) => {
    let text = '';
    socket.on('data', (chunk) => (text += String(chunk)));
    socket.once('close', () => resolve(text));
  });

test('an address that keeps 100 bodies on their way gets no more, but what comes at once is served, and others are', async () => {
  const platform = await startTestPlatform({ TRUSTED_PROXIES: '127.0.0.1', SHARED_NETWORKS: '198.51.100.7=2' });
  const port = Number(new URL(platform.url).port);
  const from = (address: string) => ({ headers: { 'x-forwarded-for': address } });
  const slow = await Promise.all(Array.from({ length: limits.bodiesAtOnce }, () => begin(port, '203.0.113.1')));
  const refused = answerOn(await begin(port, '203.0.113.1'));
  expect(await refused).toMatch(/^HTTP\/1\.1 429 [^]*RATE_LIMITED/);
  // Whose body comes along with its head is served there all the same.
  expect((await ask(platform.url, '{ viewer { subject } }', from('203.0.113.1'))).status).toBe(200);
  expect((await ask(platform.url, '{ viewer { subject } }', from('203.0.113.2'))).status).toBe(200);
  slow.push(...(await Promise.all(Array.from({ length: limits.bodiesAtOnce }, () => begin(port, '198.51.100.7')))));
  expect((await ask(platform.url, '{ viewer { subject } }', from('198.51.100.7'))).status).toBe(200);
  const gone = slow.map((socket) => new Promise((resolve) => socket.once('close', resolve)));
  for (const socket of slow) socket.destroy();
  await Promise.all(gone);
  const large = { ...from('203.0.113.1'), variables: { unused: 'x'.repeat(limits.freeBodyBytes) } };
  let again = 429;
  while (again === 429) again = (await ask(platform.url, '{ viewer { subject } }', large)).status;
  expect(again).toBe(200);
  await platform.stop();
});

describe('a body that trickles', () => {
  const app = Fastify();
  let port = 0;
  beforeAll(async () => {
    const trickle = { bodyMs: 50, bodyBytesPerSecond: 1_000 };
    boundArrivingBodies(app, new Shares(), (request) => request.socket.remoteAddress!, trickle);
    app.post('/graphql', async (request) => request.body);
    app.post('/files/1', async () => 'kept');
    await app.listen({ port: 0, host: '127.0.0.1' });
    port = (app.server.address() as AddressInfo).port;
  });
  afterAll(() => app.close());

  test('is not waited for, and its sender is told why', async () => {
    const socket = await begin(port, '');
    expect(await answerOn(socket)).toMatch(/^HTTP\/1\.1 408 [^]*came too slowly/);
  });

  test('is waited for where it is a file', async () => {
    const socket = await begin(port, '', '/files/1');
    const answered = answerOn(socket);
    expect(await answerOn(await begin(port, ''))).toContain('408');
    socket.end(`"a":"${'x'.repeat(92)}"}`);
    expect(await answered).toMatch(/^HTTP\/1\.1 200 /);
  });

  test('is waited for as long as it comes at the pace of a slow telephone line', async () => {
    const seen = new Promise((resolve) => app.server.once('request', resolve));
    const socket = await begin(port, '', '/graphql', 2_008);
    await seen;
    const answered = answerOn(socket);
    socket.write('"a":"');
    for (let sent = 0; sent < 2_000; sent += 500) {
      socket.write('x'.repeat(500));
      // Long enough for a body of one byte to be given up.
      expect(await answerOn(await begin(port, ''))).toContain('408');
    }
    socket.end('"}');
    expect(await answered).toMatch(/^HTTP\/1\.1 200 /);
  });
});
