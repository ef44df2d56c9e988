import { jest } from '@jest/globals';
import { eventSchemas, type EventSchema } from '@landfall/events';
import { buildSchema, getIntrospectionQuery } from 'graphql';
import { request as httpRequest } from 'node:http';
import { rateLimitFields } from '../src/limits/tell-shares.js';
import { Shares } from '../src/limits/share-fairly.js';
import { ask } from './platform/ask.js';
import { startTestPlatform, type TestPlatform } from './platform/test-platform.js';

let platform: TestPlatform;
let inProduction: string;
beforeAll(async () => {
  platform = await startTestPlatform();
  inProduction = (await platform.another({ SANDBOX: 'false' })).url;
});
afterAll(() => platform.stop());

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(`${platform.url}${path}`, { headers, method });

/** The bytes of an answer as they travel: fetch would unpack them. */
async function asSent(query: string, acceptEncoding: string) {
  const headers = { 'content-type': 'application/json', 'accept-encoding': acceptEncoding };
  return new Promise<{ bytes: number; encoding?: string; vary: string }>((resolve, reject) => {
    const asked = httpRequest(`${platform.url}/graphql`, { method: 'POST', headers }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      const { 'content-encoding': encoding, vary = '' } = response.headers;
      response.on('end', () => resolve({ bytes, ...(encoding ? { encoding } : {}), vary: String(vary) }));
    });
    asked.on('error', reject).end(JSON.stringify({ query }));
  });
}

const large = getIntrospectionQuery();

test.each([
  ['br, gzip', 'br'],
  ['gzip, deflate, br', 'br'],
  ['gzip', 'gzip'],
  ['identity', undefined],
  ['br;q=0, gzip', 'gzip'],
])('a large answer to who takes %s comes as %s', async (accepted, encoding) => {
  const [plain, answer] = [await asSent(large, 'identity'), await asSent(large, accepted)];
  expect(answer.encoding).toBe(encoding);
  expect(answer.vary).toContain('accept-encoding');
  if (encoding) expect(answer.bytes).toBeLessThan(plain.bytes / 3);
});

test('a small answer and an event stream come as they are', async () => {
  expect((await asSent('{ viewer { subject } }', 'br, gzip')).encoding).toBeUndefined();
  const stream = await fetch(`${platform.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', 'accept-encoding': 'br, gzip' },
    body: JSON.stringify({ query: large }),
  });
  expect(stream.headers.get('content-encoding')).toBeNull();
});

test('each answer tells what its text costs and what is left', async () => {
  const token = await platform.token({ subject: 'per_costs' });
  const query = '{ viewer { subject roles } }';
  const [first, second] = [await ask(platform.url, query, { token }), await ask(platform.url, query, { token })];
  expect(first.headers.get('landfall-query-cost')).toBe('50');
  expect(first.headers.get('ratelimit-policy')).toBe(
    '"new-queries";q=40000;w=20, "requests";q=100;qu="concurrent-requests"',
  );
  expect(first.headers.get('ratelimit')).toMatch(/^"new-queries";r=\d+;t=\d+, "requests";r=100$/);
  expect(second.headers.get('landfall-query-cost')).toBe('50');
});

test('what was spent is missing from what is left, and comes back in as many seconds as it takes', () => {
  jest.spyOn(performance, 'now').mockReturnValue(1_000);
  const shares = new Shares();
  const share = shares.ofAddress('192.0.2.1');
  shares.pay(share, { cost: 5_000, selections: 5_000, services: 1 });
  expect(rateLimitFields(shares, share)['ratelimit']).toBe('"new-queries";r=1000;t=10, "requests";r=100');
  jest.restoreAllMocks();
});

test('a refusal tells what is left too, and when to come again', async () => {
  let refused = await ask(inProduction, '{ releaseCheck(code: "x") }');
  for (let asked = 1; asked < 60 && refused.status === 200; asked += 1)
    refused = await ask(inProduction, '{ releaseCheck(code: "x") }');
  expect(refused.status).toBe(429);
  expect(refused.headers.get('ratelimit')).toMatch(/^"new-queries";r=\d+;t=\d+/);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
});

test('the schema can be had at an address in production, and is known again by its tag', async () => {
  const answer = await fetch(`${inProduction}/graphql/schema.graphql`);
  const [status, tag] = [answer.status, answer.headers.get('etag')!];
  const sdl = await answer.text();
  expect([status, sdl.split('\n')[0]]).toEqual([200, expect.stringMatching(/SHA-256.*: [\da-f]{64}$/)]);
  expect(buildSchema(sdl).getQueryType()!.getFields()['viewer']).toBeDefined();
  expect(sdl).not.toMatch(/join__|_entities|@key/);
  expect(sdl).toContain('input EntryBy @oneOf');
  const again = await fetch(`${inProduction}/graphql/schema.graphql`, { headers: { 'if-none-match': `W/${tag}` } });
  expect([again.status, await again.text()]).toEqual([304, '']);
  const posted = await fetch(`${inProduction}/graphql/schema.graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
  });
  expect([posted.status, await posted.text()]).toEqual([200, sdl]);
});

