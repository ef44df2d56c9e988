import { randomUUID } from 'node:crypto';
import { DeclarationForm } from './page/declaration-form.ts';
import { AsBrowser, codeMailedTo, linkMailedTo } from './page/guest.ts';
import { inBrowser } from './page/in-browser.ts';
import { PortalPage, widths } from './page/portal-page.ts';
import { begin } from './page/territory-filing.ts';

const { platform, browser } = inBrowser();

const open = (path: string, width: keyof typeof widths = 'phone') =>
  PortalPage.open(browser, `${platform.url}${path}`, widths[width]);
const someone = () => `${randomUUID()}@example.com`;
const viewer = '{ viewer { subject isGuest email account { id } offer { id } } }';

async function askFor(portal: PortalPage, email: string): Promise<void> {
  await portal.page.getByLabel('E-mail').fill(email);
  await portal.page.getByRole('button', { name: 'Send me a link' }).click();
  await portal.page.getByRole('heading', { level: 1, name: 'Look at your mail' }).waitFor();
}
async function typeCode({ page }: PortalPage, code: string): Promise<void> {
  await page.getByLabel('Code from the mail').fill(code);
  await page.getByRole('button', { name: 'Go on with the code' }).click();
}
/** A link that somebody else asked for, in a browser of their own. */
async function foreignLink(email: string): Promise<string> {
  const other = await open('/sign-in');
  await askFor(other, email);
  await other.close();
  return linkMailedTo(platform.url, email);
}

