import { guest } from '@landfall/service-kit/testing';
import { serviceUnderTest, type ServiceUnderTest } from '@landfall/service-kit/testing';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { EmailTable } from '../src/email/email.table.js';
import { nothingUnderWay } from '../src/mail/after-the-answer.js';
import { personaOf, sandboxAccounts } from '../src/sandbox/personas.js';
import { accounts } from '../src/service.js';
import { browserAt, follow, type Browser } from './browser.js';
import { mailTo, tokenFor, withoutSecrets } from './mail-of.js';

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
const ask = (email: unknown, returnTo?: string) => browser.post('/sign-in/link', { email, returnTo });
const look = async (token: unknown) => answerOf(await browser.post('/sign-in/link/look', { token }));
const use = async (token: unknown) => answerOf(await browser.post('/sign-in/link/use', { token }));
const answerOf = async (answer: Response) => ({ status: answer.status, ...((await answer.json()) as object) });
const goOn = async (token: string) => follow(browser, ((await use(token)) as unknown as { goTo: string }).goTo);

test('whoever has proven an address signs in by a link that goes there, and goes on where they were', async () => {
  const { subject } = personaOf('as-importer')!;
  expect((await ask('Tutuila@example.com', '/activity')).status).toBe(202);
  const token = await tokenFor(it, 'Tutuila@example.com');
  expect(await look(token)).toEqual({ status: 200, purpose: 'SIGN_IN', address: 't…a@e….com', isAskedHere: true });
  expect((await goOn(token)).at).toBe('/activity');
  expect(await browser.session()).toMatchObject({ sub: subject, account: sandboxAccounts.tutuilaTrading });
});

test('a link to an address that nobody has opens an account for it, and the same one the next time', async () => {
  await ask('sina@example.ws');
  await goOn(await tokenFor(it, 'sina@example.ws'));
  const first = await browser.session();
  expect(first).toMatchObject({ roles: ['IMPORTER'], account: expect.stringMatching(/^acc_/) });
  browser = browserAt(it, publicUrl);
  await ask('SINA@example.ws');
  await goOn(await tokenFor(it, 'SINA@example.ws'));
  expect((await browser.session())?.account).toBe(first!.account);
});

test('asking tells nothing of whether an account exists: same answer, same mail, for a known address and a new one', async () => {
  const answers = await Promise.all(
    ['officer@example.com', 'nobody-here@example.com'].map(async (email) => {
      const answer = await ask(email);
      const { 'content-length': length } = Object.fromEntries(answer.headers);
      return { status: answer.status, body: await answer.text(), length };
    }),
  );
  expect(answers[0]).toEqual(answers[1]);
  const [[known], [unknown]] = [await mailTo(it, 'officer@example.com'), await mailTo(it, 'nobody-here@example.com')];
  expect([known!.subject, withoutSecrets(known!.text)]).toEqual([unknown!.subject, withoutSecrets(unknown!.text)]);
});

test('a link works once; looking at it does not use it up', async () => {
  await ask('once@example.com');
  const token = await tokenFor(it, 'once@example.com');
  expect([await look(token), await look(token)]).toMatchObject([{ status: 200 }, { status: 200 }]);
  const both = await Promise.all([use(token), use(token)]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 410]);
  expect(await look(token)).toMatchObject({ status: 410, error: 'link_used' });
});

test('after ten minutes a link has ended, and a guessed one looks the same', async () => {
  await ask('late@example.com');
  const token = await tokenFor(it, 'late@example.com');
  await em().execute(`update link set ends_at = ends_at - interval '10 minutes' where address = 'late@example.com'`);
  const ended = await use(token);
  expect(ended).toMatchObject({ status: 410, error: 'link_expired' });
  for (const guessed of ['AAAAAAAAAAAAAAAAAAAAAA', '', null, 7, 'x'.repeat(5_000), '\0'])
    expect(await use(guessed)).toEqual(ended);
});

test('a link has 128 random bits, of which nothing is kept but a hash', async () => {
  await ask('bits@example.com');
  const token = await tokenFor(it, 'bits@example.com');
  expect(Buffer.from(token, 'base64url')).toHaveLength(16);
  const rows = await em().execute(`select row_to_json(link)::text as row from link`);
  expect(JSON.stringify(rows)).not.toContain(token);
});

