import { serviceUnderTest, type ServiceUnderTest } from '@landfall/service-kit/testing';
import { accounts } from '../src/service.js';
import { browserAt, exchange, type Browser } from './browser.js';

const publicUrl = 'https://customs.example';
let it: ServiceUnderTest;
let browser: Browser;
beforeAll(async () => {
  it = await serviceUnderTest(accounts, { environment: { PUBLIC_URL: publicUrl } });
});
afterAll(() => it.stop());
beforeEach(() => {
  browser = browserAt(it, publicUrl);
});

const opened = async () => (await it.announced()).filter(({ data }) => (data as { kind?: string }).kind === 'GUEST');

test('a visitor is an account of their own from the first click', async () => {
  const before = (await opened()).length;
  const answer = await browser.post('/sign-in/guest');
  expect([answer.status, await answer.json()]).toEqual([200, {}]);
  const session = await browser.session();
  expect(session).toMatchObject({ account: expect.stringMatching(/^acc_/), roles: ['GUEST'], ports: [], rv: 1 });
  expect((await opened()).slice(before)).toMatchObject([{ type: 'account.opened', subject: session!.account }]);
});

test('a second click of a guest changes nothing', async () => {
  await browser.post('/sign-in/guest');
  const [first, cookie] = [await browser.session(), browser.cookie()];
  const again = await browser.post('/sign-in/guest');
  expect([again.status, again.headers.get('set-cookie')]).toEqual([200, null]);
  expect(browser.cookie()).toBe(cookie);
  expect((await browser.session())!.sessionId).toBe(first!.sessionId);
});

test('the cookie is out of reach of scripts and other sites, and goes over https alone', async () => {
  const answer = await browser.post('/sign-in/guest');
  const [line] = answer.headers.getSetCookie();
  expect(line).toMatch(/^__Host-landfall-session=[\w-]{43};/);
  for (const attribute of ['Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax']) expect(line).toContain(`; ${attribute}`);
  expect(line).not.toContain('Domain');
});

test('of a session only a hash of its token is kept', async () => {
  await browser.post('/sign-in/guest');
  const rows = await it.service.orm.em.fork().execute('select * from session');
  expect(JSON.stringify(rows)).not.toContain(browser.cookie());
  for (const row of rows as { id: string }[]) expect(await exchange(it, row.id)).toBeNull();
});

test.each(['', 'x', 'a'.repeat(43), 'a'.repeat(10_000), null, 7, { $gt: '' }])(
  'a made-up session (%p) opens nothing',
  async (token) => {
    expect(await exchange(it, token as string)).toBeNull();
  },
);

test('a guest whose session has ended begins anew, and is not what they were', async () => {
  await browser.post('/sign-in/guest');
  const before = await browser.session();
  await it.service.orm.em.fork().execute('update session set ended_at = now() where id = ?', [before!.sessionId]);
  expect(await browser.session()).toBeNull();
  await browser.post('/sign-in/guest');
  const after = await browser.session();
  expect([after!.sessionId, after!.account]).not.toEqual([before!.sessionId, before!.account]);
});

test('a session id that somebody planted in a browser is never taken up', async () => {
  const planted = 'p'.repeat(43);
  const answer = await browser.post('/sign-in/guest', {}, { cookie: `__Host-landfall-session=${planted}` });
  expect(answer.headers.getSetCookie()[0]).not.toContain(planted);
  expect(await exchange(it, planted)).toBeNull();
});

test('one address opens a hundred guest accounts in ten minutes, and is told when it may go on', async () => {
  const flood = browserAt(it, publicUrl, '2001:db8:1:2::1');
  const send = (n: number) =>
    flood.post('/sign-in/guest', {}, { cookie: '', 'x-forwarded-for': `2001:db8:1:2::${n.toString(16)}` });
  for (let n = 1; n <= 100; n += 1) expect((await send(n)).status).toBe(200);
  const bounded = await send(101);
  expect([bounded.status, await bounded.json()]).toMatchObject([
    429,
    { error: 'too_many_guests', error_description: expect.stringContaining('Try again in 10 min') },
  ]);
  expect(Number(bounded.headers.get('retry-after'))).toBeGreaterThan(500);
  expect((await browser.post('/sign-in/guest')).status).toBe(200);
});
