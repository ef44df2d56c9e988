import { Client } from './journey/client.ts';
import { arrivalDay, DeclarationForm, rice } from './page/declaration-form.ts';
import { inBrowser } from './page/in-browser.ts';
import { PortalPage, widths } from './page/portal-page.ts';

const whisky = {
  description: 'Whisky in bottles',
  quantity: '6',
  price: '180',
  category: 'Beer, malt extract, wine, spirits or another alcoholic beverage',
  ofDrink: { drink: 'SPIRITS', litres: '4.5', strength: '40' },
};
const usedFridge = { description: 'Used refrigerator', quantity: '1', price: '200', isUsedMachine: true };
const nastyName = '<img src=x onerror="document.title=1"> ʻĀiga 🥥';

const { platform, browser } = inBrowser();

const open = async (width: keyof typeof widths = 'phone', path = '/start') => {
  const portal = await PortalPage.open(browser, `${platform.url}${path}`, widths[width]);
  return { portal, page: portal.page, form: new DeclarationForm(portal.page) };
};
const entriesOf = async (reference: string) => {
  const officer = await Client.persona(platform.url, 'as-officer');
  const query =
    'query ($reference: String!) { entry(by: { reference: $reference }) { reference entryVersion exciseUsd } }';
  return (await officer.data(query, { reference })).entry;
};

describe.each(['phone', 'desk'] as const)('on a %s', (width) => {
  test('a guest declares goods for American Samoa and files, and nothing on the way keeps anybody out', async () => {
    const { portal, page, form } = await open(width);
    const flawless = async () => expect(await portal.flaws()).toEqual([]);
    await form.start();
    await flawless();
    for (const answer of [() => form.transport(), () => form.shipment(), () => form.who(nastyName)]) {
      await answer();
      await flawless();
    }
    await form.contact({ email: `tala-${width}@example.com` });
    await flawless();
    await form.purpose();
    await flawless();
    for (const goods of [rice, whisky, usedFridge]) await form.addLine(goods);
    await flawless();
    await form.goods();
    await flawless();
    await form.documents();
    await portal.says(nastyName);
    await portal.says('$62.50');
    await portal.says('(ASCA 11.1002)');
    await portal.says('That they are second-hand adds nothing at entry.');
    await portal.says('(ASCA 11.1102 to 11.1104)');
    await flawless();
    await form.check();
    await flawless();
    await form.certify();
    await portal.says('An officer assesses it');
    await portal.says('(ASCA 11.1102 to 11.1104)');
    await portal.says('News comes by e-mail, too.');
    await flawless();
    const reference = await form.reference();
    await page.getByRole('link', { name: 'Follow your declaration' }).click();
    await page.getByRole('heading', { level: 1, name: reference }).waitFor();
    await portal.says('1 · Purpose: To sell · A used vehicle, machine or appliance');
    expect(await page.title()).not.toBe('1');
    expect(portal.faults).toEqual([]);
    await portal.close();
  });

  test('what is missing or cannot be read is said with the law’s sentence, at the field and on top (AS-11)', async () => {
    const { portal, page, form } = await open(width);
    await form.upToTheGoods();
    await page.getByRole('button', { name: 'Add goods' }).click();
    await page.getByLabel('How many').fill('a few');
    await page.getByLabel('What was paid for them').fill('12,50');
    await portal.says('$12.50 or $1,250.00? Choose what is meant:');
    await form.goOn();
    const summary = page.getByRole('alert', { name: 'There is a problem' });
    await summary.waitFor();
    expect(await page.evaluate(`document.activeElement.getAttribute('aria-labelledby')`)).toBe('error-summary-heading');
    expect(await page.title()).toMatch(/^Error: /);
    expect(await summary.getByRole('link').allInnerTexts()).toEqual([
      'Enter what the goods are.',
      expect.stringContaining('A number is written with digits, as 12 or 2.5; this holds something else.'),
      expect.stringContaining('This can be read as $12.50 or $1,250.00. Write the one that is meant.'),
      'Choose whether they are any of these, or none.',
    ]);
    expect(await portal.flaws()).toEqual([]);
    await summary.getByRole('link', { name: /A number is written/ }).click();
    expect(await page.evaluate('document.activeElement.id')).toBe('quantity');
    await portal.close();
  });
});

