import { readFileSync } from 'node:fs';
import { serviceUnderTest, type ServiceUnderTest } from '@landfall/service-kit/testing';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { personaOf, sandboxAccounts } from '../src/sandbox/personas.js';
import { accounts } from '../src/service.js';
import { openTicket } from '../src/session/open-ticket.js';
import { ownPath } from '../src/session/own-path.js';
import { browserAt, exchange, follow, signIn, type Browser } from './browser.js';

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
const offers = async (guestAccountId: string | null) =>
  em().execute('select holder_account_id from guest_offer where guest_account_id = ?', [guestAccountId]);
const ticketFor = async (persona: string, returnTo?: unknown) => {
  const answer = await browser.post('/sign-in/persona', { persona, returnTo });
  return { status: answer.status, ...((await answer.json()) as { goTo: string; error?: string }) };
};
const again = '/sign-in?problem=expired';

test('a persona signs in by authorization code, and comes out where they wanted to go', async () => {
  const { goTo } = await ticketFor('officer', '/officers?lane=MINE#top');
  const { at, through } = await follow(browser, goTo);
  expect(at).toBe('/officers?lane=MINE#top');
  expect(through).toEqual([
    '/sign-in/begin',
    '/oidc/auth',
    expect.stringMatching(/^\/sign-in\/interaction\//),
    expect.stringMatching(/^\/oidc\/auth\//),
    '/sign-in/callback',
  ]);
  const { subject, ports } = personaOf('officer')!;
  expect(await browser.session()).toMatchObject({ sub: subject, account: null, roles: ['OFFICER'], ports, rv: 1 });
});

test('the question to the authorization server carries PKCE, state and nonce', async () => {
  const { goTo } = await ticketFor('broker');
  const location = (await browser.get(goTo)).headers.get('location')!;
  const question = Object.fromEntries(new URL(location, publicUrl).searchParams);
  expect(question).toMatchObject({
    client_id: 'portal',
    response_type: 'code',
    redirect_uri: `${publicUrl}/sign-in/callback`,
    code_challenge_method: 'S256',
    state: expect.stringMatching(/^[\w-]{43}$/),
    nonce: expect.stringMatching(/^[\w-]{43}$/),
    code_challenge: expect.stringMatching(/^[\w-]{43}$/),
  });
});

test('without PKCE, or for another address, the authorization server gives no code', async () => {
  const ask = async (change: Record<string, string>) => {
    const query = new URLSearchParams({
      ...{ client_id: 'portal', response_type: 'code', scope: 'openid', redirect_uri: `${publicUrl}/sign-in/callback` },
      ...{ code_challenge: 'a'.repeat(43), code_challenge_method: 'S256', state: 's', nonce: 'n', ...change },
    });
    for (const [name, value] of [...query]) if (!value) query.delete(name);
    return browser.get(`/oidc/auth?${query}`);
  };
  const elsewhere = await ask({ redirect_uri: 'https://evil.example/' });
  expect([elsewhere.status, elsewhere.headers.get('location')]).toEqual([400, null]);
  const bare = (await ask({ code_challenge: '', code_challenge_method: '' })).headers.get('location')!;
  expect(new URL(bare).searchParams.get('error')).toBe('invalid_request');
  const plain = (await ask({ code_challenge_method: 'plain' })).headers.get('location')!;
  expect(new URL(plain).searchParams.get('error')).toBe('invalid_request');
});

test('a question that no ticket began is answered with the page for signing in', async () => {
  const query = new URLSearchParams({
    ...{ client_id: 'portal', response_type: 'code', scope: 'openid', redirect_uri: `${publicUrl}/sign-in/callback` },
    ...{ code_challenge: 'a'.repeat(43), code_challenge_method: 'S256', state: 's', nonce: 'n' },
  });
  expect((await follow(browser, `/oidc/auth?${query}`)).at).toBe(again);
  expect(await browser.session()).toBeNull();
});

test('a ticket is used up by the first who begins with it', async () => {
  const { goTo } = await ticketFor('broker');
  await follow(browser, goTo);
  const thief = browserAt(it, publicUrl, '203.0.113.66');
  thief.hold(goTo);
  expect((await follow(thief, goTo)).at).toBe(again);
  expect(await thief.session()).toBeNull();
});

test('of two browsers that begin with one ticket at once, one gets in', async () => {
  const { goTo } = await ticketFor('broker');
  const both = [browserAt(it, publicUrl), browserAt(it, publicUrl)];
  for (const one of both) one.hold(goTo);
  const ends = await Promise.all(both.map((one) => follow(one, goTo)));
  expect(ends.map(({ at }) => at).sort()).toEqual(['/', again]);
});

test('a ticket that was not used within two minutes is over', async () => {
  const { subject, accountId } = personaOf('importer')!;
  const goTo = await openTicket(em(), { subject, accountId }, '/', new Date(Date.now() - 121_000));
  browser.hold(goTo);
  expect((await follow(browser, goTo)).at).toBe(again);
});

test('a ticket that somebody got for themselves signs nobody else in, wherever its address is opened', async () => {
  const { goTo } = await ticketFor('broker');
  const victim = browserAt(it, publicUrl, '203.0.113.67');
  expect((await victim.post('/sign-in/persona', { persona: 'as-importer', returnTo: goTo })).status).toBe(400);
  await signIn(victim, 'as-importer');
  expect((await follow(victim, goTo)).at).toBe(again);
  expect((await victim.session())!.sub).toBe(personaOf('as-importer')!.subject);
  expect((await follow(browser, goTo)).at).toBe('/');
});

test('a foreign page cannot sign its visitors in as somebody of its choice', async () => {
  const { goTo } = await ticketFor('broker');
  for (const site of ['cross-site', 'same-site', 'none'])
    expect((await browser.get(goTo, { 'sec-fetch-site': site })).headers.get('location')).toBe(again);
  const post = await browser.post('/sign-in/guest', {}, { origin: 'https://evil.example' });
  expect([post.status, await post.json()]).toMatchObject([403, { error: 'foreign_origin' }]);
  const navigated = await browser.post('/sign-in/persona', { persona: 'broker' }, { 'sec-fetch-site': 'cross-site' });
  expect(navigated.status).toBe(403);
  expect(await browser.session()).toBeNull();
});

test('an answer that was meant for another browser opens nothing in this one', async () => {
  const victim = browserAt(it, publicUrl, '203.0.113.7');
  const { goTo } = await ticketFor('other-broker');
  let at = goTo;
  while (!at.startsWith('/sign-in/callback')) {
    const next = new URL((await browser.get(at)).headers.get('location')!, publicUrl);
    at = `${next.pathname}${next.search}`;
  }
  expect((await follow(victim, at)).at).toBe(again);
  expect(await victim.session()).toBeNull();
});

test.each([
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  '/\t/evil.example',
  'officers',
  '/sign-in/begin?ticket=T',
  '/sign-in/out',
  '/Sign-In/begin',
  '/start/../sign-in/begin?ticket=T',
  '/start/%2e%2e/sign-in/begin?ticket=T',
  '/start/%252e%252e/sign-in/begin?ticket=T',
  '/%73ign-in/begin?ticket=T',
  '/start\\..\\sign-in',
  '/oidc/auth?client_id=portal',
  '/files/1',
  '/release/%2e%2e/sign-in/begin?ticket=T',
  '/release/7K3F 9QXM 4T2V',
  '/release?//evil.example/\\',
  '/graphql?query={viewer{subject}}',
  '/link',
  '/nowhere',
  '',
  7,
])('nobody is sent on to %p', async (returnTo) => {
  expect(await ticketFor('officer', returnTo)).toMatchObject({ status: 400, error: 'foreign_return' });
  const { subject, accountId } = personaOf('officer')!;
  const goTo = await openTicket(em(), { subject, accountId }, String(returnTo));
  browser.hold(goTo);
  expect((await follow(browser, goTo)).at).toBe('/');
});

test('who checked a release and signs in comes back to its code', () =>
  expect(ownPath('/release/7K3F-9QXM-4T2V')).toBe('/release/7K3F-9QXM-4T2V'));

test('every page of the portal that can be shown again can be come back to', () => {
  const pages = readFileSync(new URL('../../../web/src/pages.tsx', import.meta.url), 'utf8');
  const paths = [...pages.matchAll(/<Route path="([^"]+)"/g)]
    .map(([, path]) => path!.replace(':reference', 'AS-7K3F-9QXM-4').replace(/:\w+\??/, 'goods'))
    .filter((path) => path !== '/link');
  expect(paths.length).toBeGreaterThan(10);
  expect(paths.map((path) => ownPath(path))).toEqual(paths);
});

test('each sign-in has a session of its own, and the one before it ends', async () => {
  await signIn(browser, 'officer');
  const [first, cookie] = [await browser.session(), browser.cookie()];
  await signIn(browser, 'officer');
  expect((await browser.session())!.sessionId).not.toBe(first!.sessionId);
  expect(await exchange(it, cookie)).toBeNull();
  expect((await ended()).at(-1)).toMatchObject({ data: { sessionId: first!.sessionId, subjectId: first!.sub } });
});

test('one after the other, different people sign in at one browser', async () => {
  for (const key of ['officer', 'broker', 'as-cashier', 'administrator']) {
    await signIn(browser, key);
    expect((await browser.session())!.sub).toBe(personaOf(key)!.subject);
  }
});

test('what a guest began waits in the guest account for whoever signs in at that browser', async () => {
  await browser.post('/sign-in/guest');
  const [guest, cookie] = [await browser.session(), browser.cookie()];
  expect(await signIn(browser, 'as-importer', '/activity')).toBe('/claim?returnTo=%2Factivity');
  expect(await exchange(it, cookie)).toBeNull();
  expect(await browser.session()).toMatchObject({ account: sandboxAccounts.tutuilaTrading, roles: ['IMPORTER'] });
  expect(await offers(guest!.account)).toEqual([{ holder_account_id: sandboxAccounts.tutuilaTrading }]);
});

test('once somebody has signed in to a guest account by what they proved, whoever began it is out', async () => {
  const beginner = browserAt(it, publicUrl, '203.0.113.8');
  await beginner.post('/sign-in/guest');
  const begun = (await beginner.session())!;
  const goTo = await openTicket(em(), { subject: begun.sub, accountId: begun.account! }, '/');
  browser.hold(goTo);
  await follow(browser, goTo);
  expect(await browser.session()).toMatchObject({ sub: begun.sub, account: begun.account });
  expect(await beginner.session()).toBeNull();
  expect((await ended()).at(-1)).toMatchObject({ data: { sessionId: begun.sessionId } });
});

test('Customs is never asked to take a guest account, nor is the next person after somebody signed in', async () => {
  await browser.post('/sign-in/guest');
  const guest = await browser.session();
  expect(await signIn(browser, 'as-officer')).toBe('/');
  await signIn(browser, 'broker');
  expect(await offers(guest!.account)).toEqual([]);
});

test('a machine and an unknown persona cannot sign in at a browser', async () => {
  for (const persona of ['machine', 'nobody', '', null])
    expect(await ticketFor(persona as string)).toMatchObject({ status: 400, error: 'unknown_persona' });
});

test('what is not there is said in words', async () => {
  const answer = await browser.get('/sign-in/nothing-here');
  expect([answer.status, await answer.json()]).toEqual([
    404,
    { error: 'not_found', error_description: 'There is nothing at this address.' },
  ]);
});
