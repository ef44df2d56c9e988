import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rawHttp } from './platform/raw-http.js';
import { openStream } from './platform/stream.js';
import { startTestPlatform, type TestPlatform } from './platform/test-platform.js';

let platform: TestPlatform;
const folder = mkdtempSync(join(tmpdir(), 'portal-'));
beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), '<title>Portal</title>');
  writeFileSync(join(folder, 'graphiql.html'), '<title>GraphiQL</title>');
  writeFileSync(join(folder, 'landfall.svg'), '<svg/>');
  platform = await startTestPlatform({ WEB_DIST: folder });
});
afterAll(async () => {
  await platform.stop();
  rmSync(folder, { recursive: true });
});
afterEach(() => {
  // Whatever a stranger sends is no fault of ours.
  expect(platform.logged.filter((line) => (JSON.parse(line) as { level: number }).level >= 50)).toEqual([]);
});

const query = JSON.stringify({ query: '{ viewer { subject } }' });
const json = ['Content-Type: application/json', `Content-Length: ${query.length}`];

test('an event stream is guarded as every other answer is', async () => {
  const stream = await openStream(platform.url, 'subscription { queueChanged { position } }', {
    token: await platform.token({ roles: ['OFFICER'], ports: ['3201'], account: null }),
  });
  const { headers } = stream.response;
  expect(stream.status).toBe(200);
  expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('content-type')).toContain('text/event-stream');
  stream.close();
});

describe('an address in absolute form (RFC 9112 3.2.2)', () => {
  test.each([
    ['GET http://x/health HTTP/1.1', 'ok'],
    ['GET HTTP://x:80/sign-in/personas?a=b HTTP/1.1', '/sign-in/personas?a=b'],
    ['GET http://x/files/echo HTTP/1.1', 'headers'],
    ['GET https://customs.example HTTP/1.1', 'Portal'],
    ['GET http://x?query={viewer{subject}} HTTP/1.1', 'Portal'],
    ['GET http://x/graphql?query={viewer{subject}} HTTP/1.1', 'anonymous'],
  ])('%s is answered as the path that it names', async (line, expected) => {
    const answer = await rawHttp(platform.url, [line, 'Host: y']);
    expect([answer.status, answer.body]).toEqual([200, expect.stringContaining(expected)]);
  });

  test('a question is taken, and its host stands for the one of the header', async () => {
    const post = ['POST http://own.example/graphql HTTP/1.1', 'Host: evil.example', 'Cookie: a=b', ...json];
    expect((await rawHttp(platform.url, [...post, 'Origin: http://own.example'], query)).status).toBe(200);
    expect((await rawHttp(platform.url, [...post, 'Origin: http://evil.example'], query)).status).toBe(403);
  });
});