describe.each(['phone', 'desk'] as const)('on a %s', (width) => {
  test('a day is pasted as people write it, and asked back where it can be two; a doubtful waybill goes on and is told again', async () => {
    const { portal, page, form } = await open(width);
    await form.start();
    await form.transport();
    const day = page.getByLabel('Day of arrival');
    await day.fill('03/04/2027');
    await portal.says('Mar 4, 2027 or Apr 3, 2027? Choose what is meant:');
    await page.getByLabel('Number of the air waybill').fill('173 1234 5676');
    await portal.says('Read as 173-12345676. Its last digit does not fit the others');
    expect(await portal.flaws()).toEqual([]);
    await form.goOn();
    await page.getByRole('alert', { name: 'There is a problem' }).waitFor();
    await page.getByRole('button', { name: 'Apr 3, 2027' }).click();
    expect(await day.inputValue()).toBe('2027-04-03');
    await page.locator('input[type=date]').fill(arrivalDay(), { force: true });
    expect(await day.inputValue()).toBe(arrivalDay());
    await day.fill(new Date(arrivalDay()).toUTCString().slice(0, 'Tue, 01 Dec 2026'.length));
    await form.goOn();
    await form.who();
    await form.contact();
    await form.purpose();
    await form.goods(rice);
    await form.documents();
    const doubtful = page
      .getByRole('region', { name: 'Look at this once more' })
      .getByRole('listitem')
      .filter({ hasText: 'The last digit of an air waybill' });
    await doubtful.waitFor();
    expect(await portal.flaws()).toEqual([]);
    await doubtful.getByRole('link', { name: 'Change it' }).click();
    await form.asks('About the shipment');
    expect(await page.evaluate('document.activeElement.id')).toBe('billOfLading');
    await form.goOn();
    await form.asks('Check your answers');
    await form.check();
    await form.certify();
    await portal.close();
  });

  test('1.250 is one dollar twenty-five to some and 1,250 dollars to others, and does not go on before it is chosen', async () => {
    const { portal, page, form } = await open(width);
    await form.upToTheGoods();
    await page.getByRole('button', { name: 'Add goods' }).click();
    await page.getByLabel('What are they?').fill('Rice in\u00AD sacks of 20 kg');
    await page.getByLabel('How many').fill('1.250');
    await portal.says('Read as 1.25');
    await page.getByLabel('What was paid for them').fill('1.250');
    await portal.says('$1.25 or $1,250.00? Choose what is meant:');
    await form.choose('None of these');
    expect(await portal.flaws()).toEqual([]);
    await form.goOn();
    const summary = page.getByRole('alert', { name: 'There is a problem' });
    await summary.waitFor();
    expect(await summary.getByRole('link').count()).toBe(2);
    await portal.says('Press “Take them out” at the field.');
    await page.getByRole('button', { name: 'Take them out' }).click();
    expect(await summary.getByRole('link').count()).toBe(1);
    expect(await page.locator('.usa-error-message').count()).toBe(1);
    expect(await page.getByLabel('What are they?').inputValue()).toBe('Rice in sacks of 20 kg');
    await page.getByRole('button', { name: '$1,250.00' }).click();
    expect(await page.evaluate('document.activeElement.id')).toBe('purchasePriceUsd');
    await portal.says('Read as $1,250.00');
    await form.goOn();
    await form.asks('The goods');
    await portal.says('1.25 · $1,250.00 · To sell');
    await portal.close();
  });
});

test('the way from the first page to the filed declaration takes less than 140 kB of scripts, and none of another language', async () => {
  const { portal, form } = await open();
  await form.upToTheCheck();
  await form.check();
  await form.certify();
  const { names, bytes } = await portal.scripts();
  expect(names.filter((name) => name.startsWith('sm-'))).toEqual([]);
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThan(140_000);
  await portal.close();
});

test('from the first key to the last, the whole form is filled in without a mouse', async () => {
  const { portal, page, form } = await open('desk');
  await form.upToTheGoodsByKeyboard();
  await form.lineByKeyboard(rice);
  await form.asks('The goods');
  await page.keyboard.press('Enter');
  await form.tabTo('Continue');
  await page.keyboard.press('Enter');
  await form.asks('Invoices and other documents');
  await form.tabTo('Continue without documents');
  await page.keyboard.press('Enter');
  await form.asks('Check your answers');
  await form.tabTo('Go on to certify');
  await page.keyboard.press('Enter');
  await form.asks('Certify and file');
  await form.tabTo(/^I certify/);
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await form.asks('Your declaration is filed');
  await portal.close();
});

test('an answer is changed from the page that checks them, and back there is where one comes', async () => {
  const { portal, page, form } = await open();
  await form.upToTheCheck();
  await page.getByRole('link', { name: 'Change Name' }).click();
  await form.asks('Who are you?');
  await page.getByLabel('Your name').fill('Sina Faleolo');
  await form.goOn();
  await form.asks('Check your answers');
  await portal.says('Sina Faleolo');
  await portal.close();
});

test('a line is changed and another taken out', async () => {
  const { portal, page, form } = await open();
  await form.upToTheGoods();
  await form.addLine(rice);
  await form.addLine(whisky);
  await page.getByRole('button', { name: 'Remove Line 2' }).click();
  await page.getByText('Whisky').waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Change Line 1' }).click();
  await page.getByLabel('How many').fill('41');
  await form.goOn();
  await portal.says('41 · $1,250.00 · To sell');
  await form.saved();
  await page.reload();
  await portal.says('41 · $1,250.00 · To sell');
  expect(await page.getByText('Whisky').count()).toBe(0);
  await portal.close();
});

test('pressed twice, a declaration is filed once, and going back shows that it is filed', async () => {
  const { portal, page, form } = await open();
  await form.upToTheCheck();
  await form.check();
  await form.choose(/^I certify/);
  await page.getByRole('button', { name: 'File now' }).dblclick();
  await form.asks('Your declaration is filed');
  const reference = await form.reference();
  await page.goBack();
  await form.asks('Your declaration is filed');
  expect(await entriesOf(reference)).toMatchObject({ reference, entryVersion: expect.any(Number) });
  await portal.close();
});
