import { serviceUnderTest, type ServiceUnderTest } from '@landfall/service-kit/testing';
import { accounts } from '../src/service.js';
import { browserAt, type Browser } from './browser.js';

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
  const first = await browser.session();
  const cookie = browser.cookie();
  const again = await browser.post('/sign-in/guest');
  expect([again.status, again.headers.get('set-cookie')]).toEqual([200, null]);
  expect(browser.cookie()).toBe(cookie);
  expect((await browser.session())!.sessionId).toBe(first!.sessionId);
});
