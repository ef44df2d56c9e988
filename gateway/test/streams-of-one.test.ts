import { Client, fetchExchange } from '@urql/core';
import { createClient } from 'graphql-sse';
import { startTestPlatform, type TestPlatform } from './platform/test-platform.js';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await startTestPlatform();
});
afterAll(() => platform.stop());

const addresses = ['/graphql', '/graphql/stream'];
const filed = 'subscription { entryChanged { type } }';

/** Lets the platform announce until `heard` has come: a client tells nobody when its subscription stands. */
async function announceUntil<T>(heard: Promise<T>): Promise<T> {
  const timer = setInterval(() => platform.bus.bring(platform.services.entries.log.append({})), 50);
  try {
    return await heard;
  } finally {
    clearInterval(timer);
  }
}

describe.each(addresses)('graphql-sse with its defaults at %s', (path) => {
  const client = async () => {
    const token = await platform.token();
    return createClient({
      url: `${platform.url}${path}`,
      headers: { authorization: `Bearer ${token}` },
      retryAttempts: 0,
    });
  };

  test('a subscription brings what happens', async () => {
    const changes = (await client()).iterate({ query: filed });
    const { value } = await announceUntil(changes.next());
    expect(value.data.entryChanged).toMatchObject({ type: expect.any(String) });
    await changes.return!();
  });

  test('a query is answered as a stream of one', async () => {
    const answers: unknown[] = [];
    for await (const { data } of (await client()).iterate({ query: '{ viewer { subject } }' })) answers.push(data);
    expect(answers).toEqual([{ viewer: { subject: expect.any(String) } }]);
  });

  test('a mutation is done once', async () => {
    const before = platform.services.entries.asked.length;
    const query = 'mutation { fileEntry(reference: "X") { id } }';
    const answers: unknown[] = [];
    for await (const { data } of (await client()).iterate({ query })) answers.push(data);
    expect(answers).toHaveLength(1);
    expect(platform.services.entries.asked.length).toBe(before + 1);
  });

  test('a question that cannot be asked is refused, and not asked again', async () => {
    const wrong = (await client()).iterate({ query: '{ nothing }' }).next();
    await expect(wrong).rejects.toMatchObject({ response: { status: 400 } });
  });
});

test('urql with its defaults asks queries and hears subscriptions at one address', async () => {
  const token = await platform.token();
  const client = new Client({
    url: `${platform.url}/graphql`,
    exchanges: [fetchExchange],
    preferGetMethod: true,
    fetchSubscriptions: true,
    fetchOptions: { headers: { authorization: `Bearer ${token}` } },
  });
  expect((await client.query('{ viewer { subject } }', {}).toPromise()).data).toBeDefined();
  const heard = new Promise<{ data?: unknown }>((resolve) => {
    const { unsubscribe } = client.subscription(filed, {}).subscribe((result) => {
      resolve(result);
      setImmediate(() => unsubscribe());
    });
  });
  expect((await announceUntil(heard)).data).toMatchObject({ entryChanged: { type: expect.any(String) } });
});

test('a browser’s EventSource, which sends GET, hears a subscription', async () => {
  const stop = new AbortController();
  const headers = { accept: 'text/event-stream', authorization: `Bearer ${await platform.token()}` };
  const address = `${platform.url}/graphql/stream?${new URLSearchParams({ query: filed })}`;
  const answer = await fetch(address, { headers, signal: stop.signal });
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
  stop.abort();
});

test('a mutation by GET is done at neither address', async () => {
  const before = platform.services.entries.asked.length;
  const query = new URLSearchParams({ query: 'mutation { fileEntry(reference: "X") { id } }' });
  for (const path of addresses) {
    const answer = await fetch(`${platform.url}${path}?${query}`, { headers: { accept: 'text/event-stream' } });
    expect(answer.status).toBe(405);
  }
  expect(platform.services.entries.asked.length).toBe(before);
});

test('a foreign page cannot make a browser’s session act at the address of streams', async () => {
  const answer = await fetch(`${platform.url}/graphql/stream`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: '__Host-landfall=x', origin: 'https://evil.example' },
    body: JSON.stringify({ query: 'mutation { fileEntry(reference: "X") { id } }' }),
  });
  expect(answer.status).toBe(403);
});