describe.each(['phone', 'desk'] as const)('on a %s', (width) => {
  test('the code from the mail signs in where it was asked for, and leads to where one wanted to go', async () => {
    const email = someone();
    const portal = await open('/sign-in?returnTo=%2Factivity', width);
    await askFor(portal, email);
    const code = await codeMailedTo(platform.url, email);
    await typeCode(portal, '');
    await portal.page.getByRole('alert').getByRole('link', { name: 'Type the code that is in the mail.' }).waitFor();
    expect(await portal.flaws()).toEqual([]);
    await typeCode(portal, code.toLowerCase().replace('-', ' '));
    await portal.page.waitForURL('**/activity');
    await portal.close();
  });

  test('a link that arrives without its secret leads to the field for the code', async () => {
    const email = someone();
    const portal = await open('/sign-in?returnTo=%2Factivity', width);
    await askFor(portal, email);
    await portal.goTo('/link');
    await portal.page.getByRole('heading', { level: 1, name: 'Type the code from the mail' }).waitFor();
    expect(await portal.flaws()).toEqual([]);
    await typeCode(portal, await codeMailedTo(platform.url, email));
    await portal.page.waitForURL('**/activity');
    await portal.close();
  });

  test('a guest who opens a link that somebody else asked for is told whose it is, and stays or goes by choice', async () => {
    const email = someone();
    const link = await foreignLink(email);
    const portal = await open('/', width);
    const guest = await AsBrowser.guest(portal.page, platform.url);
    const { reference } = await begin(guest);
    const { viewer: before } = await guest.data(viewer);

    await portal.goTo(new URL(link).pathname + new URL(link).hash);
    await portal.says(`You are working here as a guest, with ${reference}.`);
    await portal.says(`It went to ${email[0]}…${email.at(email.indexOf('@') - 1)}@e….com.`);
    expect(await portal.flaws()).toEqual([]);
    await portal.page.getByRole('link', { name: 'Stay as I am' }).click();
    await portal.page.getByRole('link', { name: `Continue ${reference}` }).waitFor();

    await portal.goTo(new URL(link).pathname + new URL(link).hash);
    await portal.page.getByRole('button', { name: 'Go on as' }).click();
    await portal.page.waitForURL(`${platform.url}/claim`);
    const { viewer: after } = await guest.data(viewer);
    expect([after.email, after.offer]).toEqual([email, { id: expect.any(String) }]);
    expect(after.subject).not.toBe(before.subject);
    await portal.page.getByRole('main').getByText(email).waitFor();
    await portal.page.getByRole('button', { name: 'Take it under this account' }).waitFor();
    await portal.close();

    const elsewhere = await open('/sign-in', width);
    await askFor(elsewhere, email);
    await elsewhere.page.goto(await linkMailedTo(platform.url, email, [link]));
    await elsewhere.page.getByRole('button', { name: 'Go on' }).click();
    await elsewhere.page.waitForURL(`${platform.url}/`);
    const { viewer: sameOwner } = await new AsBrowser(elsewhere.page, platform.url).data(viewer);
    expect([sameOwner.subject, sameOwner.offer]).toEqual([after.subject, null]);
    await elsewhere.close();
  });

  test('who went past the question about what a guest began finds it on the home page, and a used link leads there', async () => {
    const link = await foreignLink(someone());
    const path = new URL(link).pathname + new URL(link).hash;
    const portal = await open('/', width);
    const { reference } = await begin(await AsBrowser.guest(portal.page, platform.url));
    await portal.goTo(path);
    await portal.page.getByRole('button', { name: 'Go on as' }).click();
    await portal.page.waitForURL(`${platform.url}/claim`);
    expect(await portal.flaws()).toEqual([]);
    await portal.goTo(path);
    await portal.page.getByRole('heading', { level: 1, name: 'This link has been used' }).waitFor();
    expect(await portal.flaws()).toEqual([]);
    await portal.page.getByRole('link', { name: 'Go on', exact: true }).click();
    await portal.page.getByRole('link', { name: 'Look whether you take it over' }).waitFor();
    expect(await portal.flaws()).toEqual([]);
    await portal.page.getByRole('link', { name: 'Look whether you take it over' }).click();
    await portal.page.getByRole('button', { name: 'Take it under this account' }).click();
    await portal.page.getByRole('link', { name: `Continue ${reference}` }).waitFor();
    expect(await portal.text()).not.toContain('Something was begun here');
    await portal.close();
  });

  test('a guest goes on typing while the link is used in the mail program, is told so, and joins both by the code', async () => {
    const email = someone();
    const portal = await open('/start', width);
    const form = new DeclarationForm(portal.page);
    await form.start();
    const guest = new AsBrowser(portal.page, platform.url);
    await guest.data(`mutation { attachEmail(input: {email: "${email}"}) { userErrors { code } } }`);
    await portal.page.reload();
    const [link, code] = [await linkMailedTo(platform.url, email), await codeMailedTo(platform.url, email)];

    const mailApp = await open(new URL(link).pathname + new URL(link).hash, width);
    await mailApp.says('go on there with the code from the mail');
    expect(await mailApp.flaws()).toEqual([]);
    await mailApp.page.getByRole('button', { name: 'Go on as' }).click();
    await mailApp.page.getByRole('button', { name: 'Take it under this account' }).click();
    await mailApp.page.getByRole('link', { name: `Continue ${await form.reference()}` }).waitFor();

    await form.transport();
    await portal.page.evaluate(`document.dispatchEvent(new Event('visibilitychange'))`);
    await portal.page.getByRole('heading', { name: /You confirmed .…?.@e….com on another device/ }).waitFor();
    expect(await portal.flaws()).toEqual([]);
    await form.shipment();
    await form.saved();
    await portal.page.getByRole('link', { name: 'Type the code' }).click();
    await typeCode(portal, code);
    await form.asks('Who are you?');
    await form.saved();
    expect((await guest.data(viewer)).viewer).toMatchObject({ isGuest: false, email });
    await Promise.all([portal.close(), mailApp.close()]);
  });
});

test('a guest who signs in by the code is asked about what they began, and then goes on where they wanted to', async () => {
  const email = someone();
  const portal = await open('/');
  const { reference } = await begin(await AsBrowser.guest(portal.page, platform.url));
  await portal.goTo('/sign-in?returnTo=%2Factivity');
  await askFor(portal, email);
  await typeCode(portal, await codeMailedTo(platform.url, email));
  await portal.page.waitForURL('**/claim?returnTo=%2Factivity');
  await portal.page.getByRole('button', { name: 'Take it under this account' }).click();
  await portal.page.waitForURL(`${platform.url}/activity`);
  await portal.goTo('/');
  await portal.page.getByRole('link', { name: `Continue ${reference}` }).waitFor();
  await portal.close();
});

