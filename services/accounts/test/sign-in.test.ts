import { serviceUnderTest, type ServiceUnderTest } from '@landfall/service-kit/testing';
import { personaOf } from '../src/sandbox/personas.js';
import { accounts } from '../src/service.js';
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

const ended = async () => (await it.announced()).filter(({ type }) => type === 'session.ended');
const ticketFor = async (persona: string, returnTo: unknown = '/', by = browser) =>
  (await (await by.post('/sign-in/persona', { persona, returnTo })).json()) as { goTo: string; error?: string };

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
