import { Client } from './journey/client.ts';
import { inBrowser } from './page/in-browser.ts';
import { CustomsPage, openReview } from './page/officers-desk.ts';
import { fileInTerritory } from './page/territory-filing.ts';

const { platform, browser } = inBrowser();

const standing = 'query ($reference: String!) { entry(by: { reference: $reference }) { status } }';

test('in the hall, on a phone: the reference shows who, what and what is owed, and two touches send in order to the cashier', async () => {
  const filer = await Client.persona(platform.url, 'as-importer');
  const { reference } = await fileInTerritory(filer);
  await openReview(await Client.persona(platform.url, 'as-officer'), reference);
  const officer = await CustomsPage.open(browser, platform.url, 'officer', 'phone', `/hall/${reference}`);
  await officer.page.getByRole('heading', { name: reference }).waitFor();
  await officer.flawless();
  await officer.press('In order: to the cashier');
  await officer.page.getByRole('button', { name: /^Yes, in order once \$/ }).click();
  await officer.says('To the cashier first');
  await filer.until(standing, { reference }, ({ entry }) => entry.status === 'PAYMENT_DUE' && entry);
  await officer.flawless();
  await officer.press('Next person');
  await officer.page.getByRole('button', { name: 'Scan the code' }).waitFor();
  await officer.flawless();
  await officer.close();
});

test('in the hall: goods sent to be examined go to another officer, and what is not examined yet is not let go', async () => {
  const { reference } = await fileInTerritory(await Client.persona(platform.url, 'as-importer'));
  await openReview(await Client.persona(platform.url, 'as-officer'), reference);
  const officer = await CustomsPage.open(browser, platform.url, 'officer', 'phone', `/hall/${reference}`);
  await officer.press('Send to the counter');
  await officer.page.getByRole('button', { name: /^Examination: The papers leave doubts/ }).click();
  await officer.says('May not be let go from here');
  await openReview(await Client.persona(platform.url, 'as-officer'), reference);
  await officer.flawless();
  await officer.close();
});
