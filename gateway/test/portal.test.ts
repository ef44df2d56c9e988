import { gzipSync } from 'node:zlib';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rawHttp } from './platform/raw-http.js';
import { startTestPlatform, type TestPlatform } from './platform/test-platform.js';

let platform: TestPlatform;
const folder = mkdtempSync(join(tmpdir(), 'portal-'));
beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<title>Portal</title><div id="portal"></div>');
  writeFileSync(join(folder, 'sw.js'), 'worker();');
  writeFileSync(join(folder, 'graphiql.html'), '<title>GraphiQL</title>');
  writeFileSync(join(folder, 'assets', 'main-AbCd1234.js'), 'export {};');
  writeFileSync(join(folder, 'assets', 'main-AbCd1234.js.gz'), gzipSync('export {};'));
  writeFileSync(join(folder, '.secret'), 'secret');
  platform = await startTestPlatform({ WEB_DIST: folder });
});
afterAll(async () => {
  await platform.stop();
  rmSync(folder, { recursive: true });
});

const get = (path: string, accept = 'text/html,*/*') => fetch(`${platform.url}${path}`, { headers: { accept } });

const deepLinks = [
  '/drafts/drf_1',
  '/officers/reviews/rev_1',
  '/link',
  '/sign-in?problem=expired',
  '/claim?as=a@b.example',
];
test.each(['/', '/entries/AS-7K3F-9QXM-4', ...deepLinks, '/queue?port=3201', '/index.html'])(
  'the portal answers at %s, and may load nothing from elsewhere',
  async (path) => {
    const page = await get(path);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Portal');
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  },
);

test('the portal runs no script but its own, frames its own documents, and speaks to its own socket', async () => {
  const rules = (await get('/officers')).headers.get('content-security-policy')!.split('; ');
  expect(rules).toEqual(
    expect.arrayContaining([
      "script-src 'self'",
      "frame-src 'self' blob:",
      "worker-src 'self'",
      "img-src 'self' blob: data:",
      "connect-src 'self' wss://customs.example",
      "frame-ancestors 'none'",
    ]),
  );
  expect((await get('/graphql')).headers.get('content-security-policy')).toContain("style-src 'self' 'unsafe-inline'");
});

test('on one’s own machine the portal is shown at the address at which sessions are good', async () => {
  const { url } = await platform.another({ PUBLIC_URL: 'http://localhost:4000' });
  const page = (path: string) => fetch(`${url}${path}`, { headers: { accept: 'text/html' }, redirect: 'manual' });
  for (const path of ['/', '/officers?lane=MINE', '/link']) {
    const { status, headers } = await page(path);
    expect([status, headers.get('location')]).toEqual([302, `http://localhost:4000${path}`]);
  }
  expect((await page('/health')).status).toBe(200);
});

test('signing in is a page of the portal, and what is below it is answered by accounts', async () => {
  expect(await (await get('/sign-in')).text()).toContain('Portal');
  const answer = await fetch(`${platform.url}/sign-in/guest`, { method: 'POST', body: '{}' });
  expect(await answer.json()).toEqual({ path: '/sign-in/guest' });
  expect(answer.headers.getSetCookie()).toEqual(['one=1; Path=/', 'two=2; Path=/']);
});

test.each(['/%zz', '/entries/%', '/%E0%A4%A'])('an address that cannot be read (%s) is said to be so', async (path) => {
  const answer = await get(path);
  expect(answer.status).toBe(400);
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(await answer.text()).toContain('This address cannot be read');
});

