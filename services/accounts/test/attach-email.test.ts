import { guest, serviceUnderTest, type ServiceUnderTest } from '@landfall/service-kit/testing';
import { accounts } from '../src/service.js';
import { browserAt } from './browser.js';
import { mailTo } from './mail-of.js';

const publicUrl = 'https://customs.example';
let it: ServiceUnderTest;
beforeAll(async () => {
  it = await serviceUnderTest(accounts, { environment: { PUBLIC_URL: publicUrl } });
});
afterAll(() => it.stop());

async function attach(email: string) {
  const browser = browserAt(it, publicUrl);
  await browser.post('/sign-in/guest');
  const { sub, account } = (await browser.session())!;
  const mutation = `mutation ($email: String!) {
    attachEmail(input: { email: $email }) { viewer { email } userErrors { code message path nextStep } }
  }`;
  return (await it.graphql(guest(account!, sub), mutation, { email })).data.attachEmail;
}

test.each([
  ['sina..f@example.com', 'Two full stops stand side by side.'],
  ['.sina@example.com', 'The name before the @ neither begins nor ends with a full stop.'],
  ['sina.@example.com', 'The name before the @ neither begins nor ends with a full stop.'],
  ['sina@-example.com', 'No part of the place after the @ begins or ends with a full stop or a hyphen.'],
  ['sina@example.c', 'The place after the @ ends in two letters or more, as .com, .as or .org; this ends otherwise.'],
  ['sina@192.168.1.1', 'The place after the @ is a name, as example.com; this is a number.'],
  ['"sina"@example.com', 'An e-mail address holds no quotes, brackets, commas, colons or the like.'],
  ['sina(home)@example.com', 'An e-mail address holds no quotes, brackets, commas, colons or the like.'],
  ['sina@example.com, tala@example.com', 'These are several e-mail addresses; one is read here.'],
])('%s is refused with the reason, and nothing is kept', async (email, message) => {
  expect(await attach(email)).toEqual({
    viewer: { email: null },
    userErrors: [
      { code: 'EMAIL_UNKNOWN_FORM', message, path: ['email'], nextStep: 'Write one address, like name@example.com.' },
    ],
  });
});

test.each([
  ['comma@example.com,', 'comma@example.com'],
  ['Sina Leota <name@example.com>.', 'name@example.com'],
  ['mailto:link@EXAMPLE.com', 'link@example.com'],
  ['\u202Ahid\u200Bden@example.com\u202C', 'hidden@example.com'],
  ['ｗｉｄｅ＠ｅｘａｍｐｌｅ．ｃｏｍ', 'wide@example.com'],
  ['sina@bücher.example', 'sina@xn--bcher-kva.example'],
])('%j is read, shown as read, and the link goes there', async (typed, email) => {
  expect(await attach(typed)).toEqual({ viewer: { email }, userErrors: [] });
  expect((await mailTo(it, email)).map(({ subject }) => subject)).toEqual([
    'Confirm your e-mail address within 10 minutes',
  ]);
});
