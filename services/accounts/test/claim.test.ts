import type { Caller } from '@landfall/service-kit';
import { guest, importer, officer, serviceUnderTest, type ServiceUnderTest } from '@landfall/service-kit/testing';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { MandateTable } from '../src/account/mandate.table.js';
import { personaOf, sandboxAccounts } from '../src/sandbox/personas.js';
import { accounts } from '../src/service.js';
import { browserAt, follow, useLink, type Browser } from './browser.js';
import { mailTo, tokenFor, withoutSecrets } from './mail-of.js';

const publicUrl = 'https://customs.example';
let it: ServiceUnderTest;

beforeAll(async () => {
  it = await serviceUnderTest(accounts, { environment: { PUBLIC_URL: publicUrl } });
});
afterAll(() => it.stop());

// Here many guests give one address, each on a day of their own: in one day a mailbox gets few mails from strangers.
beforeEach(() => em().execute(`update mail set made_at = made_at - interval '1 day'`));

const em = () => it.service.orm.em.fork() as SqlEntityManager;
const viewer =
  '{ subject displayName email emailProven isGuest offer { id openedAt } account { id kind displayName } }';
const { subject: tutuilaPerson } = personaOf('as-importer')!;
const { tutuilaTrading } = sandboxAccounts;

interface Begun {
  browser: Browser;
  subject: string;
  accountId: string;
}

async function beGuest(): Promise<Begun> {
  const browser = browserAt(it, publicUrl);
  await browser.post('/sign-in/guest');
  const { sub: subject, account: accountId } = (await browser.session())!;
  return { browser, subject, accountId: accountId! };
}

const attach = async ({ subject, accountId }: Begun, email: string, displayName: string | null = null) =>
  (
    await it.graphql(
      guest(accountId, subject),
      `mutation ($input: AttachEmailInput!) { attachEmail(input: $input) { viewer ${viewer} userErrors { code path nextStep } } }`,
      { input: { email, displayName } },
    )
  ).data.attachEmail;

async function useLinkTo(browser: Browser, address: string): Promise<string> {
  const answer = await useLink(browser, await tokenFor(it, address));
  return (await follow(browser, ((await answer.json()) as { goTo: string }).goTo)).at;
}
/** The holder as they act in a browser's session. */
const holderAt = async (browser: Browser): Promise<Caller> => ({
  ...importer(tutuilaTrading, tutuilaPerson),
  sessionId: (await browser.session())!.sessionId,
});
const holdersView = async (holder: Caller) => (await it.graphql(holder, `{ viewer ${viewer} }`)).data.viewer;
async function offerOf(begun: Begun): Promise<{ offerId: string; holder: Caller }> {
  await attach(begun, 'tutuila@example.com');
  const browser = browserAt(it, publicUrl);
  await useLinkTo(browser, 'tutuila@example.com');
  const holder = await holderAt(browser);
  return { offerId: (await holdersView(holder)).offer.id, holder };
}
const take = async (offerId: string, idempotencyKey: string, caller: Caller) =>
  (
    await it.graphql(
      caller,
      `mutation ($input: TakeGuestAccountInput!) { takeGuestAccount(input: $input) { mandate { id scope givenOn client { id } } viewer { offer { id } } userErrors { code path } } }`,
      { input: { offerId, idempotencyKey } },
    )
  ).data.takeGuestAccount;

test('a guest gives an address, uses the link, and has the same account for good (AS-08)', async () => {
  const sina = await beGuest();
  expect(await attach(sina, 'Sina@Example.ws', 'Sina Leaupepe')).toMatchObject({
    viewer: { displayName: 'Sina Leaupepe', email: 'Sina@example.ws', emailProven: false, isGuest: true, offer: null },
    userErrors: [],
  });
  const looked = await sina.browser.post('/sign-in/link/look', { token: await tokenFor(it, 'Sina@example.ws') });
  expect(await looked.json()).toEqual({ purpose: 'CLAIM', address: 's…a@e….ws', isAskedHere: true });
  await useLinkTo(sina.browser, 'Sina@example.ws');
  const session = await sina.browser.session();
  expect(session).toMatchObject({ sub: sina.subject, account: sina.accountId, roles: ['IMPORTER'], rv: 2 });
  const claimed = await it.graphql(importer(sina.accountId, sina.subject), `{ viewer ${viewer} }`);
  expect(claimed.data.viewer).toMatchObject({
    emailProven: true,
    isGuest: false,
    account: { id: sina.accountId, kind: 'IMPORTER', displayName: 'Sina Leaupepe' },
  });
  const told = (await it.announced()).filter(({ accounts: about }) => about.includes(sina.accountId));
  expect(told.map(({ type }) => type)).toEqual(expect.arrayContaining(['account.claimed', 'rights.changed']));
  expect(JSON.stringify(told)).not.toMatch(/Sina|example\.ws/i);
});

