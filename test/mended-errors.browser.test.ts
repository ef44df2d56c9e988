import type { Page } from 'playwright-core';
import { Client } from './journey/client.ts';
import { DeclarationForm } from './page/declaration-form.ts';
import { inBrowser } from './page/in-browser.ts';
import { CustomsPage, openReview } from './page/officers-desk.ts';
import { PortalPage, widths } from './page/portal-page.ts';
import { fileInTerritory } from './page/territory-filing.ts';

const { platform, browser } = inBrowser();

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).last().click();
const field = (page: Page, name: string) => page.getByRole('textbox', { name });
const errors = (page: Page) => page.locator('main .usa-error-message');
const summary = (page: Page) => page.getByRole('alert', { name: 'There is a problem' });

/** Says what is wrong after `mistake`, and nothing of it once it is mended, without another press. */
async function goesWhenMended(page: Page, mistake: () => Promise<void>, mend: () => Promise<unknown>): Promise<void> {
  await mistake();
  await errors(page).or(summary(page)).first().waitFor();
  await mend();
  await errors(page).first().waitFor({ state: 'detached' });
  await summary(page).waitFor({ state: 'detached' });
}

const ofStrangers: [string, string, string, (page: Page) => Promise<unknown>][] = [
  ['signing in', '/sign-in', 'Send me a link', (page) => field(page, 'E-mail').fill('sina@example.com')],
  ['a resume code', '/resume', 'Open the declaration', (page) => field(page, 'Resume code').fill('7K3F')],
  ['checking a release', '/release', 'Check', (page) => page.getByLabel('Code of the release').fill('7K3F')],
  ['a code that is none', '/release/nonsense', 'Check', (page) => page.getByLabel('Code of the release').fill('7K3F')],
];

test.each(ofStrangers)('an error of %s goes when it is mended', async (_form, path, button, mend) => {
  const portal = await PortalPage.open(browser, `${platform.url}${path}`, widths.phone);
  await goesWhenMended(
    portal.page,
    () => press(portal.page, button),
    () => mend(portal.page),
  );
  await portal.close();
});

test('of two errors the mended one goes, in the summary and at its field, and stays away while one types on', async () => {
  const portal = await PortalPage.open(browser, `${platform.url}/resume`, widths.phone);
  const { page } = portal;
  await press(page, 'Send me a link');
  await summary(page).waitFor();
  expect(await summary(page).getByRole('link').count()).toBe(2);
  await field(page, 'E-mail').fill('s');
  expect(await summary(page).getByRole('link').allInnerTexts()).toEqual(['Type the reference of the declaration.']);
  expect(await errors(page).count()).toBe(1);
  await field(page, 'E-mail').fill('');
  expect(await errors(page).count()).toBe(1);
  expect(await page.evaluate('document.activeElement.id')).toBe('email');
  await press(page, 'Send me a link');
  expect(await summary(page).getByRole('link').count()).toBe(2);
  await portal.close();
});

const ofPeople: [string, RegExp, string, string, (page: Page) => Promise<unknown>][] = [
  ['opening an entry', /^Officer at Pago Pago/, '/', 'Open', (page) => page.getByLabel('Reference').fill('AS')],
  [
    'finding a payer',
    /^Cashier at Pago Pago/,
    '/cashier',
    'Find',
    (page) => page.getByLabel('Find by reference').fill('AS'),
  ],
  [
    'finding a log',
    /^Officer at Pago Pago/,
    '/activity',
    'Find the account',
    (page) => field(page, 'The log of one account').fill('acc'),
  ],
];

test.each(ofPeople)('an error of %s goes when it is mended', async (_form, who, path, button, mend) => {
  const portal = await PortalPage.openAs(browser, `${platform.url}${path}`, who, widths.desk);
  await goesWhenMended(
    portal.page,
    () => press(portal.page, button),
    () => mend(portal.page),
  );
  await portal.close();
});

