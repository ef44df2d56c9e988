// A gateway that is told to end, and others on its lines who do nothing for it.
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { sealCursor } from '@landfall/service-kit';
import type { RunningGateway } from '../src/index.js';
import { startTestPlatform, type TestPlatform } from './platform/test-platform.js';

let platform: TestPlatform;
const sockets: Socket[] = [];
const ends = new Map<string, Promise<void>>();

/** A line whose far end neither reads nor hangs up by itself. */
async function line(url: string, text: string): Promise<Socket> {
  const socket = connect({ port: Number(new URL(url).port), host: '127.0.0.1', allowHalfOpen: true });
  sockets.push(socket.on('error', () => undefined));
  await once(socket, 'connect');
  if (text) socket.write(text);
  return socket;
}

/** The same, once something has come back. */
async function answered(url: string, text: string): Promise<Socket> {
  const socket = await line(url, text);
  await once(socket, 'readable');
  return socket;
}

const upgrade = (path: string): string =>
  [
    `GET ${path} HTTP/1.1`,
    'Host: localhost',
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    'Sec-WebSocket-Protocol: graphql-transport-ws',
    '',
    '',
  ].join('\r\n');
const post = (path: string, body: string, headers: readonly string[] = [], length = body.length): string =>
  [
    `POST ${path} HTTP/1.1`,
    'Host: localhost',
    'Content-Type: application/json',
    ...headers,
    `Content-Length: ${length}`,
    '',
    body,
  ].join('\r\n');
/** A text frame, masked with zeros as every client's must be masked with something (RFC 6455 5.3). */
const frame = (message: object): Buffer => {
  const text = Buffer.from(JSON.stringify(message));
  const head = Buffer.from([0x81, 0x80 | 126, text.length >> 8, text.length & 255, 0, 0, 0, 0]);
  return Buffer.concat([head, text]);
};
const large = 'subscription { entryChanged(after: "AFTER") { padding } }';

/** Who stays on the line, and how they came there. */
const others: Record<string, (gateway: RunningGateway, token: string, after: string) => Promise<unknown>> = {
  'a line that was never used': ({ url }) => line(url, ''),
  'a line that was never used, at the private listener': ({ privateUrl }) => line(privateUrl, ''),
  'a head that was half sent': ({ url }) => line(url, 'GET / HTTP/1.1\r\nHost: loc'),
  'a head that was half sent, at the private listener': ({ privateUrl }) => line(privateUrl, 'GET /metr'),
  'a body that was half sent': ({ url }) => line(url, post('/graphql', '{"query":', [], 100)),
  'a socket that was refused, and who sends on': ({ url }) => answered(url, `${upgrade('/elsewhere')}more`),
  'a tunnel that was refused, and who sends on': ({ url }) =>
    answered(url, 'CONNECT elsewhere:443 HTTP/1.1\r\nHost: elsewhere:443\r\n\r\nmore'),
  'a socket that answers no goodbye': ({ url }) => answered(url, upgrade('/graphql')),
  'a socket whose subscription is not read': async ({ url }, token, after) => {
    const socket = await answered(url, upgrade('/graphql'));
    socket.write(frame({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } }));
    socket.write(frame({ id: '1', type: 'subscribe', payload: { query: large.replace('AFTER', after) } }));
  },
  'an event stream that is not read': ({ url }, token, after) => {
    const headers = ['Accept: text/event-stream', `Authorization: Bearer ${token}`];
    return answered(url, post('/graphql', JSON.stringify({ query: large.replace('AFTER', after) }), headers));
  },
  'an answer, compressed, that is not read': ({ url }) => {
    const query = `{ ${Array.from({ length: 10 }, (_, n) => `a${n}: entries(first: 3) { nodes { id reference lines } }`).join(' ')} }`;
    return answered(url, post('/graphql', JSON.stringify({ query }), ['Accept-Encoding: br']));
  },
};

beforeAll(async () => {
  platform = await startTestPlatform();
  const token = await platform.token();
  const { log } = platform.services.entries;
  const events = Array.from({ length: 40 }, () => log.append({}));
  const place = { position: events[0]!.position - 1, epoch: null };
  const after = sealCursor(Buffer.from(platform.keys.cursorKey, 'base64url'), 'entries', place);
  for (const [who, come] of Object.entries(others)) {
    const gateway = await platform.another();
    await come(gateway, token, after);
    ends.set(who, gateway.stop());
  }
});
afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  await platform.stop();
});

test.each(Object.keys(others))('a gateway ends though there is %s', async (who) => {
  await ends.get(who);
  expect(platform.logged.filter((text) => text.includes('did not end'))).toEqual([]);
});
