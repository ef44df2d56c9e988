import { DeclarationForm, rice } from './page/declaration-form.ts';
import { inBrowser } from './page/in-browser.ts';
import { CustomsPage, type Width } from './page/officers-desk.ts';
import { PortalPage, widths } from './page/portal-page.ts';

const { platform, browser } = inBrowser();

const own = 'PO-4711';

/** Everything up to who declares, for a business with this reference of its own; answers with the page. */
async function declaringAs(portal: PortalPage, reference: string): Promise<DeclarationForm> {
  const form = new DeclarationForm(portal.page);
  await portal.goTo('/start');
  await form.start();
  await form.transport();
  await form.shipment();
  expect(await portal.page.getByLabel('Your own reference').count()).toBe(0);
  await form.choose('For a business');
  await portal.page.getByLabel('Name of the business').fill('Leone Market');
  await portal.page.getByLabel('Your name').fill('Sina Leota');
  await portal.page.getByLabel('Your own reference').fill(reference);
  return form;
}

async function fileFrom(form: DeclarationForm): Promise<string> {
  await form.goOn();
  await form.asks('How can Customs reach you?');
  await form.contact();
  await form.purpose();
  await form.goods(rice);
  await form.documents();
  await form.page.getByText(own).waitFor();
  const reference = await form.reference();
  await form.check();
  await form.certify();
  return reference;
}

const sees = 'a business gives its own reference, finds it on its pages and paper, and officers find and see it';
test.each(['phone', 'desk'] as Width[])(`on a %s: ${sees}`, async (width) => {
  const portal = await PortalPage.open(browser, `${platform.url}/`, widths[width]);
  const form = await declaringAs(portal, own);
  expect(await portal.flaws()).toEqual([]);
  const reference = await fileFrom(form);

  await portal.openEntry(reference);
  await portal.says('Your own reference');
  await portal.says(own);
  expect(await portal.flaws()).toEqual([]);
  await portal.goTo('/');
  await portal.says(`Your own reference: ${own}`);
  expect(await portal.flaws()).toEqual([]);
  await portal.goTo(`/entries/${reference}/print`);
  await portal.says('Filer’s own reference');
  await portal.says(own);

  await declaringAs(portal, own.replace('-', '\u2011'));
  await portal.page.getByRole('button', { name: 'Continue' }).click();
  const problems = portal.page.getByRole('alert');
  await problems.getByText(`Your entry ${reference} has this reference already.`).waitFor();
  expect(await portal.flaws()).toEqual([]);

  const officer = await CustomsPage.open(browser, platform.url, 'officer', width, '/officers');
  await officer.page.getByLabel('Find an entry').fill(own);
  await officer.press('Find');
  await officer.row(reference).getByText(own).waitFor();
  await officer.flawless();
  await officer.openDesk(reference);
  await officer.says('Filer’s own reference');
  await officer.says(own);
  await officer.flawless();
  await officer.close();
  expect(portal.faults).toEqual([]);
  await portal.close();
});