test('for a known address and a new one a guest sees the same, and gets the same mail (AS-08)', async () => {
  const [known, unknown] = [await beGuest(), await beGuest()];
  const answers = [await attach(known, 'broker@example.com'), await attach(unknown, 'brand-new@example.com')];
  const alike = (answer: { viewer: object }) => ({ ...answer.viewer, subject: '', email: '', account: '' });
  expect(alike(answers[0])).toEqual(alike(answers[1]));
  const mails = [await mailTo(it, 'broker@example.com'), await mailTo(it, 'brand-new@example.com')];
  const [one, other] = mails.map((all) => all.at(-1)!);
  expect([one!.subject, withoutSecrets(one!.text)]).toEqual([other!.subject, withoutSecrets(other!.text)]);
});

test('the link to a known address signs in to its own account, which may take the guest account under it (AS-08)', async () => {
  const begun = await beGuest();
  await attach(begun, 'tutuila@example.com');
  expect(await useLinkTo(begun.browser, 'tutuila@example.com')).toBe('/claim');
  expect(await begun.browser.session()).toMatchObject({ sub: tutuilaPerson, account: tutuilaTrading });
  const holder = await holderAt(begun.browser);
  const { offer } = await holdersView(holder);
  expect(offer).toEqual({ id: expect.stringMatching(/^off_/), openedAt: expect.any(String) });

  const foreign = await take(offer.id, 'foreign', importer(sandboxAccounts.leilaniImports, 'per_other'));
  expect(foreign.userErrors).toMatchObject([{ code: 'OFFER_NOT_THERE', path: ['offerId'] }]);
  const taken = await take(offer.id, 'take-1', holder);
  expect(taken).toMatchObject({
    mandate: { scope: 'WHOLE_ACCOUNT', client: { id: begun.accountId } },
    viewer: { offer: null },
    userErrors: [],
  });
  expect(await take(offer.id, 'take-1', holder)).toMatchObject({ mandate: { id: taken.mandate.id }, userErrors: [] });
  const given = (await it.announced()).filter(({ type, data }) => {
    return type === 'mandate.given' && (data as { clientAccountId: string }).clientAccountId === begun.accountId;
  });
  expect(given).toMatchObject([{ data: { brokerAccountId: tutuilaTrading, scope: 'WHOLE_ACCOUNT' } }]);
});

test('a guest account that was taken is not had by whoever proves an address for it too, one that is offered by its guest', async () => {
  const [taken, offered] = [await beGuest(), await beGuest()];
  const victim = browserAt(it, publicUrl);
  const first = await offerOf(taken);
  expect(await take(first.offerId, 'take-first', first.holder)).toMatchObject({ userErrors: [] });
  await attach(taken, 'second@example.ws');
  await useLinkTo(victim, 'second@example.ws');
  expect((await victim.session())?.account).not.toBe(taken.accountId);

  const late = await offerOf(offered);
  await attach(offered, 'third-owner@example.ws');
  await useLinkTo(offered.browser, 'third-owner@example.ws');
  expect((await offered.browser.session())?.account).toBe(offered.accountId);
  expect(await take(late.offerId, 'take-late', late.holder)).toMatchObject({
    userErrors: [{ code: 'OFFER_NOT_THERE' }],
  });
});

test('in a browser where two guest accounts are offered, one that nobody can take any more hides not the other', async () => {
  const [standing, gone] = [await beGuest(), await beGuest()];
  await attach(gone, 'tutuila@example.com');
  expect(await useLinkTo(standing.browser, 'tutuila@example.com')).toBe('/claim');
  const holder = await holderAt(standing.browser);
  await attach(gone, 'fourth-owner@example.ws');
  await useLinkTo(gone.browser, 'fourth-owner@example.ws');
  const { offer } = await holdersView(holder);
  expect(await take(offer.id, 'take-standing', holder)).toMatchObject({
    mandate: { client: { id: standing.accountId } },
    viewer: { offer: null },
    userErrors: [],
  });
});

test('a guest account that is declined stays where it is', async () => {
  const begun = await beGuest();
  await attach(begun, 'tutuila@example.com');
  await useLinkTo(begun.browser, 'tutuila@example.com');
  const holder = await holderAt(begun.browser);
  const { offer } = await holdersView(holder);
  const decline = `mutation { declineOffer(input: {offerId: "${offer.id}"}) { viewer { offer { id } } userErrors { code } } }`;
  const stranger = await it.graphql(importer(sandboxAccounts.leilaniImports, 'per_other'), decline);
  expect(stranger.data.declineOffer.userErrors).toEqual([{ code: 'OFFER_NOT_THERE' }]);
  expect((await it.graphql(holder, decline)).data.declineOffer).toEqual({ viewer: { offer: null }, userErrors: [] });
  expect(await take(offer.id, 'take-declined', holder)).toMatchObject({ userErrors: [{ code: 'OFFER_NOT_THERE' }] });
  expect(await em().count(MandateTable, { clientAccountId: begun.accountId })).toBe(0);
});

test('officers, machines and strangers attach no address', async () => {
  const attaching = `mutation { attachEmail(input: {email: "x@example.com"}) { userErrors { code } } }`;
  const asked = await it.graphql(officer(), attaching);
  expect(asked.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  const begun = await beGuest();
  expect((await attach(begun, 'no address', 'x'.repeat(201))).userErrors).toMatchObject([
    { code: 'EMAIL_UNKNOWN_FORM', path: ['email'] },
    { code: 'TEXT_TOO_LONG', path: ['displayName'] },
  ]);
});
