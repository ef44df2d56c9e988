import { Client } from './journey/client.ts';
import { lawfulFiling } from './journey/filing.ts';
import { brokersMachine, file } from './journey/journey.ts';
import { inBrowser } from './page/in-browser.ts';
import { CustomsPage, openReview } from './page/officers-desk.ts';

import { fileInTerritory } from './page/territory-filing.ts';

const { platform, browser } = inBrowser();

const owed = 'query ($id: ID!) { entry(by: { id: $id }) { status furtherDueUsd amountDueUsd nextStep reasonCode } }';

test('an officer raises the examination, finds further duty, and the release of a filer on statement waits for it (SEL-01, INF-40)', async () => {
  const machine = await brokersMachine(platform.url);
  const { id, reference } = await file(machine, lawfulFiling());
  await openReview(await Client.persona(platform.url, 'officer'), reference);
  const officer = await CustomsPage.open(browser, platform.url, 'officer at Honolulu', 'desk', '/officers');
  await officer.claim(reference);
  await officer.openDesk(reference);
  await officer.press('Set another examination');
  await officer.page.getByLabel('Examination that you set').selectOption({ label: 'Intensive examination' });
  await officer.page
    .getByLabel('Why you set it')
    .selectOption({ label: 'The papers leave doubts that the goods must answer' });
  await officer.page.getByLabel('Note on what you set').fill('The invoice is a copy.');
  await officer.flawless();
  await officer.press('Set it');
  await officer.says('Intensive examination, as an officer set it, binds the release.');
  await officer.says('Note: The invoice is a copy.');

  await officer.decide('Release');
  await officer.because('In order');
  await officer.press('Release');
  await officer.says('Goods under intensive examination are released when its findings are recorded.');
  await officer.flawless();

  await officer.press('Record an examination');
  await officer.page.getByText('Value differs', { exact: true }).click();
  await officer.press('Record what was found');
  await officer.page.locator('li').filter({ hasText: 'Value differs' }).waitFor();
  await officer.because('An examination found further duty');
  await officer.press('Release');
  await officer.says('Enter the further duty in dollars and cents, as 45.00.');
  await officer.page.getByLabel('Further duties and taxes found due').fill('$45.00');
  await officer.flawless();
  await officer.press('Release');
  await officer.says('Release decided, once $45.00 of further duty is paid');
  const entry = await machine.until(owed, { id }, ({ entry }) => entry.status === 'PAYMENT_DUE' && entry);
  expect(entry).toMatchObject({ furtherDueUsd: '45.00', amountDueUsd: '45.00', reasonCode: 'FURTHER_DUTY_FOUND' });
  await officer.flawless();
  await officer.close();
});

test('on a phone: an examination in American Samoa finds what its law has declared, and speaks of no tariff number', async () => {
  const { reference } = await fileInTerritory(await Client.persona(platform.url, 'as-importer'));
  await openReview(await Client.persona(platform.url, 'as-officer'), reference);
  const officer = await CustomsPage.open(browser, platform.url, 'officer', 'phone', '/officers');
  await officer.claim(reference);
  await officer.openDesk(reference);
  await officer.press('Record an examination');
  const found = officer.page.getByRole('group', { name: 'What was found' });
  await found.getByText('Brought in for another purpose than declared').waitFor();
  expect(await found.innerText()).not.toMatch(/tariff|origin/i);
  await officer.press('Record what was found');
  await officer.says('An examination ends with at least one finding.');
  expect(await officer.portal.text()).not.toMatch(/AS_DECLARED|143\.32/);
  await officer.flawless();
  await officer.close();
});
