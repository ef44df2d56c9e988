import { AtCustoms } from './page/at-customs.ts';
import { DeclarationForm } from './page/declaration-form.ts';
import { AsBrowser } from './page/guest.ts';
import { inBrowser } from './page/in-browser.ts';
import { PortalPage, widths } from './page/portal-page.ts';

const { platform, browser } = inBrowser();

async function readyToCertify() {
  const portal = await PortalPage.open(browser, `${platform.url}/start`, widths.phone);
  const form = new DeclarationForm(portal.page);
  await form.upToTheCheck();
  await form.check();
  const guest = new AsBrowser(portal.page, platform.url);
  return { portal, page: portal.page, form, guest, reference: await form.reference() };
}

const filingsOf = async (guest: AsBrowser) =>
  (await guest.data('{ filings(first: 10) { nodes { number entry { id reference } } } }')).filings.nodes;

const press = async (form: DeclarationForm): Promise<void> => {
  await form.choose(/^I certify/);
  await form.page.getByRole('button', { name: 'File now' }).click();
};

test.each([
  ['after it was filed', true],
  ['before it was filed', false],
])('whose connection breaks %s reloads the page, presses again where asked, and has filed once', async (_, arrives) => {
  const { portal, page, form, guest, reference } = await readyToCertify();
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('fileDraft')) return route.continue();
    if (arrives) await route.fetch();
    return route.abort('connectionreset');
  });
  await press(form);
  await portal.says('No answer came');
  await page.unrouteAll({ behavior: 'wait' });
  await page.reload();
  if (!arrives) {
    await form.asks('Certify and file');
    await press(form);
  }
  await form.asks('Your declaration is filed');
  expect(await filingsOf(guest)).toMatchObject([{ number: 1, entry: { reference } }]);
  expect(portal.faults).toEqual([]);
  await portal.close();
});

test('what Customs sent back can be filed again as it was: the press files it, once', async () => {
  const { portal, page, form, guest, reference } = await readyToCertify();
  await press(form);
  await form.asks('Your declaration is filed');
  const [{ entry }] = await filingsOf(guest);
  const customs = await AtCustoms.of(platform.url);
  await customs.sendBack(entry.id);
  await customs.officer.until(
    'query ($id: ID!) { entry(by: { id: $id }) { waitingFor } }',
    { id: entry.id },
    (data) => data.entry.waitingFor === 'FURTHER_FILING',
  );
  await portal.goTo(`/drafts/${reference}/certify`);
  await form.asks('Certify and file');
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('fileDraft')) return route.continue();
    await route.fetch();
    return route.abort('connectionreset');
  });
  await press(form);
  await portal.says('No answer came');
  await page.unrouteAll({ behavior: 'wait' });
  await page.getByRole('button', { name: 'File now' }).click();
  await form.asks('Your declaration is filed');
  expect((await filingsOf(guest)).map(({ number }: { number: number }) => number).sort()).toEqual([1, 2]);
  expect(portal.faults).toEqual([]);
  await portal.close();
});
