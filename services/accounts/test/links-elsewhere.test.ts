import { guest, importer, serviceUnderTest, type ServiceUnderTest } from '@landfall/service-kit/testing';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { personaOf, sandboxAccounts } from '../src/sandbox/personas.js';
import { accounts } from '../src/service.js';
import { browserAt, follow, signIn, useLink, type Browser } from './browser.js';
import { codeFor, mailTo, tokenFor } from './mail-of.js';

const publicUrl = 'https://customs.example';
let it: ServiceUnderTest;
beforeAll(async () => {
  it = await serviceUnderTest(accounts, { environment: { PUBLIC_URL: publicUrl } });
});
afterAll(() => it.stop());

const em = () => it.service.orm.em.fork() as SqlEntityManager;
const newBrowser = () => browserAt(it, publicUrl);
const read = async (answer: Response) => ({ status: answer.status, ...((await answer.json()) as object) });
const look = async (browser: Browser, token: string) =>
  (await read(await browser.post('/sign-in/link/look', { token }))) as { status: number; answer?: string };
const use = async (browser: Browser, token: string, answer?: string) =>
  read(await browser.post('/sign-in/link/use', { token, answer }));
const goOn = async (browser: Browser, answer: Response) =>
  (await follow(browser, ((await answer.json()) as { goTo: string }).goTo)).at;

async function beGuest() {
  const browser = newBrowser();
  await browser.post('/sign-in/guest');
  const { sub: subject, account } = (await browser.session())!;
  return { browser, subject, accountId: account! };
}
async function attach({ subject, accountId }: { subject: string; accountId: string }, email: string) {
  const attaching = `mutation ($email: String!) { attachEmail(input: {email: $email}) { userErrors { code } } }`;
  await it.graphql(guest(accountId, subject), attaching, { email });
}
/** A session as the gateway vouches for it. */
async function callerAt(browser: Browser) {
  const { sub, account, sessionId } = (await browser.session())!;
  return { ...importer(account!, sub), sessionId };
}
const offerTo = async (browser: Browser) =>
  (await it.graphql(await callerAt(browser), '{ viewer { offer { id } } }')).data.viewer.offer as { id: string } | null;
const take = async (browser: Browser, offerId: string) =>
  (
    await it.graphql(
      await callerAt(browser),
      `mutation ($input: TakeGuestAccountInput!) { takeGuestAccount(input: $input) { mandate { client { id } } userErrors { code } } }`,
      { input: { offerId, idempotencyKey: `take-${offerId}` } },
    )
  ).data.takeGuestAccount;