test('the JSON Schema of every event can be had at an address in production, by pages of other origins too', async () => {
  const address = `${inProduction}/graphql/events.schema.json`;
  const answer = await fetch(address, { headers: { origin: 'https://broker.example' } });
  const [tag, type] = [answer.headers.get('etag')!, answer.headers.get('content-type')];
  expect([answer.status, type]).toEqual([200, 'application/json; charset=utf-8']);
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  expect(answer.headers.get('cache-control')).toContain('public');
  const { events } = (await answer.json()) as { events: EventSchema[] };
  expect(events).toEqual(eventSchemas());
  const again = await fetch(address, { headers: { 'if-none-match': tag } });
  expect([again.status, await again.text()]).toEqual([304, '']);
  expect((await fetch(address, { method: 'HEAD' })).status).toBe(200);
  expect((await fetch(address, { method: 'POST' })).status).toBe(405);
});

test('a misspelled name is answered with the one that was meant in the sandbox, and in production with none', async () => {
  const misspelled = '{ viewr { subject } }';
  expect((await ask(platform.url, misspelled)).text).toContain('Did you mean');
  expect((await ask(inProduction, misspelled)).text).not.toContain('Did you mean');
});

test('whoever asks for the schema in production is told where it is', async () => {
  const { body } = await ask(inProduction, '{ __schema { types { name } } }');
  expect(body.errors![0]!.message).toContain('/graphql/schema.graphql');
});

test.each([
  '/.well-known/oauth-authorization-server/oidc',
  '/.well-known/oauth-authorization-server',
  '/.well-known/openid-configuration',
])('a client finds the authorization server at %s', async (path) => {
  const answer = await get(path);
  expect([answer.status, await answer.json()]).toEqual([200, { grant_types_supported: ['client_credentials'] }]);
  expect((await get(path, {}, 'POST')).status).toBe(405);
});

test.each(['/graphql/', '/graphql/nothing', '/graphql/schema.json'])(
  '%s, where there is nothing, is answered in JSON whatever is accepted',
  async (path) => {
    const answer = await get(path, { accept: 'text/html' });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'application/json; charset=utf-8']);
    expect(((await answer.json()) as { errors: unknown[] }).errors).toHaveLength(1);
  },
);

describe('a page of another origin', () => {
  const origin = 'https://broker.example';
  const preflight = (headers: string) =>
    get(
      '/graphql',
      { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': headers },
      'OPTIONS',
    );

  test('may ask with an access token, and read the answer', async () => {
    const before = await preflight('authorization,content-type');
    expect(before.status).toBe(204);
    expect(before.headers.get('access-control-allow-origin')).toBe('*');
    expect(before.headers.get('access-control-allow-headers')).toBe('authorization, content-type');
    const token = await platform.token();
    const answer = await ask(platform.url, '{ viewer { subject } }', { token, headers: { origin } });
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.body.data).toEqual({ viewer: { subject: 'per_1' } });
  });

  test('is never allowed a browser’s cookies, nor to ask without a token', async () => {
    const before = await preflight('content-type');
    expect(before.headers.get('access-control-allow-origin')).toBeNull();
    const token = await platform.token();
    for (const headers of [
      { origin },
      { origin, authorization: `Bearer ${token}` },
      { origin, authorization: 'Bearer no' },
    ]) {
      const answer = await get('/graphql?query={viewer{subject}}', headers as Record<string, string>);
      expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    }
    expect(
      (await get('/graphql?query={viewer{subject}}', { origin })).headers.get('access-control-allow-origin'),
    ).toBeNull();
  });

  test('is told nothing of the sign-in', async () => {
    const asked = {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization',
    };
    expect((await get('/sign-in/guest', asked, 'OPTIONS')).headers.get('access-control-allow-origin')).toBeNull();
  });
});
