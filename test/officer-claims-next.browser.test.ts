import { Client } from './journey/client.ts';
import { inBrowser } from './page/in-browser.ts';
import { CustomsPage, openReview, type Width } from './page/officers-desk.ts';

import { fileInTerritory } from './page/territory-filing.ts';

const { platform, browser } = inBrowser();

const sitsDown = (width: Width) => CustomsPage.open(browser, platform.url, 'officer', width, '/officers');

/** An entry that stands in the queue. */
async function queued(): Promise<string> {
  const { reference } = await fileInTerritory(await Client.persona(platform.url, 'as-importer'));
  await openReview(await Client.persona(platform.url, 'as-officer-2'), reference);
  return reference;
}

test('an officer claims the next one and is at its desk; the address of the queue keeps the lane', async () => {
  await queued();
  const officer = await sitsDown('desk');
  await officer.press('Claim the next one');
  await officer.says('You hold this review.');
  const reference = await officer.page.getByRole('heading', { level: 1 }).innerText();
  await officer.page.getByRole('link', { name: 'Back to the queue' }).click();
  await officer.lane('Mine');
  await officer.row(reference).waitFor();
  await officer.page.reload();
  await officer.row(reference).waitFor();
  await officer.close();
});

test('after a decision the officer claims the next one at the desk, without going back to the queue', async () => {
  const [first] = [await queued(), await queued()];
  const officer = await sitsDown('phone');
  await officer.claim(first);
  await officer.openDesk(first);
  await officer.decide('Send back');
  await officer.because('The description is not adequate');
  await officer.press('Send back');
  await officer.page.getByRole('button', { name: 'Claim the next one' }).waitFor();
  expect(await officer.page.evaluate('document.activeElement.textContent')).toContain('Claim the next one');
  await officer.flawless();
  await officer.press('Claim the next one');
  await officer.says('You hold this review.');
  await officer.page.getByRole('heading', { level: 1 }).filter({ hasNotText: first }).waitFor();
  await officer.close();
});