describe('a link that somebody else asked for, opened by a guest', () => {
  /** An attacker with an account of their own asks for a link and sends it to a guest. */
  async function forwarded() {
    const attacker = newBrowser();
    await signIn(attacker, 'as-importer');
    await attacker.post('/sign-in/link', { email: 'tutuila@example.com' });
    return { attacker, victim: await beGuest(), token: await tokenFor(it, 'tutuila@example.com') };
  }

  test('says whose address it went to, and ends nothing by being looked at or pressed without an answer', async () => {
    const { victim, token } = await forwarded();
    expect(await look(victim.browser, token)).toEqual({
      ...{ status: 200, purpose: 'SIGN_IN', address: 't…a@e….com', isAskedHere: false },
      answer: expect.any(String),
    });
    for (const answer of [undefined, '', 'yes', 'a'.repeat(64)])
      expect(await use(victim.browser, token, answer)).toMatchObject({ status: 409, error: 'link_elsewhere' });
    expect(await victim.browser.session()).toMatchObject({ account: victim.accountId, roles: ['GUEST'] });
  });

  test('takes an answer for the session alone in which the question was shown', async () => {
    const { victim, token } = await forwarded();
    const { answer } = await look(newBrowser(), token);
    expect(await use(victim.browser, token, answer)).toMatchObject({ status: 409 });
    expect((await victim.browser.session())?.account).toBe(victim.accountId);
  });

  test('offers the guest account, after the answer, in that browser and to nobody who has the mailbox elsewhere', async () => {
    const { attacker, victim, token } = await forwarded();
    expect(await goOn(victim.browser, await useLink(victim.browser, token))).toBe('/claim');
    const offer = await offerTo(victim.browser);
    expect(offer).toEqual({ id: expect.stringMatching(/^off_/) });
    expect(await offerTo(attacker)).toBeNull();
    expect(await take(attacker, offer!.id)).toEqual({ mandate: null, userErrors: [{ code: 'OFFER_NOT_THERE' }] });
    const again = newBrowser();
    await signIn(again, 'as-importer');
    expect(await take(again, offer!.id)).toMatchObject({ mandate: null });
    expect(await take(victim.browser, offer!.id)).toMatchObject({ mandate: { client: { id: victim.accountId } } });
  });

  test('offers the guest account for as long as an unused session lasts, and not after', async () => {
    const { victim, token } = await forwarded();
    await goOn(victim.browser, await useLink(victim.browser, token));
    const offer = await offerTo(victim.browser);
    await em().execute(`update guest_offer set made_at = made_at - interval '12 hours' where id = ?`, [offer!.id]);
    expect(await offerTo(victim.browser)).toBeNull();
    expect(await take(victim.browser, offer!.id)).toMatchObject({ userErrors: [{ code: 'OFFER_NOT_THERE' }] });
  });
});

test('the browser that asks is known by a cookie that no script and no other site has', async () => {
  const [line] = (await newBrowser().post('/sign-in/link', { email: 'cookie@example.ws' })).headers.getSetCookie();
  expect(line).toMatch(/^__Host-landfall-asked=[\w-]{43};/);
  for (const attribute of ['Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax', 'Max-Age=4200'])
    expect(line).toContain(`; ${attribute}`);
  const rows = await em().execute('select row_to_json(link)::text as row from link');
  expect(JSON.stringify(rows)).not.toContain(/=([\w-]{43})/.exec(line!)![1]);
});

test('a browser that asked twice goes on with the first mail too', async () => {
  const browser = newBrowser();
  await browser.post('/sign-in/link', { email: 'twice@example.ws' });
  const first = await tokenFor(it, 'twice@example.ws');
  await browser.post('/sign-in/link', { email: 'twice@example.ws' });
  await tokenFor(it, 'twice@example.ws');
  expect((await use(browser, first)).status).toBe(200);
});

