import { gzipSync } from 'node:zlib';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestPlatform, type TestPlatform } from './platform/test-platform.js';

let platform: TestPlatform;
const folder = mkdtempSync(join(tmpdir(), 'portal-'));
beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<title>Portal</title>');
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

test('GET of /graphql shows GraphiQL, whatever the query says', async () => {
  const page = await get('/graphql?query={viewer{subject}}');
  expect(await page.text()).toContain('GraphiQL');
});

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

test.each(['/.secret', '/../package.json', '/%2e%2e/%2e%2e/etc/passwd', '/assets/..%2f.secret'])(
  'nothing outside the portal is served: %s',
  async (path) => {
    const answer = await get(path, '*/*');
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await answer.text()).not.toMatch(/secret$|root:/);
  },
);
