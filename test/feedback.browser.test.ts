import { inBrowser } from './page/in-browser.ts';
import { PortalPage, widths } from './page/portal-page.ts';

const { platform, browser } = inBrowser();

test('a visitor says something about a page, and staff read it and mark it as read (AS-10)', async () => {
  const visitor = await PortalPage.open(browser, `${platform.url}/start`, widths.phone);
  await visitor.page.getByRole('link', { name: 'Say something about this page' }).click();
  await visitor.page.getByLabel('What do you want to say?').fill('I could not find the bill.');
  expect(await visitor.flaws()).toEqual([]);
  await visitor.page.getByRole('button', { name: 'Send it' }).press('Enter');
  await visitor.says('Thank you.');
  const staff = await PortalPage.openAs(
    browser,
    `${platform.url}/administration/feedback`,
    /^Administrator/,
    widths.desk,
  );
  await staff.says('I could not find the bill.');
  expect(await staff.flaws()).toEqual([]);
  await staff.page.getByLabel('Note for staff').fill('Read');
  await staff.page.getByRole('button', { name: /^Mark as read/ }).press('Enter');
  await staff.says('Noted: Read');
  for (const portal of [visitor, staff]) await portal.close();
});
