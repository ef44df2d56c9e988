import { serviceUnderTest, type ServiceUnderTest } from '@landfall/service-kit/testing';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { personaOf } from '../src/sandbox/personas.js';
import { accounts } from '../src/service.js';
import { browserAt, exchange, signIn, type Browser } from './browser.js';

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

const em = () => it.service.orm.em.fork() as SqlEntityManager;
const ended = async () => (await it.announced()).filter(({ type }) => type === 'session.ended');

test('signing out ends the session everywhere, is announced once, and takes the cookie', async () => {
  await signIn(browser, 'importer');
  const [session, cookie] = [await browser.session(), browser.cookie()];
  const before = (await ended()).length;
  for (let time = 0; time < 2; time += 1) expect((await browser.post('/sign-in/out')).status).toBe(200);
  expect(browser.cookie()).toBeUndefined();
  expect(await exchange(it, cookie)).toBeNull();
  expect((await ended()).slice(before)).toMatchObject([
    { partitionkey: session!.account, actor: session!.sub, data: { sessionId: session!.sessionId } },
  ]);
});

test('a session ends twelve hours after it was last used, and thirty days after it began', async () => {
  await signIn(browser, 'importer');
  const { sessionId, endsAt } = (await browser.session())!;
  expect(Date.parse(endsAt) - Date.now()).toBeGreaterThan(11.9 * 3_600_000);
  const set = (sql: string) => em().execute(`update session set ${sql} where id = ?`, [sessionId]);
  await set(`seen_at = now() - interval '11 hours', idle_ends_at = now() + interval '1 hour'`);
  const used = Date.parse((await browser.session())!.endsAt) - Date.now();
  expect(used).toBeGreaterThan(11.9 * 3_600_000);
  await set(`seen_at = now() - interval '11 hours', ends_at = now() + interval '1 minute'`);
  expect(Date.parse((await browser.session())!.endsAt) - Date.now()).toBeLessThan(60_001);
  await set(`ends_at = now() - interval '1 second'`);
  expect(await browser.session()).toBeNull();
  await set(`ends_at = now() + interval '1 day', idle_ends_at = now() - interval '1 second'`);
  expect(await browser.session()).toBeNull();
});

test('a guest’s session lasts sixty days from when it was last used', async () => {
  await browser.post('/sign-in/guest');
  const days = (Date.parse((await browser.session())!.endsAt) - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(59.9);
  expect(days).toBeLessThan(60.1);
});

test('somebody who no longer belongs to the account has no session', async () => {
  await signIn(browser, 'other-importer');
  await em().execute('delete from membership where subject = ?', [personaOf('other-importer')!.subject]);
  expect(await browser.session()).toBeNull();
});

test('what signing in leaves behind is removed by a later sign-in, and nothing that is still good', async () => {
  await signIn(browser, 'broker');
  const { sessionId } = (await browser.session())!;
  const left = async () =>
    em().execute<
      { tickets: number; answers: number; sessions: number }[]
    >(`select (select count(*)::int from sign_in) as tickets,
    (select count(*)::int from oidc_state) as answers, (select count(*)::int from session) as sessions`);
  await em().execute(`update sign_in set ends_at = ends_at - interval '2 hours'`);
  await em().execute(`update oidc_state set expires_at = now() - interval '1 minute'`);
  await em().execute(`update session set ended_at = now() - interval '31 days' where id <> ?`, [sessionId]);
  await signIn(browserAt(it, publicUrl), 'importer');
  const [{ tickets, answers, sessions } = { tickets: 0, answers: 0, sessions: 0 }] = await left();
  expect([tickets, sessions]).toEqual([1, 2]);
  expect(answers).toBeLessThan(6);
  expect((await browser.session())!.sessionId).toBe(sessionId);
});
