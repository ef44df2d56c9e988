import { connect } from 'node:net';
import { ask } from './platform/ask.js';
import { startTestPlatform, type TestPlatform } from './platform/test-platform.js';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await startTestPlatform();
});
afterEach(() => {
  for (const service of Object.values(platform.services)) service.behaviour = 'well';
});
afterAll(() => platform.stop());

const whole = '{ entry(id: "ent_1") { reference importer { displayName } documents review { status } } }';

test('one query crosses four services', async () => {
  const { status, headers, body } = await ask(platform.url, whole);
  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8');
  expect(body.data).toEqual({
    entry: {
      reference: 'US-ent_1',
      importer: { displayName: 'Account acc_1' },
      documents: ['invoice'],
      review: { status: 'OPEN' },
    },
  });
  expect(body.extensions.requestId).toBe(headers.get('x-request-id'));
});

test.each(['hang', 'reset', 'fail'] as const)(
  'with review answering by %s the rest comes within 3 s and the missing part is named',
  async (behaviour) => {
    platform.services.review.behaviour = behaviour;
    const before = performance.now();
    const { status, body, text } = await ask(platform.url, whole);
    expect(performance.now() - before).toBeLessThan(3_000);
    expect(status).toBe(200);
    expect(body.data.entry).toMatchObject({ reference: 'US-ent_1', documents: ['invoice'], review: null });
    expect(body.errors).toEqual([
      {
        message: expect.stringContaining('Review cannot be reached just now'),
        path: ['entry', 'review'],
        extensions: { code: 'SERVICE_UNAVAILABLE', part: 'review' },
      },
    ]);
    expect(text).not.toMatch(/127\.0\.0\.1|http:|10\.0\.0|SQL/);
  },
);

test('two services that hang one after the other still leave an answer within 3 s', async () => {
  platform.services.accounts.behaviour = 'hang';
  platform.services.review.behaviour = 'hang';
  const before = performance.now();
  const { body } = await ask(
    platform.url,
    '{ entry(id: "ent_1") { reference importer { displayName entries(first: 1) { nodes { review { status } } } } } }',
  );
  expect(performance.now() - before).toBeLessThan(3_000);
  expect(body.data.entry.reference).toBe('US-ent_1');
  expect(new Set(body.errors!.map(({ extensions }) => extensions['part']))).toEqual(new Set(['accounts', 'review']));
});

test('a part missing below a list is named once, at the list', async () => {
  platform.services.documents.behaviour = 'fail';
  const { body } = await ask(platform.url, '{ entries(first: 3) { nodes { id documents } } }');
  expect(body.data.entries.nodes).toHaveLength(3);
  expect(body.errors).toHaveLength(1);
  expect(body.errors![0]).toMatchObject({ path: ['entries', 'nodes'], extensions: { part: 'documents' } });
});

test('a query whose connection is reset before the first byte is tried once more', async () => {
  platform.services.entries.behaviour = 'resetOnce';
  expect((await ask(platform.url, '{ entry(id: "ent_1") { reference } }')).body).toMatchObject({
    data: { entry: { reference: 'US-ent_1' } },
  });
});

test('a mutation whose connection is reset is not tried again, and its caller is told how to find out', async () => {
  platform.services.entries.behaviour = 'resetOnce';
  const asked = platform.services.entries.asked.length;
  const { body } = await ask(platform.url, 'mutation { fileEntry(reference: "X") { id } }');
  expect(platform.services.entries.asked.length).toBe(asked);
  expect(body.errors![0]).toMatchObject({
    message: expect.stringContaining('same idempotencyKey'),
    extensions: { code: 'SERVICE_UNAVAILABLE' },
  });
});

test('services are told the request id and the trace, and nothing that the client forged', async () => {
  const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
  const { body } = await ask(platform.url, '{ viewer { subject } }', {
    headers: { traceparent, 'landfall-identity': 'forged', 'x-user-id': 'admin' },
  });
  const { headers, caller } = platform.services.accounts.asked.at(-1)!;
  expect(headers).toMatchObject({ traceparent, 'x-request-id': body.extensions.requestId });
  expect(headers['x-user-id']).toBeUndefined();
  expect(caller.subject).toBe('anonymous');
});

test.each([
  ['sql', 'INTERNAL'],
  ['host', 'INTERNAL'],
  ['stack', 'INTERNAL'],
  ['told', 'NOT_FOUND'],
  ['suggests', 'BAD_USER_INPUT'],
])('a service that fails by %s leaks nothing', async (how, code) => {
  const { body, text } = await ask(platform.url, 'query ($how: String!) { broken(how: $how) }', { variables: { how } });
  expect(body.errors![0]).toMatchObject({ path: ['broken'], extensions: { code } });
  expect(Object.keys(body.errors![0]!.extensions)).toEqual(['code']);
  expect(text).not.toMatch(
    /duplicate|bob@|ECONN|10\.1\.2\.3|stacktrace|file\.ts|canary|Did you mean|secretField|serviceName|entries/,
  );
  if (code === 'INTERNAL') expect(body.errors![0]!.message).toContain(body.extensions.requestId);
});