test('what is no address is refused in words, and no path leads off the platform', async () => {
  for (const wrong of [
    '',
    'nobody',
    'a@b',
    'a b@example.com',
    'a@example.com, b@example.com',
    'x'.repeat(3_000),
    null,
    7,
  ])
    expect((await answerOf(await ask(wrong))) as object).toMatchObject({ status: 400, error: 'email_unknown_form' });
  await ask('path@example.com', 'https://evil.example/');
  expect((await goOn(await tokenFor(it, 'path@example.com'))).at).toBe('/');
});

test('one network gets no more than six links for an address within an hour, nobody is told, and its owner elsewhere gets one', async () => {
  for (let count = 0; count < 9; count += 1) {
    expect((await ask('flooded@example.com')).status).toBe(202);
    await nothingUnderWay(it.service);
  }
  expect(await mailTo(it, 'flooded@example.com')).toHaveLength(6);
  browser = browserAt(it, publicUrl, '198.51.100.77');
  expect((await ask('flooded@example.com')).status).toBe(202);
  expect(await mailTo(it, 'flooded@example.com')).toHaveLength(7);
});

test('whoever has signed in from a network gets a link there, however many strangers asked for elsewhere', async () => {
  const email = 'kept-out@example.ws';
  browser = browserAt(it, publicUrl, '198.51.100.20');
  await ask(email);
  await goOn(await tokenFor(it, email));
  for (let count = 0; count < 35; count += 1) {
    browser = browserAt(it, publicUrl, `192.0.2.${count % 7}`);
    await ask(email);
    await nothingUnderWay(it.service);
  }
  expect(await mailTo(it, email)).toHaveLength(1 + 10);
  browser = browserAt(it, publicUrl, '198.51.100.20');
  await ask(email);
  expect(await mailTo(it, email)).toHaveLength(1 + 10 + 1);
});

test('a mailbox from which nobody ever came in gets twenty links a day', async () => {
  const email = 'pestered@example.ws';
  for (let count = 0; count < 24; count += 1) {
    browser = browserAt(it, publicUrl, `192.0.2.${100 + count}`);
    await ask(email);
    await nothingUnderWay(it.service);
    await em().execute(`update link set made_at = made_at - interval '30 minutes' where address = ?`, [email]);
  }
  expect(await mailTo(it, email)).toHaveLength(20);
});

test('one network gets no more than thirty links within an hour, and nobody is told', async () => {
  browser = browserAt(it, publicUrl, '198.51.100.9');
  for (let count = 0; count < 32; count += 1) expect((await ask(`n${count}@example.net`)).status).toBe(202);
  expect(await mailTo(it, 'n29@example.net')).toHaveLength(1);
  expect(await mailTo(it, 'n31@example.net')).toHaveLength(0);
});

test('a foreign page cannot ask for links or use them', async () => {
  for (const path of ['link', 'find', 'link/look', 'link/use']) {
    const answer = await browser.post(`/sign-in/${path}`, {}, { origin: 'https://evil.example' });
    expect(answer.status).toBe(403);
  }
});

test('an address that somebody else typed for their own account leads nobody there', async () => {
  await browser.post('/sign-in/guest');
  const { sub, account } = (await browser.session())!;
  const attach = `mutation { attachEmail(input: {email: "tavita@example.ws"}) { viewer { email emailProven } userErrors { code } } }`;
  expect((await it.graphql(guest(account!, sub), attach)).data.attachEmail.viewer).toEqual({
    email: 'tavita@example.ws',
    emailProven: false,
  });
  const owner = (browser = browserAt(it, publicUrl));
  await ask('tavita@example.ws');
  await goOn(await tokenFor(it, 'tavita@example.ws'));
  expect((await owner.session())?.account).not.toBe(account);
  expect(await em().count(EmailTable, { address: 'tavita@example.ws', provenAt: { $ne: null } })).toBe(1);
});

test('a reference or an e-mail that is mistyped is sent back in words, since no draft has such a reference', async () => {
  const find = async (reference: string, email: string) =>
    answerOf(await browser.post('/sign-in/find', { reference, email }));
  expect(await find('AS-7K3F-9QXM-2', 'mele@example.ws')).toMatchObject({
    ...{ status: 400, error: 'reference_mistyped' },
  });
  expect(await find('7K3F-9QXM', 'mele@example.ws')).toMatchObject({ status: 400, error: 'reference_unknown_form' });
  expect(await find('AS-7K3F-9QXM-9', 'mele')).toMatchObject({ status: 400, error: 'email_unknown_form' });
});