test.each([
  ['http://x/graphql', 'x', 101],
  ['/graphql', 'x', 101],
  ['http://x/elsewhere', 'x', 404],
  ['ftp://x/graphql', 'x', 400],
  ['/graphql', 'x/y', 400],
])('a socket to %s of host %s is answered %i', async (path, host, expected) => {
  const { port } = new URL(platform.url);
  const { key, version, protocol } = {
    key: 'dGhlIHNhbXBsZSBub25jZQ==',
    version: '13',
    protocol: 'graphql-transport-ws',
  };
  const asked = request({ port, host: '127.0.0.1', path, setHost: false });
  const headers = { host, connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-protocol': protocol };
  for (const [name, value] of Object.entries({
    ...headers,
    'sec-websocket-key': key,
    'sec-websocket-version': version,
  }))
    asked.setHeader(name, value);
  asked.end();
  const answer = await new Promise<IncomingMessage>((resolve) => {
    asked.once('response', resolve);
    asked.once('upgrade', resolve);
  });
  answer.destroy();
  expect(answer.statusCode).toBe(expected);
});

test.each([
  ['two hosts', ['GET /health HTTP/1.1', 'Host: x', 'Host: y']],
  ['the same host twice', ['GET /sign-in/personas HTTP/1.1', 'Host: x', 'Host: x']],
  ['no host', ['GET /health HTTP/1.1']],
  ['an empty host', ['GET /health HTTP/1.1', 'Host:']],
  ['a host with a path', ['GET /health HTTP/1.1', 'Host: x/y']],
  ['a host with a name before it', ['GET /health HTTP/1.1', 'Host: a@b']],
  ['a name before the host', ['GET http://a@b/health HTTP/1.1', 'Host: b']],
  ['no host in the absolute form', ['GET http:///health HTTP/1.1', 'Host: b']],
  ['another scheme', ['GET ftp://x/health HTTP/1.1', 'Host: x']],
  ['a star', ['GET * HTTP/1.1', 'Host: x']],
  ['a broken code of a character', ['GET /files/%zz HTTP/1.1', 'Host: x']],
  ['half a code of a character', ['GET http://x/oidc/% HTTP/1.1', 'Host: x']],
])('a request with %s is told to be a bad one', async (_what, lines) => {
  expect((await rawHttp(platform.url, lines)).status).toBe(400);
});

test('a request of HTTP/1.0 needs no host', async () => {
  expect((await rawHttp(platform.url, ['GET /health HTTP/1.0'])).status).toBe(200);
});

test.each([
  ['/health', 'DELETE', 'GET, HEAD, OPTIONS'],
  ['/ready', 'POST', 'GET, HEAD, OPTIONS'],
  ['/', 'POST', 'GET, HEAD, OPTIONS'],
  ['/entries/AS-7K3F-9QXM-4', 'PUT', 'GET, HEAD, OPTIONS'],
  ['/landfall.svg', 'PATCH', 'GET, HEAD, OPTIONS'],
  ['/graphql', 'PUT', 'GET, HEAD, POST, OPTIONS'],
  ['/graphql', 'TRACE', 'GET, HEAD, POST, OPTIONS'],
  ['/graphql', 'PROPFIND', 'GET, HEAD, POST, OPTIONS'],
  ['/graphql/stream', 'PUT', 'GET, HEAD, POST, OPTIONS'],
  ['/files/echo', 'TRACE', 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS'],
  ['/sign-in/x', 'PROPFIND', 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS'],
])('%s says of %s which methods it takes instead', async (path, method, allowed) => {
  const answer = await rawHttp(platform.url, [`${method} ${path} HTTP/1.1`, 'Host: x', 'Accept: text/html']);
  expect([answer.status, answer.headers['allow']]).toEqual([405, allowed]);
  expect(answer.headers['content-type']).toContain('application/json');
  const asked = await rawHttp(platform.url, [`OPTIONS ${path} HTTP/1.1`, 'Host: x']);
  if (!/^\/(files|sign-in)/.test(path)) expect([asked.status, asked.headers['allow']]).toEqual([204, allowed]);
});

test('a method is refused whatever comes with it, and where there is nothing there is nothing', async () => {
  const put = ['PUT /graphql HTTP/1.1', 'Host: x', 'Content-Type: text/plain', 'Content-Length: 1'];
  expect((await rawHttp(platform.url, put, 'x')).status).toBe(405);
  expect((await rawHttp(platform.url, ['DELETE /nowhere HTTP/1.1', 'Host: x'])).status).toBe(404);
});

test('the server as a whole says what it takes, and makes no tunnel', async () => {
  for (const line of ['OPTIONS * HTTP/1.1', 'OPTIONS http://x HTTP/1.1'])
    expect(await rawHttp(platform.url, [line, 'Host: x'])).toMatchObject({
      status: 204,
      headers: { allow: expect.stringContaining('POST') },
    });
  expect((await rawHttp(platform.url, ['CONNECT x:443 HTTP/1.1', 'Host: x:443'])).status).toBe(501);
});

test.each(['/graphql', '/files/echo', '/sign-in/x'])(
  'a client that waits to be told to go on is told so, at %s too',
  async (path) => {
    const lines = [`POST ${path} HTTP/1.1`, 'Host: x', 'Expect: 100-continue', ...json];
    expect((await rawHttp(platform.url, lines, query)).status).toBe(200);
    const odd = [`POST ${path} HTTP/1.1`, 'Host: x', 'Expect: the-unexpected', ...json];
    expect((await rawHttp(platform.url, odd, query)).status).toBe(417);
  },
);

test('what is streamed through goes on without the headers that are between two neighbours alone', async () => {
  const between = ['Upgrade: h2c', 'HTTP2-Settings: AAMAAABk', 'TE: trailers', 'Keep-Alive: 5', 'Proxy-Connection: x'];
  const lines = ['GET /files/echo HTTP/1.1', 'Host: x', ...between];
  const answer = await rawHttp(platform.url, lines);
  expect([answer.status, answer.headers['connection'], answer.headers['keep-alive']]).toEqual([
    200,
    'close',
    undefined,
  ]);
  const withBody = ['GET /files/echo HTTP/1.1', 'Host: x', 'Content-Length: 5'];
  expect((await rawHttp(platform.url, withBody, 'hello')).status).toBe(200);
});

test.each(['/health', '/ready', '/', '/graphql?query={viewer{subject}}', '/entries/x', '/landfall.svg', '/files/echo'])(
  'HEAD of %s has the head of GET and no body',
  async (path) => {
    const of = (method: string) => rawHttp(platform.url, [`${method} ${path} HTTP/1.1`, 'Host: x']);
    const [got, head] = [await of('GET'), await of('HEAD')];
    expect([head.status, head.headers['content-type'], head.body]).toEqual([200, got.headers['content-type'], '']);
  },
);

test('an address of many pages is too long, and one of a thousand letters is not', async () => {
  const of = (path: string) => rawHttp(platform.url, [`GET ${path} HTTP/1.1`, 'Host: x', 'Accept: text/html']);
  for (const path of ['/files/', '/entries/', '/graphql?query='])
    expect((await of(path + 'a'.repeat(20_000))).status).toBe(431);
  expect((await of(`/entries/${'a'.repeat(1_000)}`)).status).toBe(200);
  expect((await of(`/sign-in/${'a'.repeat(1_000)}`)).status).toBe(200);
});

test('where people come by https browsers are told to come by nothing else, and no answer is framed', async () => {
  for (const path of ['/health', '/graphql?query={viewer{subject}}', '/nowhere', '/', '/files/echo', '/sign-in/x']) {
    const { headers } = await rawHttp(platform.url, [`GET ${path} HTTP/1.1`, 'Host: x']);
    expect(headers['strict-transport-security']).toBe('max-age=31536000');
    expect(headers['x-content-type-options']).toBe('nosniff');
    // What a service answers itself may be shown in a frame of the portal: it says so itself.
    if (!/^\/(files|sign-in)/.test(path))
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  }
  const near = await platform.another({ PUBLIC_URL: 'http://localhost:4000' });
  const { headers } = await rawHttp(near.url, ['GET /health HTTP/1.1', 'Host: x']);
  expect(headers['strict-transport-security']).toBeUndefined();
});
