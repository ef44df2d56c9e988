import type { Client } from 'graphql-ws';
import { ask, type GraphAnswer, type Tree } from './platform/ask.js';
import { bareSocket, client } from './platform/socket.js';
import { openStream } from './platform/stream.js';
import { startTestPlatform, type TestPlatform } from './platform/test-platform.js';

let platform: TestPlatform;
const clients: Client[] = [];
beforeAll(async () => {
  platform = await startTestPlatform();
});
afterAll(async () => {
  await Promise.all(clients.map((one) => one.dispose()));
  await platform.stop();
});

const language = '{ viewer { language } }';
const changed = 'subscription { entryChanged { position language } }';

test.each([
  ['sm-AS, en;q=0.8', 'sm'],
  ['en-US, sm;q=0.5', null],
  ['fr', null],
  [undefined, null],
])('who accepts "%s" is known to every service as one who reads %s', async (accepted, read) => {
  const headers: Record<string, string> = accepted === undefined ? {} : { 'accept-language': accepted };
  expect((await ask(platform.url, language, { headers })).body.data.viewer).toEqual({ language: read });
});

test('one person who asks in two languages within a moment is answered in each', async () => {
  const token = await platform.token();
  for (const [accepted, read] of [
    ['sm', 'sm'],
    ['en', null],
    ['sm', 'sm'],
  ] as const) {
    const { body } = await ask(platform.url, language, { token, headers: { 'accept-language': accepted } });
    expect(body.data.viewer).toEqual({ language: read });
  }
});

test('a change that one person watches in two languages comes in each, over a socket and as a stream', async () => {
  const token = await platform.token();
  const socket = (accepted: string) => {
    const one = client(platform.url, token, {
      connectionParams: { authorization: `Bearer ${token}`, 'Accept-Language': accepted },
    });
    clients.push(one);
    return one.iterate<Tree, unknown>({ query: changed });
  };
  const [samoan, english] = [socket('sm'), socket('en')];
  const stream = await openStream(platform.url, changed, { token, headers: { 'accept-language': 'sm' } });
  const heard = [samoan.next(), english.next()].map(async (next) => (await next).value as GraphAnswer);
  const timer = setInterval(() => platform.bus.bring(platform.services.entries.log.append({})), 50);
  const [one, other, streamed] = await Promise.all([...heard, stream.next()]);
  clearInterval(timer);
  stream.close();
  expect((one as GraphAnswer).data).toMatchObject({ entryChanged: { language: 'sm' } });
  expect((other as GraphAnswer).data).toMatchObject({ entryChanged: { language: null } });
  expect(streamed).toMatchObject({ data: { data: { entryChanged: { language: 'sm' } } } });
});

test('a socket whose token is renewed goes on in its language', async () => {
  const who = { subject: 'per_renewed', account: 'acc_renewed' };
  const socket = await bareSocket(platform.url, await platform.token(who), { 'accept-language': 'sm' });
  const answered = (type: string) =>
    new Promise<Record<string, unknown>>((resolve) =>
      socket.on('message', (bytes) => {
        const message = JSON.parse(String(bytes)) as Record<string, unknown>;
        if (message['type'] === type) resolve(message);
      }),
    );
  const pong = answered('pong');
  socket.send(JSON.stringify({ type: 'ping', payload: { authorization: `Bearer ${await platform.token(who)}` } }));
  expect(await pong).toMatchObject({ payload: { expiresAt: expect.any(String) } });
  const next = answered('next');
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: language } }));
  expect(await next).toMatchObject({ payload: { data: { viewer: { language: 'sm' } } } });
  socket.terminate();
});
