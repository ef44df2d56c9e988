import type { Page } from 'playwright-core';
import { DeclarationForm, rice } from './page/declaration-form.ts';
import { inBrowser } from './page/in-browser.ts';
import { PortalPage, widths } from './page/portal-page.ts';

const { platform, browser } = inBrowser();

const open = async (path = '/start') => {
  const portal = await PortalPage.open(browser, `${platform.url}${path}`, widths.phone);
  return { portal, page: portal.page, form: new DeclarationForm(portal.page) };
};
const atWho = async () => {
  const opened = await open();
  await opened.form.start();
  await opened.form.transport();
  await opened.form.shipment();
  return opened;
};
const nameIn = (page: Page) => page.getByLabel('Your name').inputValue();
const saves = (page: Page) =>
  page.waitForResponse((answer) => answer.request().postData()?.includes('saveDraft') ?? false);

/** Ends the session from elsewhere: the browser keeps its cookie, which opens nothing any more. */
async function endSession(page: Page): Promise<void> {
  const [session] = (await page.context().cookies()).filter(({ name }) => name.endsWith('landfall-session'));
  const headers = { cookie: `${session!.name}=${session!.value}`, origin: platform.url };
  const answer = await fetch(`${platform.url}/sign-in/out`, { method: 'POST', headers });
  expect(answer.ok).toBe(true);
}

test('what is typed is stored without a button, the time of it is shown, and a reload brings it back', async () => {
  const { portal, page, form } = await atWho();
  const stored = saves(page);
  await page.getByLabel('Your name').pressSequentially('Tala');
  await stored;
  await form.saved();
  await portal.says('Pago Pago time');
  await page.reload();
  await form.asks('Who are you?');
  expect(await nameIn(page)).toBe('Tala');
  await portal.close();
});

test('a reload in the middle of typing keeps every letter', async () => {
  const { portal, page, form } = await atWho();
  await page.getByLabel('Your name').pressSequentially('Tala Faleolo');
  await page.reload();
  await form.asks('Who are you?');
  expect(await nameIn(page)).toBe('Tala Faleolo');
  await form.saved();
  await portal.close();
});

test('without a connection one goes on typing, is told so, and all of it is stored when the connection is back', async () => {
  const { portal, page, form } = await atWho();
  await page.context().setOffline(true);
  await page.getByLabel('Your name').fill('Tala Faleolo');
  await portal.says('Not saved: no connection.');
  await portal.says('You are offline.');
  await form.choose('For myself');
  await form.goOn();
  await form.asks('How can Customs reach you?');
  await page.getByLabel('Address', { exact: true }).fill('Tafuna');
  expect(await portal.flaws()).toEqual([]);
  await page.context().setOffline(false);
  await form.saved();
  await page.reload();
  await form.asks('How can Customs reach you?');
  expect(await page.getByLabel('Address', { exact: true }).inputValue()).toBe('Tafuna');
  await page.getByRole('link', { name: 'Back' }).click();
  expect(await nameIn(page)).toBe('Tala Faleolo');
  await portal.close();
});

test('typed while the platform does not answer, an answer outlives a reload of the page', async () => {
  const { portal, page, form } = await atWho();
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('saveDraft') ? route.abort() : route.continue(),
  );
  await page.getByLabel('Your name').fill('Tala Faleolo');
  await portal.says('Not saved: no connection.');
  await page.reload();
  await form.asks('Who are you?');
  expect(await nameIn(page)).toBe('Tala Faleolo');
  await page.unrouteAll({ behavior: 'wait' });
  await form.saved();
  await portal.close();
});

describe('when a second tab saved another version', () => {
  const inTwoTabs = async () => {
    const first = await atWho();
    await first.form.saved();
    const second = await first.portal.secondTab();
    await second.page.getByLabel('Your name').fill('Sina in the second tab');
    await new DeclarationForm(second.page).saved();
    await first.page.getByLabel('Your name').fill('Tala in the first tab');
    await first.form.asks('This declaration was changed elsewhere meanwhile');
    return { ...first, second };
  };

  test('both versions are shown side by side, and the typed one is kept when it is chosen', async () => {
    const { portal, page, form, second } = await inTwoTabs();
    await page.getByRole('region', { name: 'What you typed here' }).getByText('Tala in the first tab').waitFor();
    await page.getByRole('region', { name: 'What was saved elsewhere' }).getByText('Sina').waitFor();
    expect(await portal.flaws()).toEqual([]);
    await page.getByRole('button', { name: 'Keep what I typed here' }).click();
    await form.asks('Who are you?');
    await form.saved();
    await second.page.reload();
    expect(await nameIn(second.page)).toBe('Tala in the first tab');
    await portal.close();
  });

  test('the other one is taken up when it is chosen', async () => {
    const { portal, page, form } = await inTwoTabs();
    await page.getByRole('button', { name: 'Take what was saved elsewhere' }).click();
    await form.asks('Who are you?');
    expect(await nameIn(page)).toBe('Sina in the second tab');
    await portal.close();
  });
});

test('a session that ends in the middle keeps what was typed, and signing in comes back to the same question (AS-01)', async () => {
  const { portal, page, form } = await open();
  await portal.signIn(/Tutuila Trading/);
  await form.start();
  await form.transport();
  await form.shipment();
  await form.saved();
  await endSession(page);
  await page.getByLabel('Your name').fill('Typed after the end');
  await portal.says('Your session has ended');
  await portal.says('Not saved: your session has ended.');
  expect(await nameIn(page)).toBe('Typed after the end');
  expect(await portal.flaws()).toEqual([]);
  await page.getByRole('link', { name: 'Sign in again' }).click();
  await page.getByRole('button', { name: /Tutuila Trading/ }).click();
  await form.asks('Who are you?');
  expect(await nameIn(page)).toBe('Typed after the end');
  await form.saved();
  await portal.close();
});

test('on a slow network the form is there, and what is typed while a save is under way is stored after it', async () => {
  const { portal, page, form } = await open('/');
  await portal.slowDown();
  await portal.goTo('/start');
  await form.start();
  await form.transport();
  await form.shipment();
  await page.getByLabel('Your name').pressSequentially('A name typed letter by letter', { delay: 60 });
  await form.saved();
  await page.reload();
  await form.asks('Who are you?');
  expect(await nameIn(page)).toBe('A name typed letter by letter');
  await portal.close();
});

test('who comes back begins at the list of what is answered, and a code opens the declaration elsewhere', async () => {
  const { portal, page, form } = await open();
  await form.upToTheGoods();
  await form.addLine(rice);
  const reference = await form.reference();
  await portal.goTo(`/drafts/${reference}`);
  await portal.says('You have completed 7 of 7 parts.');
  expect(await portal.flaws()).toEqual([]);
  await page.getByRole('link', { name: 'A code to come back with' }).click();
  await page.getByRole('button', { name: 'Show me a code' }).click();
  const code = await page.locator('.wizard-code').innerText();
  expect(code).toMatch(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/);
  expect(await portal.flaws()).toEqual([]);
  await page.reload();
  await portal.says('A new one takes its place');
  expect(await portal.text()).not.toContain(code);
  const elsewhere = await open(`/drafts/${reference}`);
  await elsewhere.portal.says(`There is no declaration ${reference} here for you`);
  await Promise.all([portal.close(), elsewhere.portal.close()]);
});