describe('an address that a guest gave, confirmed in another browser', () => {
  test('throws nobody out: its owner gets an account of their own there, and may take the guest’s under it', async () => {
    const sina = await beGuest();
    await attach(sina, 'sina@example.ws');
    const mailApp = newBrowser();
    expect(await goOn(mailApp, await useLink(mailApp, await tokenFor(it, 'sina@example.ws')))).toBe('/claim');
    expect(await sina.browser.session()).toMatchObject({ account: sina.accountId, roles: ['GUEST'] });
    expect((await mailApp.session())?.account).not.toBe(sina.accountId);
    expect(await take(mailApp, (await offerTo(mailApp))!.id)).toMatchObject({
      mandate: { client: { id: sina.accountId } },
    });
  });

  test('is told where it was given, and the code of the same mail joins both there', async () => {
    const sina = await beGuest();
    await attach(sina, 'sina.l@example.ws');
    const code = await codeFor(it, 'sina.l@example.ws');
    const confirmed = async () => read(await sina.browser.get('/sign-in/confirmed'));
    expect(await confirmed()).toEqual({ status: 200, address: null });
    const mailApp = newBrowser();
    await goOn(mailApp, await useLink(mailApp, await tokenFor(it, 'sina.l@example.ws')));
    expect(await confirmed()).toEqual({ status: 200, address: 's…l@e….ws' });
    expect(await goOn(sina.browser, await sina.browser.post('/sign-in/code', { code }))).toBe('/claim');
    expect((await sina.browser.session())?.sub).toBe((await mailApp.session())?.sub);
    expect(await offerTo(sina.browser)).not.toBeNull();
    expect(await confirmed()).toEqual({ status: 200, address: null });
  });

  test('is not had by whoever typed another’s address, who sees nothing of its owner', async () => {
    const mallory = await beGuest();
    await attach(mallory, 'owner@example.ws');
    const owner = newBrowser();
    await goOn(owner, await useLink(owner, await tokenFor(it, 'owner@example.ws')));
    expect(await offerTo(mallory.browser)).toBeNull();
    const { account } = (await owner.session())!;
    const seen = await it.graphql(await callerAt(mallory.browser), `{ account(id: "${account}") { displayName } }`);
    expect(seen.data.account).toBeNull();
  });

  test('brings its owner the news of what was taken, as a proven address gets it', async () => {
    const { recipientsOf } = await import('../src/mail/recipients.js');
    const sina = await beGuest();
    await attach(sina, 'news@example.ws');
    const mailApp = newBrowser();
    await goOn(mailApp, await useLink(mailApp, await tokenFor(it, 'news@example.ws')));
    const proven = async () => (await recipientsOf(em(), [sina.accountId])).map(({ isProven }) => isProven);
    expect(await proven()).toEqual([false]);
    await take(mailApp, (await offerTo(mailApp))!.id);
    expect(await proven()).toEqual([true]);
  });
});

test('an address for an account that is somebody’s already is confirmed by that person alone', async () => {
  const mallory = await beGuest();
  await attach(mallory, 'mallory@example.ws');
  await goOn(mallory.browser, await useLink(mallory.browser, await tokenFor(it, 'mallory@example.ws')));
  await attach(mallory, 'new-here@example.ws');
  const victim = newBrowser();
  const token = await tokenFor(it, 'new-here@example.ws');
  expect(await look(victim, token)).toMatchObject({ isAskedHere: false, answer: null });
  expect(await read(await useLink(victim, token))).toMatchObject({ status: 409, error: 'link_elsewhere' });
  const proven = `select 1 from email where address = 'new-here@example.ws' and proven_at is not null`;
  expect([await victim.session(), await em().execute(proven)]).toEqual([null, []]);
});

test('a person signed in elsewhere as somebody else is told so, and stays who they are until they answer', async () => {
  await newBrowser().post('/sign-in/link', { email: 'tutuila@example.com' });
  const broker = newBrowser();
  await signIn(broker, 'broker');
  const token = await tokenFor(it, 'tutuila@example.com');
  expect(await use(broker, token)).toMatchObject({ status: 409 });
  expect((await broker.session())?.sub).toBe(personaOf('broker')!.subject);
  await goOn(broker, await useLink(broker, token));
  expect((await broker.session())?.account).toBe(sandboxAccounts.tutuilaTrading);
});

test('an invitation is nobody’s who asked: every browser shows whose address it is, and asks', async () => {
  await mailTo(it, 'nobody@example.ws');
  const { inviteFirstAdministrator } = await import('../src/invite/first-administrator.js');
  await em().execute(`delete from membership where roles @> array['ADMINISTRATOR']`);
  const settings = { ...it.service.settings, FIRST_ADMIN_EMAIL: 'first@customs.example' };
  await inviteFirstAdministrator({ ...it.service, settings });
  const token = await tokenFor(it, 'first@customs.example');
  expect(await use(newBrowser(), token)).toMatchObject({ status: 409 });
  const browser = newBrowser();
  expect(await look(browser, token)).toMatchObject({ address: 'f…t@c….example', isAskedHere: false });
  await goOn(browser, await useLink(browser, token));
  expect(await browser.session()).toMatchObject({ roles: ['ADMINISTRATOR'] });
});
