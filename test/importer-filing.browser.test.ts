import type { Page } from 'playwright-core';
import { arrivalDay, DeclarationForm } from './page/declaration-form.ts';
import { inBrowser } from './page/in-browser.ts';
import { PortalPage, widths } from './page/portal-page.ts';

const { platform, browser } = inBrowser();

const open = async (persona: RegExp, width: keyof typeof widths = 'desk') => {
  const portal = await PortalPage.openAs(browser, `${platform.url}/start`, persona, widths[width]);
  return { portal, page: portal.page, form: new DeclarationForm(portal.page) };
};

/** Everything up to the page where answers are checked. */
async function prepare(page: Page, form: DeclarationForm, { value = '1840.00' } = {}): Promise<void> {
  await form.choose('A port of the United States');
  await page.getByRole('button', { name: 'Start' }).click();
  await form.asks('Where and how do the goods arrive?');
  await page.getByLabel('Port of entry').selectOption({ label: 'Honolulu' });
  await form.choose('By air, as cargo');
  await form.goOn();
  await form.asks('About the shipment');
  await page.getByLabel('Day of arrival').fill(arrivalDay());
  await page.getByLabel('Flight').fill('HA 457');
  await page.getByLabel('Number of the air waybill').fill('173-12345675');
  await form.goOn();
  await parties(page, form);
  await form.choose(/^Yes$/);
  await form.choose('The commercial invoice');
  await form.goOn();
  await line(page, form, value);
  await page.getByLabel('Duties, taxes and fees').fill('64.40');
  await form.goOn();
  await form.asks('Documents that you hold');
  await form.goOn();
  await form.asks('Check your answers');
}

async function parties(page: Page, form: DeclarationForm): Promise<void> {
  await form.asks('For whom is entry made?');
  await page.getByLabel('Importer').selectOption({ index: 1 });
  await form.choose(/^Who bought them$/);
  await page.getByLabel('Consignee', { exact: true }).fill('Pacific Hardware Hawaii');
  await page.getByLabel('Address of the consignee').fill('91-1234 Kaomi Loop, Kapolei, HI 96707');
  await form.goOn();
  await form.asks('Purchase and invoice');
}

async function line(page: Page, form: DeclarationForm, value: string): Promise<void> {
  await form.asks('The goods');
  await page.getByRole('button', { name: 'Add goods' }).click();
  await form.asks(/^Goods, line/);
  await page.getByLabel('What are they?').fill('Stainless steel hinges for kitchen cabinets');
  await page.getByLabel(/^Tariff number/).fill('HTS 8302.10 6030');
  await page.getByText('Read as 8302.10.6030').waitFor();
  await page.getByLabel('Country of origin').selectOption({ label: 'Japan' });
  await page.getByLabel('How many').fill('120');
  await page.getByLabel('Unit').fill('kgs');
  await page.getByText('Read as KG').waitFor();
  await page.getByLabel('Gross weight in kilograms').fill('131.500');
  await page.getByText('Read as 131.5').waitFor();
  await page.getByLabel('Value').fill(value);
  await form.goOn();
  await form.asks('The goods');
  await form.goOn();
  await form.asks('What do you estimate to be owed?');
}

describe.each(['phone', 'desk'] as const)('on a %s', (width) => {
  test('an importer who does not take part in ABI is told by 143.33 which ways are open, and keeps the data', async () => {
    const { portal, page, form } = await open(/Pacific Hardware Hawaii/, width);
    await prepare(page, form);
    expect(await portal.flaws()).toEqual([]);
    await form.check();
    await form.choose(/^I certify/);
    await page.getByRole('button', { name: 'File now' }).click();
    await portal.says('Only a filer qualified for the Automated Broker Interface');
    await portal.says('(19 CFR 143.33)');
    await portal.says('give a mandate to a licensed broker');
    expect(await portal.flaws()).toEqual([]);
    await portal.goTo(`/drafts/${await form.reference()}`);
    await portal.says('Your informal entry into the United States');
    await portal.close();
  });
});

test('an importer that is operational on ABI certifies and files, and follows the entry', async () => {
  const { portal, page, form } = await open(/Koolau Garden Supply/);
  await prepare(page, form);
  await form.check();
  await form.certify();
  await portal.says('Duties and taxes as you estimated them: $64.40.');
  expect(await portal.flaws()).toEqual([]);
  await portal.close();
});

test('goods that a person carries need no bill, mail is told what is open, and a giver’s purchase is none', async () => {
  const { portal, page, form } = await open(/Koolau Garden Supply/);
  await form.choose('A port of the United States');
  await page.getByRole('button', { name: 'Start' }).click();
  await form.asks('Where and how do the goods arrive?');
  await page.getByLabel('Port of entry').selectOption({ label: 'Honolulu' });
  await form.choose('By mail');
  await form.goOn();
  await portal.says('the monthly postal worksheet');
  await form.choose('Carried by a person');
  await form.goOn();
  await form.asks('About the shipment');
  await page.getByLabel('Day of arrival').fill(arrivalDay());
  await portal.says('Flight, vessel or vehicle (optional)');
  expect(await portal.flaws()).toEqual([]);
  await form.goOn();
  await parties(page, form);
  await portal.says('what a giver bought as a present is no purchase.');
  await portal.close();
});

test('a finding that an officer may judge is put to an officer from the page that checks answers', async () => {
  const { portal, page, form } = await open(/Koolau Garden Supply/);
  await prepare(page, form, { value: '$2,600.00' });
  await form.goOn();
  await portal.says('Paragraph (a) allows informal entry of a shipment up to the informal limit');
  await form.choose('Let an officer decide on this');
  await form.saved();
  await form.check();
  await portal.close();
});

test('a broker who starts a declaration for American Samoa is told that its importer declares, and goes on for the United States', async () => {
  const { portal, page, form } = await open(/Clerk at Kalani Customs Brokers/, 'phone');
  await form.choose('American Samoa');
  await page.getByRole('button', { name: 'Start' }).click();
  await portal.says('Goods for American Samoa are declared here by their importer');
  await portal.says('Let the importer declare them');
  expect(await portal.flaws()).toEqual([]);
  await form.choose('A port of the United States');
  await page.getByRole('button', { name: 'Start' }).click();
  await form.asks('Where and how do the goods arrive?');
  await portal.close();
});
