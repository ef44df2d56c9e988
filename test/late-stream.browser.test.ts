// What happens after a page was answered and before its stream begins: nobody hears of it, and the page shows it.
import { Client } from './journey/client.ts';
import { AtCustoms } from './page/at-customs.ts';
import { inBrowser } from './page/in-browser.ts';
import { claimElsewhere, openReview } from './page/officers-desk.ts';
import { PortalPage, widths } from './page/portal-page.ts';
import { fileInTerritory } from './page/territory-filing.ts';

const { platform, browser } = inBrowser();
let filer: Client;
let elsewhere: Client;
let customs: AtCustoms;
beforeAll(async () => {
  [filer, elsewhere, customs] = await Promise.all([
    Client.persona(platform.url, 'as-importer'),
    Client.persona(platform.url, 'as-officer-2'),
    AtCustoms.of(platform.url),
  ]);
});

async function queued() {
  const entry = await fileInTerritory(filer);
  return { ...entry, reviewId: (await openReview(elsewhere, entry.reference)).id };
}

/** A page that is connected and was answered, whose stream has not begun. */
async function answered(who: RegExp, path: string): Promise<PortalPage> {
  const portal = await PortalPage.openAs(browser, platform.url, who, widths.desk);
  portal.stream.holdBack();
  const asked = portal.questions();
  await portal.goTo(path);
  await portal.says('Live.');
  await asked.answered();
  return portal;
}

test('an entry that moved before its page heard of changes is shown as it stands now', async () => {
  const entry = await queued();
  const portal = await answered(/Tutuila Trading/, `/entries/${entry.reference}`);
  await portal.shows('In review');
  const hears = await portal.secondTab();
  await hears.says('Changes appear here by themselves.');
  await customs.askForInvoice(entry.id);
  await hears.shows('Customs waits for you');
  portal.stream.letThrough();
  await portal.shows('Customs waits for you');
  await portal.says('Live.');
  await portal.close();
});

test('what came into the queue before the officers’ page heard of changes is there', async () => {
  const row = (reference: string) => portal.page.getByRole('row').filter({ hasText: reference });
  const before = await queued();
  const portal = await answered(/^Officer at Pago Pago/, '/officers');
  await row(before.reference).waitFor();
  const since = await queued();
  portal.stream.letThrough();
  await portal.page.getByRole('button', { name: /^\d+ new/ }).click();
  await row(since.reference).waitFor();
  await portal.close();
});

test('a review that another officer took before its desk heard of changes is shown as theirs', async () => {
  const entry = await queued();
  const portal = await answered(/^Officer at Pago Pago/, `/officers/reviews/${entry.reviewId}`);
  await portal.says('Nobody holds this review.');
  await claimElsewhere(elsewhere, entry.reference);
  portal.stream.letThrough();
  await portal.says(/holds this review/);
  await portal.page.getByText('Nobody holds this review.').waitFor({ state: 'detached' });
  await portal.close();
});

test('what fell due before the cashier’s page heard of changes is there', async () => {
  const entry = await queued();
  const portal = await answered(/^Cashier at Pago Pago/, '/cashier');
  await customs.release(entry.id);
  portal.stream.letThrough();
  await portal.page.getByRole('row').filter({ hasText: entry.reference }).waitFor();
  await portal.close();
});
