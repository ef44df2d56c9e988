import { guest, serviceUnderTest, type ServiceUnderTest } from '@landfall/service-kit/testing';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { accounts } from '../src/service.js';
import { browserAt, follow, signIn, useLink, type Browser } from './browser.js';
import { codeFor, tokenFor } from './mail-of.js';

const publicUrl = 'https://customs.example';
let it: ServiceUnderTest;
let browser: Browser;
beforeAll(async () => {
  it = await serviceUnderTest(accounts, { environment: { PUBLIC_URL: publicUrl } });
});
afterAll(() => it.stop());
let network = 0;
beforeEach(() => {
  browser = browserAt(it, publicUrl, `203.0.113.${(network += 1)}`);
});

const em = () => it.service.orm.em.fork() as SqlEntityManager;
const typed = async (code: unknown, at = browser) => {
  const answer = await at.post('/sign-in/code', { code, returnTo: '/start' });
  return { status: answer.status, ...((await answer.json()) as { goTo?: string; error?: string }) };
};
async function asked(email: string): Promise<string> {
  await browser.post('/sign-in/link', { email, returnTo: '/activity' });
  return codeFor(it, email);
}
const wrongThan = (code: string) => (code.startsWith('7') ? '8' : '7') + code.slice(1);

test('the code of the mail signs in where it was asked for, once, and the link beside it is over', async () => {
  const code = await asked('code@example.ws');
  const token = await tokenFor(it, 'code@example.ws');
  const { goTo } = await typed(code);
  expect(await typed(code)).toMatchObject({ status: 410, error: 'code_used' });
  expect((await follow(browser, goTo!)).at).toBe('/activity');
  expect(await browser.session()).toMatchObject({ roles: ['IMPORTER'] });
  expect(await (await useLink(browserAt(it, publicUrl), token)).json()).toMatchObject({ error: 'link_used' });
});

test('a code is read however people type it', async () => {
  const code = await asked('forgiving@example.ws');
  const looks = code.replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('V', 'u').replace('-', ' – ');
  expect(await typed(`  ${looks.toLowerCase()}. `)).toMatchObject({ status: 200 });
});

test.each(['', '7K3F', '7K3F-9QXM-2', '★★★★★★★★', 'x'.repeat(101), null, 7, {}])(
  'what can be no code is told as that: %p',
  async (code) => expect(await typed(code)).toMatchObject({ status: 400, error: 'code_unknown_form' }),
);

test('five wrong codes end the right one, and a new mail brings a new one', async () => {
  const code = await asked('spent@example.ws');
  for (let time = 0; time < 5; time += 1)
    expect(await typed(wrongThan(code))).toMatchObject({ status: 410, error: 'code_wrong' });
  expect(await typed(code)).toMatchObject({ status: 410, error: 'code_spent' });
  expect(await typed(await asked('spent@example.ws'))).toMatchObject({ status: 200 });
});

test('wrong codes typed at once are counted one by one', async () => {
  const code = await asked('at-once@example.ws');
  await Promise.all(Array.from({ length: 8 }, () => typed(wrongThan(code))));
  expect(await em().execute(`select code_tries from link where address = 'at-once@example.ws'`)).toEqual([
    { code_tries: 5 },
  ]);
});

test('after ten minutes a code has ended', async () => {
  const code = await asked('late@example.ws');
  await em().execute(`update link set ends_at = ends_at - interval '10 minutes' where address = 'late@example.ws'`);
  expect(await typed(code)).toMatchObject({ status: 410, error: 'code_expired' });
});

test('in another browser a code opens nothing, and is not used up or counted', async () => {
  const code = await asked('elsewhere@example.ws');
  const thief = browserAt(it, publicUrl, '198.51.100.8');
  expect(await typed(code, thief)).toMatchObject({ status: 410, error: 'code_elsewhere' });
  await thief.post('/sign-in/link', { email: 'thief@example.ws' });
  for (let time = 0; time < 6; time += 1)
    expect(await typed(code, thief)).toMatchObject({ status: 410, error: 'code_wrong' });
  expect(await thief.session()).toBeNull();
  expect(await typed(code)).toMatchObject({ status: 200 });
});

test('a wrong code is answered alike whether a mail was sent or not', async () => {
  await browser.post('/sign-in/find', { reference: 'AS-7K3F-9QXM-9', email: 'nobody-here@example.ws' });
  const unsent = await typed('7K3F-9QXM');
  browser = browserAt(it, publicUrl, '198.51.100.9');
  await asked('somebody@example.ws');
  expect(await typed('7K3F-9QXM')).toEqual(unsent);
});

test('one network types no more than sixty codes within an hour, and is told', async () => {
  await browser.post('/sign-in/link', { email: 'sixty@example.ws' });
  for (let count = 0; count < 60; count += 1) await typed('7K3F-9QXM');
  expect(await typed('7K3F-9QXM')).toMatchObject({ status: 429, error: 'code_too_many' });
});

test('codes typed where no mail was asked for can guess nothing, and keep nobody of the same network from theirs', async () => {
  const code = await asked('neighbour@example.ws');
  const neighbour = browserAt(it, publicUrl, `203.0.113.${network}`);
  for (let count = 0; count < 61; count += 1)
    expect(await typed('7K3F-9QXM', neighbour)).toMatchObject({ status: 410, error: 'code_elsewhere' });
  expect(await typed(code)).toMatchObject({ status: 200 });
});

test.each(['signed in', 'signed out'])(
  'what a browser asked for is forgotten there once somebody has %s',
  async (how) => {
    const code = await asked(`${how.replace(' ', '-')}@example.ws`);
    if (how === 'signed in') await signIn(browser, 'as-importer');
    else await browser.post('/sign-in/out');
    expect(await typed(code)).toMatchObject({ status: 410, error: 'code_elsewhere' });
  },
);

test('a guest confirms an address by the code, stays the same, and goes on at the page that was shown', async () => {
  await browser.post('/sign-in/guest');
  const { sub, account } = (await browser.session())!;
  const attach = `mutation { attachEmail(input: {email: "mele@example.ws"}) { userErrors { code } } }`;
  await it.graphql(guest(account!, sub), attach);
  const { goTo } = await typed(await codeFor(it, 'mele@example.ws'));
  expect((await follow(browser, goTo!)).at).toBe('/start');
  expect(await browser.session()).toMatchObject({ sub, account, roles: ['IMPORTER'] });
});

test('of a code only a hash is kept', async () => {
  const code = await asked('hash@example.ws');
  const rows = JSON.stringify(await em().execute('select row_to_json(link)::text as row from link'));
  expect(rows).not.toContain(code);
  expect(rows).not.toContain(code.replace('-', ''));
});
