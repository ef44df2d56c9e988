import { Client } from './journey/client.ts';
import { AsBrowser } from './page/guest.ts';
import { inBrowser } from './page/in-browser.ts';
import { CustomsPage, openReview } from './page/officers-desk.ts';
import { PortalPage, widths } from './page/portal-page.ts';
import { fileInTerritory } from './page/territory-filing.ts';

const { platform, browser } = inBrowser();

test('what Customs sent back says so on top of its form, at the line and on the home page, with what the officer wrote', async () => {
  const portal = await PortalPage.open(browser, `${platform.url}/`, widths.phone);
  const { page } = portal;
  const { reference } = await fileInTerritory(await AsBrowser.guest(page, platform.url));
  await openReview(await Client.persona(platform.url, 'as-officer'), reference);

  const officer = await sendsLineOneBack(reference);

  await portal.openEntry(reference);
  await portal.says('It is about line 1 as you filed it.');
  expect(await portal.text()).not.toMatch(/own system|fileEntry|entryVersion/);
  await page.getByRole('link', { name: 'Go to your answers' }).click();
  const notice = page.getByRole('region', { name: 'Customs sent this declaration back' });
  await notice.getByText('The invoice says 12 cookers.').waitFor();
  expect(await notice.innerText()).toMatch(/Sent back .+\. Reason: .+\. It is about line 1 as you filed it\./);
  expect(await page.getByText('Throw this declaration away').count()).toBe(0);
  expect(await portal.flaws()).toEqual([]);

  await page.getByRole('link', { name: /^Goods|^The goods/ }).click();
  const cards = page.locator('.wizard-card');
  await cards.nth(0).getByText('Customs sent this line back:').waitFor();
  expect(await cards.nth(1).innerText()).not.toContain('Customs sent');
  expect(await portal.flaws()).toEqual([]);
  await cards.nth(0).getByRole('link').click();
  await portal.says('Customs sent this line back:');
  await portal.says('The invoice says 12 cookers.');
  expect(await portal.flaws()).toEqual([]);

  await portal.goTo('/');
  await page.getByRole('link', { name: `Correct ${reference}` }).waitFor();
  await portal.says('Customs sent it back: correct it and file again.');
  expect(await page.getByRole('button', { name: /^Discard/ }).count()).toBe(0);
  expect(await portal.text()).not.toMatch(/fileEntry|entryId|own system/);
  expect(await portal.flaws()).toEqual([]);
  expect(portal.faults).toEqual([]);
  await portal.close();
  await officer.close();
});

/** An officer sends the first line of a declaration back on the desk, after a slip with the lines. */
async function sendsLineOneBack(reference: string): Promise<CustomsPage> {
  const officer = await CustomsPage.open(browser, platform.url, 'officer', 'desk', '/officers');
  await officer.claim(reference);
  await officer.openDesk(reference);
  await officer.decide('Send back');
  await officer.because('The value must be shown');
  await officer.page.getByLabel('Lines it is about').fill('3');
  await officer.page.getByLabel('What the filer reads').fill('The invoice says 12 cookers.');
  await officer.press('Send back');
  await officer.says('Enter numbers of lines from 1 to 2, for example 2, 5-7.');
  await officer.page.getByLabel('Lines it is about').fill('1');
  await officer.flawless();
  await officer.press('Send back');
  await officer.says('To the filer: The invoice says 12 cookers.');
  return officer;
}
