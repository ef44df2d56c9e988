import type { Route } from 'playwright-core';
import { DeclarationForm } from './page/declaration-form.ts';
import { inBrowser } from './page/in-browser.ts';
import { PortalPage, widths } from './page/portal-page.ts';

const { platform, browser } = inBrowser();

/** At the question how Customs reaches a guest, with an address to live at. */
async function atContact(width: keyof typeof widths = 'phone') {
  const portal = await PortalPage.open(browser, `${platform.url}/start`, widths[width]);
  const form = new DeclarationForm(portal.page);
  await form.start();
  await form.transport();
  await form.shipment();
  await form.who();
  await portal.page.getByLabel('Address', { exact: true }).fill('Tafuna, PO Box 12');
  return { portal, page: portal.page, form, email: portal.page.getByLabel('E-mail address') };
}

test.each([
  ['sina..f@example.com', 'Two full stops stand side by side.'],
  ['sina@example.c', 'The place after the @ ends in two letters or more'],
  ['sina@example.com, tala@example.com', 'These are several e-mail addresses; one is read here.'],
])('%s is refused at its field with the reason, and the guest stays on the page', async (typed, says) => {
  const { portal, page, form, email } = await atContact();
  await email.fill(typed);
  await form.goOn();
  await page.locator('#email-problem').filter({ hasText: says }).waitFor();
  await form.asks('How can Customs reach you?');
  expect(await email.getAttribute('aria-invalid')).toBe('true');
  expect(await portal.flaws()).toEqual([]);
  await portal.close();
});

test.each(['phone', 'desk'] as const)(
  'on a %s an address as it is pasted is shown as it is read, and the link goes there',
  async (width) => {
    const { portal, page, form, email } = await atContact(width);
    await email.fill(`Sina Leota <sina-on-${width}@Example.com>,`);
    await portal.says(`Read as sina-on-${width}@example.com`);
    expect(await portal.flaws()).toEqual([]);
    const attached = page.waitForResponse((answer) => answer.request().postData()?.includes('attachEmail') ?? false);
    await form.goOn();
    await form.asks('What are the goods for?');
    expect(await (await attached).json()).toMatchObject({ data: { attachEmail: { userErrors: [] } } });
    await portal.goTo('/mailbox');
    await portal.says(`sina-on-${width}@example.com`);
    await portal.close();
  },
);

test('an address that only the platform refuses is refused at its field, too', async () => {
  const { portal, page, form, email } = await atContact();
  const refuse = async (route: Route): Promise<void> => {
    if (!route.request().postData()?.includes('attachEmail')) return route.continue();
    const userErrors = [{ message: 'This address takes no mail.', nextStep: 'Write another one.' }];
    return route.fulfill({ json: { data: { attachEmail: { userErrors } } } });
  };
  await page.route('**/graphql', refuse);
  await email.fill('sina@example.com');
  await form.goOn();
  await page.locator('#email-problem').filter({ hasText: 'This address takes no mail. Write another one.' }).waitFor();
  await form.asks('How can Customs reach you?');
  await page.unroute('**/graphql', refuse);
  await form.goOn();
  await form.asks('What are the goods for?');
  await portal.close();
});