test('a guest who came back on another device by reference and e-mail is told so where they began', async () => {
  const email = someone();
  const portal = await open('/start');
  const form = new DeclarationForm(portal.page);
  await form.start();
  const guest = new AsBrowser(portal.page, platform.url);
  await guest.data(`mutation { attachEmail(input: {email: "${email}"}) { userErrors { code } } }`);
  await portal.page.reload();
  await form.asks('How do the goods arrive?');
  const first = await codeMailedTo(platform.url, email);

  const other = await open('/resume');
  await other.page.getByRole('textbox', { name: 'Reference' }).fill(await form.reference());
  await other.page.getByRole('textbox', { name: 'E-mail' }).fill(email);
  await other.page.keyboard.press('Enter');
  await other.says('If these belong together, a link is on its way.');
  expect(await other.flaws()).toEqual([]);
  await typeCode(other, await codeMailedTo(platform.url, email, [first]));
  await other.page.waitForURL(`**/drafts/${await form.reference()}**`);

  await form.choose('By air, as cargo');
  await portal.says(`You may have gone on with ${email} on another device.`);
  expect(await portal.flaws()).toEqual([]);
  await Promise.all([portal.close(), other.close()]);
});

test('whoever is signed in as somebody else is told so before a link changes that', async () => {
  const email = someone();
  const link = await foreignLink(email);
  const portal = await open('/');
  await portal.signIn(/^Officer at Pago Pago/);
  await portal.goTo(new URL(link).pathname + new URL(link).hash);
  await portal.says(/You are signed in here as .+\. If you go on as .+, you are signed out of that\./);
  expect(await portal.flaws()).toEqual([]);
  await portal.page.getByRole('link', { name: 'Stay as I am' }).click();
  await portal.page.getByRole('heading', { level: 1, name: 'Customs at Pago Pago' }).waitFor();
  await portal.close();
});

test('a code is told to be wrong, used up or of another browser, each with what to do next', async () => {
  const email = someone();
  const portal = await open('/sign-in');
  await askFor(portal, email);
  const code = await codeMailedTo(platform.url, email);
  const elsewhere = await open('/link');
  await typeCode(elsewhere, code);
  await elsewhere.says(
    'A code works once, and only in the browser where the mail was asked for. Ask for a new mail here.',
  );
  await elsewhere.page.getByRole('link', { name: 'Ask for a new mail here', exact: true }).click();
  await elsewhere.page.getByLabel('E-mail').waitFor();
  await elsewhere.close();

  await typeCode(portal, '7K3F');
  await portal.says('A code has eight letters and digits, like 7K3F-9QXM.');
  for (const wrong of ['7777-7777', '8888-8888', '9999-9999', 'AAAA-AAAA', 'BBBB-BBBB']) {
    const answered = portal.page.waitForResponse('**/sign-in/code');
    await typeCode(portal, wrong);
    expect((await answered).status()).toBe(410);
    await portal.says('This is not the code of a mail that was asked for in this browser.');
  }
  await typeCode(portal, code);
  await portal.says('Too many wrong codes were typed before this one, so it has ended. Ask for a new mail.');
  expect(await portal.flaws()).toEqual([]);
  await portal.close();
});

test('a code works once', async () => {
  const email = someone();
  const portal = await open('/sign-in');
  await askFor(portal, email);
  const code = await codeMailedTo(platform.url, email);
  await typeCode(portal, code);
  await portal.page.waitForURL(`${platform.url}/`);
  await portal.goTo('/link');
  await typeCode(portal, code);
  await portal.says('A code works once, and only in the browser where the mail was asked for.');
  await portal.close();
});