test.each([
  ['the analysis', /^Analyst for Pago Pago/, '/analysis'],
  ['the log', /^Officer at Pago Pago/, '/activity'],
] as const)(
  'a period of %s that is turned round is told at its first day, and mended at either',
  async (_of, who, path) => {
    const portal = await PortalPage.openAs(browser, `${platform.url}${path}`, who, widths.desk);
    const { page } = portal;
    const day = (label: RegExp) => page.getByLabel(label).and(page.locator('[type=text]'));
    const turned = async () => {
      await day(/^From/).fill('2026-11-20');
      await day(/^To/).fill('2026-11-10');
      await press(page, 'Show');
      await summary(page).waitFor();
    };
    await goesWhenMended(page, turned, () => day(/^To/).fill('2026-11-30'));
    await goesWhenMended(page, turned, () => day(/^From/).fill('2026-11-01'));
    await portal.close();
  },
);

test('an error of an invitation goes when it is mended, that of the ports by another role too', async () => {
  const portal = await PortalPage.openAs(browser, `${platform.url}/administration`, /^Administrator/, widths.desk);
  const { page } = portal;
  const mend = async () => {
    await page.getByLabel('Name').fill('Mele');
    await field(page, 'E-mail').fill('mele@example.com');
    await page.locator('label', { hasText: 'Administrator' }).click();
  };
  await goesWhenMended(page, () => press(page, 'Send the invitation'), mend);
  await page.locator('label', { hasText: 'Officer' }).first().click();
  const unroled = () => page.locator('label', { hasText: 'Officer' }).first().click();
  await goesWhenMended(page, () => press(page, 'Send the invitation'), unroled);
  await portal.close();
});

test('errors on the desk go when they are mended: of decision, examination, message and claim', async () => {
  const { reference } = await fileInTerritory(await Client.persona(platform.url, 'as-importer'));
  await openReview(await Client.persona(platform.url, 'as-officer-2'), reference);
  const officer = await CustomsPage.open(browser, platform.url, 'officer', 'desk', '/officers');
  await officer.claim(reference);
  await officer.openDesk(reference);
  const { page } = officer;
  const presses = (name: string) => () => press(page, name);

  await goesWhenMended(page, presses('Decide'), () => officer.decide('Ask for a document'));
  await officer.page.getByLabel('Which document').selectOption({ label: 'Commercial invoice' });
  await goesWhenMended(page, presses('Ask for it'), () => officer.because('The value must be shown'));
  await officer.because('Another reason, said to the filer');
  await goesWhenMended(page, presses('Ask for it'), () => officer.because('The value must be shown'));

  await press(page, 'Record an examination');
  await goesWhenMended(page, presses('Record what was found'), () => officer.decide('Quantity differs'));
  await press(page, 'Cancel');
  await press(page, 'Set another examination');
  const level = page.getByLabel('Examination that you set');
  await goesWhenMended(page, presses('Set it'), () => level.selectOption({ index: 1 }));
  await press(page, 'Cancel');
  const message = page.getByLabel('Your message to the filer');
  await goesWhenMended(page, presses('Send'), () => message.fill('What is the model?'));
  await press(page, 'Put back');
  await goesWhenMended(page, presses('Put back'), () => page.getByLabel('Why it goes back').selectOption({ index: 1 }));
  await officer.flawless();
  await officer.close();
}, 120_000);

test('an amount that the cashier may not take is no longer refused once it is changed', async () => {
  const { reference } = await fileInTerritory(await Client.persona(platform.url, 'as-importer'));
  const cashier = await CustomsPage.open(browser, platform.url, 'cashier', 'desk', '/cashier');
  const { page } = cashier;
  await page.getByLabel('Find by reference').fill(reference);
  await press(page, 'Find');
  await page.getByLabel('Amount taken').fill('600');
  await goesWhenMended(
    page,
    () => press(page, 'Record the payment'),
    () => page.getByLabel('Amount taken').fill('12.50'),
  );
  await cashier.close();
});

test('the statement that was not accepted is no longer asked for once it is', async () => {
  const portal = await PortalPage.open(browser, `${platform.url}/start`, widths.phone);
  const form = new DeclarationForm(portal.page);
  await form.upToTheCheck();
  await form.check();
  await goesWhenMended(
    portal.page,
    () => press(portal.page, 'File now'),
    () => form.choose(/^I certify/),
  );
  await portal.close();
});