test('an unknown field is refused, in production without telling the names of others', async () => {
  const { url } = await platform.another({ SANDBOX: 'false' });
  const { status, text } = await ask(url, '{ entri(id: "1") { id } }');
  expect(status).toBe(400);
  expect(text).not.toContain('Did you mean');
});

test('what is not GraphQL is refused with the status of the media type asked for', async () => {
  expect((await ask(platform.url, '{ entry(')).status).toBe(400);
  expect((await ask(platform.url, '{ entry(', { headers: { accept: 'application/json' } })).status).toBe(200);
  expect((await ask(platform.url, '{ viewer { subject } }', { headers: { accept: 'text/html' } })).status).toBe(406);
  const wrong = await ask(platform.url, 'query ($first: Int!) { entries(first: $first) { nodes { id } } }', {
    variables: { first: 'ten' },
  });
  expect(wrong).toMatchObject({ status: 400, body: { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] } });
});

test('a change is never made by GET, by another content type, or from a foreign page with cookies', async () => {
  const asked = platform.services.entries.asked.length;
  const query = 'mutation { fileEntry(reference: "X") { id } }';
  const byGet = await fetch(`${platform.url}/graphql?query=${encodeURIComponent(query)}`);
  expect([byGet.status, byGet.headers.get('allow')]).toEqual([405, 'POST']);
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
    expect((await ask(platform.url, query, { headers: { 'content-type': type } })).status).toBe(415);
  }
  expect(
    (await ask(platform.url, query, { headers: { origin: 'https://evil.example', cookie: 'session=1' } })).status,
  ).toBe(403);
  expect((await fetch(`${platform.url}/graphql`, { method: 'DELETE' })).status).toBe(405);
  expect(platform.services.entries.asked.length).toBe(asked);
});

test('a page of the platform itself may ask with cookies', async () => {
  expect(
    (
      await ask(platform.url, '{ viewer { subject } }', {
        headers: { origin: platform.publicUrl, cookie: 'session=1' },
      })
    ).status,
  ).toBe(200);
});

test('files are streamed through in both directions, with forged addresses replaced', async () => {
  const body = Buffer.alloc(5_000_000, 1);
  const headers = {
    'content-type': 'application/pdf',
    'landfall-identity': 'forged',
    'x-forwarded-for': '6.6.6.6',
    'x-forwarded-host': 'evil.example',
  };
  const echo = (await (await fetch(`${platform.url}/files/echo`, { method: 'PUT', headers, body })).json()) as {
    bytes: number;
    headers: Record<string, string>;
  };
  expect(echo.bytes).toBe(5_000_000);
  expect(echo.headers).toMatchObject({
    'x-forwarded-host': 'customs.example',
    'x-forwarded-proto': 'https',
    'x-forwarded-for': '127.0.0.1',
  });
  expect(echo.headers['landfall-identity']).toBeUndefined();
});

test('those who run the platform see metrics at the private listener of each gateway, and nobody at the public one', async () => {
  const other = await platform.another();
  for (const url of [platform.url, platform.privateUrl, other.privateUrl]) {
    expect(await (await fetch(`${url}/health`)).json()).toEqual({ status: 'ok' });
    expect(await (await fetch(`${url}/ready`)).json()).toEqual({ ready: true });
  }
  const asked = 'landfall_gateway_part_seconds_count{part="entries",outcome="ok"}';
  expect(await (await fetch(`${platform.privateUrl}/metrics`)).text()).toContain(asked);
  expect(await (await fetch(`${other.privateUrl}/metrics`)).text()).not.toContain(asked);
  for (const accept of ['*/*', 'text/html'])
    expect((await fetch(`${platform.url}/metrics`, { headers: { accept } })).status).toBe(404);
});

test('without a built portal every page says so in a sentence', async () => {
  const page = await fetch(`${platform.url}/entries/ent_1`, { headers: { accept: 'text/html' } });
  expect(page.status).toBe(404);
  expect(await page.text()).toContain('The portal has not been built here');
});

test('two gateways share one address', async () => {
  const one = await platform.another({ REUSE_PORT: 'true' });
  const other = await platform.another({ REUSE_PORT: 'true', PORT: new URL(one.url).port });
  expect(other.url).toBe(one.url);
  await one.stop();
  expect((await ask(other.url, '{ viewer { subject } }')).status).toBe(200);
  await other.stop();
});

test('a port in use is said, and nothing is left listening', async () => {
  await expect(platform.another({ PORT: new URL(platform.url).port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test('a body cut off in the middle harms nobody', async () => {
  const { port } = new URL(platform.url);
  const socket = connect(Number(port), '127.0.0.1');
  socket.write(
    'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"query"',
  );
  socket.destroy();
  expect((await ask(platform.url, '{ viewer { subject } }')).status).toBe(200);
});