test('GET of /graphql shows GraphiQL to who asks for a page, and an answer to who asks a question', async () => {
  expect(await (await get('/graphql')).text()).toContain('GraphiQL');
  const page = await get('/graphql?query={viewer{subject}}');
  expect(page.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(await page.json()).toMatchObject({ data: { viewer: { subject: 'anonymous' } } });
  for (const accept of ['*/*', 'application/json', 'application/graphql-response+json'])
    expect(await (await get('/graphql', accept)).json()).toMatchObject({
      errors: [{ message: expect.stringContaining('`query` is missing') }],
    });
});

test('where it runs for real there is no page to try things in', async () => {
  const { url } = await platform.another({ SANDBOX: 'false' });
  for (const path of ['/graphql', '/graphiql.html', '/graphiql.html?x', '//graphiql.html', '/%67raphiql.html']) {
    const answer = await fetch(`${url}${path}`, { headers: { accept: 'text/html,*/*;q=0.8' } });
    expect(await answer.text()).not.toContain('<title>GraphiQL');
  }
});

const anything = [undefined, '*/*', 'text/*', 'text/html', 'image/*, */*;q=0.5'];
test.each(deepLinks)('whoever takes anything gets the page at %s, and HEAD its head', async (path) => {
  for (const accept of anything)
    for (const method of ['GET', 'HEAD']) {
      const lines = [`${method} ${path} HTTP/1.1`, 'Host: x', ...(accept ? [`Accept: ${accept}`] : [])];
      const { status, headers, body } = await rawHttp(platform.url, lines);
      expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
      if (method === 'HEAD') expect(body).toBe('');
      else expect(body).toContain('<title>Portal</title>');
    }
});

test('every page of the portal is known here', async () => {
  const source = readFileSync(new URL('../../web/src/pages.tsx', import.meta.url), 'utf8');
  const paths = [...source.matchAll(/<Route path="([^"]+)"/g)].map(([, path]) => path!.replace(/:\w+\??/g, 'x'));
  expect(paths.length).toBeGreaterThan(10);
  for (const path of paths) expect([path, (await get(path, '*/*')).status]).toEqual([path, 200]);
});

test.each(['/api/v1/entries', '/bulk/x', '/graphql/', '/wp-login', '/metrics', '/entries/x.json'])(
  'what is no page is none to who takes anything: %s',
  async (path) => {
    expect((await get(path, '*/*')).status).toBe(404);
  },
);

test('files named after their content are kept for ever, and what is missing is no page', async () => {
  expect((await get('/assets/main-AbCd1234.js')).headers.get('cache-control')).toBe(
    'public, max-age=31536000, immutable',
  );
  const script = await get('/assets/main-AbCd1234.js');
  expect(script.headers.get('content-encoding')).toBe('gzip');
  expect(script.headers.get('content-type')).toContain('javascript');
  expect(await script.text()).toBe('export {};');
  expect((await get('/assets/gone-AbCd1234.js')).status).toBe(404);
  expect((await get('/entries/ent_1', 'application/json')).status).toBe(404);
});

test('the worker that brings pages back without a connection is looked for anew at each visit', async () => {
  const worker = await get('/sw.js', '*/*');
  expect(worker.headers.get('cache-control')).toBe('no-cache');
  expect(worker.headers.get('content-type')).toContain('javascript');
  expect(await worker.text()).toBe('worker();');
});

test('an operator who switches reading without a connection off takes it away from every browser', async () => {
  const { url } = await platform.another({ READ_OFFLINE: 'false' });
  const worker = await fetch(`${url}/sw.js`);
  expect(worker.headers.get('cache-control')).toBe('no-cache');
  expect(worker.headers.get('content-type')).toContain('javascript');
  expect(await worker.text()).toContain('registration.unregister()');
  const page = await fetch(`${url}/entries/AS-7K3F-9QXM-4`, { headers: { accept: 'text/html' } });
  expect(await page.text()).toContain('data-keeps="nothing"');
  expect(await (await get('/')).text()).not.toContain('data-keeps');
});

test.each(['/.secret', '/../package.json', '/%2e%2e/%2e%2e/etc/passwd', '/assets/..%2f.secret'])(
  'nothing outside the portal is served: %s',
  async (path) => {
    const answer = await get(path, '*/*');
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await answer.text()).not.toMatch(/secret$|root:/);
  },
);

