import { guest, serviceUnderTest, type ServiceUnderTest } from '@landfall/service-kit/testing';
import { accounts } from '../src/service.js';
import { browserAt, useLink, type Browser } from './browser.js';
import { filed, nowIn, released } from './mail-news.js';
import { mailTo, tokenFor } from './mail-of.js';

const publicUrl = 'https://customs.example';
let it: ServiceUnderTest;
beforeAll(async () => {
  it = await serviceUnderTest(accounts, { environment: { PUBLIC_URL: publicUrl } });
});
afterAll(() => it.stop());

const inSamoan = { 'accept-language': 'sm' };
const subjects = async (address: string) => (await mailTo(it, address)).map(({ subject }) => subject);

/** A guest whose page speaks a language, as the gateway makes them known. */
async function guestReading(language: 'en' | 'sm', address: string) {
  const browser = browserAt(it, publicUrl, address);
  await browser.post('/sign-in/guest', {}, { 'accept-language': language });
  const { sub, account } = (await browser.session())!;
  const caller = { ...guest(account!, sub), ...(language === 'sm' ? { language } : {}) };
  return { browser, caller, accountId: account! };
}

const attach = `mutation ($email: String!) {
  attachEmail(input: { email: $email }) { viewer { email language } userErrors { message nextStep } } }`;
const choose = `mutation ($language: ViewerLanguage!) {
  chooseLanguage(input: { language: $language }) { viewer { language } userErrors { code } } }`;

async function confirm(browser: Browser, email: string): Promise<void> {
  await browser.post('/sign-in/link/use', { token: await tokenFor(it, email) }, inSamoan);
}

test('a guest who reads Samoan is written to in Samoan, with the English text below, until they choose English', async () => {
  const email = 'sina@example.com';
  const { browser, caller, accountId } = await guestReading('sm', '203.0.113.7');
  const given = (await it.graphql(caller, attach, { email })).data.attachEmail;
  expect(given).toMatchObject({ viewer: { email, language: 'SM' }, userErrors: [] });
  await confirm(browser, email);
  const reference = 'AS-1111-1111-1';
  await it.hear(filed(reference, [accountId, accountId]));
  expect(await subjects(email)).toEqual([
    'Faʻamaonia lau imeli i totonu o le 10 minute',
    `Ua faʻauluina: ${reference}`,
  ]);
  const { text } = (await mailTo(it, email)).at(-1)!;
  expect(text.indexOf(`Your declaration ${reference} is filed.`)).toBeGreaterThan(text.indexOf('Ua faʻauluina lau'));
  const chosen = await it.graphql(caller, choose, { language: 'EN' });
  expect(chosen.data.chooseLanguage).toEqual({ viewer: { language: 'EN' }, userErrors: [] });
  await it.hear(nowIn(reference, 'PAYMENT_DUE', [accountId]));
  await it.hear(released(reference, [accountId]));
  expect((await subjects(email)).slice(2).sort()).toEqual([`Pay $1,262.50 for ${reference}`, `Released: ${reference}`]);
});

test('a link that is asked for on a Samoan page comes in Samoan, and who comes in by it is written to so from then on', async () => {
  const email = 'tala@example.com';
  const browser = browserAt(it, publicUrl, '203.0.113.8');
  await browser.post('/sign-in/link', { email }, inSamoan);
  expect(await subjects(email)).toEqual(['Lau soʻotaga e saini ai i totonu, e aogā mo le 10 minute']);
  await confirm(browser, email);
  const [person] = await it.service.orm.em
    .fork()
    .execute(`select p.language from person p join email e using (subject) where e.address = '${email}'`);
  expect(person).toEqual({ language: 'sm' });
});

test('who reads Samoan is written to in it also after signing in with a browser that speaks English', async () => {
  const email = 'pele@example.com';
  for (const [address, headers] of [
    ['203.0.113.12', inSamoan],
    ['203.0.113.13', { 'accept-language': 'en' }],
  ] as const) {
    const browser = browserAt(it, publicUrl, address);
    await browser.post('/sign-in/link', { email }, headers);
    const signedIn = await browser.post('/sign-in/link/use', { token: await tokenFor(it, email) }, headers);
    expect(signedIn.ok).toBe(true);
  }
  const people = await it.service.orm.em
    .fork()
    .execute(`select p.language from person p join email e using (subject) where e.address = '${email}'`);
  expect(people).toEqual([{ language: 'sm' }]);
});

test('what is wrong with an address is said in the language of the page', async () => {
  const { caller } = await guestReading('sm', '203.0.113.9');
  const { userErrors } = (await it.graphql(caller, attach, { email: 'sina@' })).data.attachEmail;
  expect(userErrors).toEqual([
    {
      message: 'ʻO loʻo misi le nofoaga i tua o le @.',
      nextStep: 'Tusi se imeli e tasi, e pei ʻo le name@example.com.',
    },
  ]);
});

test('who reads English, or a language that is not spoken here, is written to in English', async () => {
  const email = 'hina@example.com';
  const { caller } = await guestReading('en', '203.0.113.10');
  expect((await it.graphql(caller, attach, { email })).data.attachEmail.viewer.language).toBe('EN');
  expect(await subjects(email)).toEqual(['Confirm your e-mail address within 10 minutes']);
  const browser = browserAt(it, publicUrl, '203.0.113.11');
  await browser.post('/sign-in/link', { email: 'toa@example.com' }, { 'accept-language': 'to, fj;q=0.5' });
  expect(await subjects('toa@example.com')).toEqual(['Your link to sign in, good for 10 minutes']);
  expect((await useLink(browser, await tokenFor(it, 'toa@example.com'))).ok).toBe(true);
});