test('a page is written in the language that its address asks for, that was chosen, or that the browser asks for', async () => {
  const dist = mkdtempSync(join(tmpdir(), 'portal-'));
  const place = '<html lang="en"><noscript><p>No script.</p></noscript><div id="portal"></div></html>';
  writeFileSync(join(dist, 'index.html'), place);
  mkdirSync(join(dist, 'server'));
  const says = { en: { home: 'Home', frame: 'Loading' }, sm: { home: 'Fale', frame: 'Faʻatali', noScript: 'Leai.' } };
  writeFileSync(
    join(dist, 'server', 'prerender.js'),
    `export const prerender = async () => (${JSON.stringify(says)});`,
  );
  const { url } = await platform.another({ WEB_DIST: dist });
  const ask = (path: string, headers: Record<string, string>) =>
    fetch(`${url}${path}`, { headers: { accept: 'text/html', ...headers } });
  const shown = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await ask(path, headers);
    const [, language, words] = /lang="(\w+)".*data-page="\w+">([^<]*)</.exec(await answer.text())!;
    return { language, words, kept: answer.headers.get('set-cookie') };
  };
  const samoan = { 'accept-language': 'sm-AS, en;q=0.8' };
  const chosen = (language: string) => ({ cookie: `other=1; landfall-language=${language}` });
  const home = { language: 'en', words: 'Home', kept: null };
  const fale = { language: 'sm', words: 'Fale', kept: null };
  expect(await shown('/')).toEqual(home);
  expect(await shown('/', samoan)).toEqual(fale);
  expect(await shown('/start', samoan)).toEqual({ ...fale, words: 'Faʻatali' });
  expect(await shown('/', { ...samoan, ...chosen('en') })).toEqual(home);
  expect(await shown('/', chosen('sm'))).toEqual(fale);
  expect(await shown('/', { ...samoan, ...chosen('xx') })).toEqual(fale);
  expect(await shown('/?lang=xx', samoan)).toEqual(fale);
  const kept = expect.stringMatching(/^landfall-language=sm; Path=\/; Max-Age=31536000; SameSite=Lax/);
  expect(await shown('/?lang=sm', chosen('en'))).toEqual({ ...fale, kept });
  const answer = await ask('/', samoan);
  expect(answer.headers.get('vary')).toMatch(/accept-language.*cookie/);
  expect(answer.headers.get('cache-control')).toBe('no-cache');
  expect(await answer.text()).toContain('<p>Leai.</p>');
  rmSync(dist, { recursive: true });
});

test('a page says whose it is before a script runs, and no text of the authority ends where it stands', async () => {
  const authority = join(folder, 'authority.json');
  const help = { email: 'help@customs.example' };
  const privacy = { text: '</script><script>alert(1)</script>' };
  writeFileSync(authority, JSON.stringify({ name: 'Customs of Example', help, counters: [], privacy }));
  const dist = mkdtempSync(join(tmpdir(), 'portal-'));
  const place = '<div id="portal"></div><script type="application/json" id="authority">null</script>';
  writeFileSync(join(dist, 'index.html'), place);
  mkdirSync(join(dist, 'server'));
  writeFileSync(
    join(dist, 'server', 'prerender.js'),
    'export const prerender = async ({ name }) => ({ en: { home: `home of ${name}`, frame: `frame of ${name}` } });',
  );
  const { url } = await platform.another({ WEB_DIST: dist, AUTHORITY_FILE: authority });
  const page = async (path: string, cookie = '') =>
    (await fetch(`${url}${path}`, { headers: { accept: 'text/html', cookie } })).text();
  expect(await page('/')).toContain('data-page="home">home of Customs of Example<');
  expect(await page('/')).toContain('\\u003c/script>\\u003cscript>alert(1)');
  expect(await page('/start')).toContain('data-page="frame">frame of Customs of Example<');
  expect((await fetch(`${url}/server/prerender.js`)).status).toBe(404);
  rmSync(dist, { recursive: true });
});
