import { Client } from './journey/client.ts';
import { AsBrowser } from './page/guest.ts';
import { inBrowser } from './page/in-browser.ts';
import { CustomsPage, openReview } from './page/officers-desk.ts';
import { PortalPage, widths } from './page/portal-page.ts';
import { fileInTerritory, lawfulAnswers } from './page/territory-filing.ts';

const { platform, browser } = inBrowser();
let trader: Client;
let officer: Client;
let flights = 7_000;
beforeAll(async () => {
  trader = await Client.persona(platform.url, 'as-importer');
  officer = await Client.persona(platform.url, 'as-officer');
});

/** A flight that no other test comes on, which is to land today. */
const onAFlight = () => ({
  ...lawfulAnswers,
  arrivesOn: dayAtPagoPago(new Date()),
  conveyance: `HA ${(flights += 1)}`,
  billOfLading: `LANDED-${flights}`,
});
const dayAtPagoPago = (at: Date): string =>
  new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone: 'Pacific/Pago_Pago' }).format(at);
const yesterday = dayAtPagoPago(new Date(Date.now() - 86_400_000));
const [year, month, day] = yesterday.split('-').map(Number);
const inWords = `${['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][month! - 1]} ${day}, ${year}`;

const record = async ({ page }: CustomsPage, at: { day: string; hour: string }) => {
  await page.getByLabel('Day of arrival').fill(at.day);
  await page.getByLabel('Time of arrival').fill(at.hour);
  await page.getByRole('button', { name: 'Go on' }).click();
};

test.each(['phone', 'desk'] as const)(
  'on a %s: an officer records once that a flight has landed, and the pages of two filers tell of it without a reload',
  async (width) => {
    const answers = onAFlight();
    const ofTrader = await fileInTerritory(trader, answers);
    const guest = await PortalPage.open(browser, platform.url, widths[width]);
    const ofGuest = await fileInTerritory(await AsBrowser.guest(guest.page, platform.url), answers);
    await guest.openEntry(ofGuest.reference);
    const filer = await PortalPage.open(browser, platform.url, widths[width]);
    await filer.signIn(/Tutuila Trading/);
    await filer.openEntry(ofTrader.reference);
    for (const page of [guest, filer]) await page.says('Live.');
    expect(await filer.timeline()).not.toContain(`Arrived ${inWords}`);

    const { id } = await openReview(officer, ofTrader.reference);
    await openReview(officer, ofGuest.reference);
    const desk = await CustomsPage.open(browser, platform.url, 'officer', width, `/officers/reviews/${id}`);
    const section = desk.page.getByRole('region', { name: 'Comes with' });
    await section.getByText('No arrival is recorded yet.').waitFor();
    expect(await section.getByRole('link', { name: ofGuest.reference }).count()).toBe(2);
    await desk.press('Record the arrival');
    await record(desk, { day: '2025-01-31', hour: '' });
    await desk.says('Enter the time at which it arrived, with hour and minutes.');
    await record(desk, { day: yesterday, hour: '14:30' });
    await desk.says('This is recorded for every entry that came on it');
    await desk.flawless();
    await desk.press('Yes, record it');
    await section.getByText(/recorded by/).waitFor();
    expect(await section.innerText()).toMatch(/Arrived [^\n]*, 2:30 PM/);
    await desk.flawless();

    for (const page of [guest, filer]) {
      await page.page.getByRole('heading', { level: 3, name: `Arrived ${inWords}` }).waitFor();
      expect(await page.text()).not.toMatch(/Comes with|recorded by/);
      expect(await page.flaws()).toEqual([]);
    }
    for (const each of [desk, guest, filer]) await each.close();
  },
);

test('at the counter: the same time again is answered, a wrong one put right, and what has not happened refused', async () => {
  const { reference } = await fileInTerritory(trader, onAFlight());
  await openReview(officer, reference);
  const cashier = await CustomsPage.open(browser, platform.url, 'cashier', 'desk', '/cashier');
  await cashier.page.getByLabel('Find by reference').fill(reference);
  await cashier.press('Find');
  await cashier.press('Record the arrival');
  await record(cashier, { day: yesterday, hour: '14:30' });
  await cashier.press('Yes, record it');
  await cashier.says(`${inWords}, 2:30 PM`);
  await cashier.press('Put the time of arrival right');
  await record(cashier, { day: yesterday, hour: '14:30' });
  await cashier.press('Yes, record it');
  await cashier.says('This arrival is recorded already, with the same time.');
  await cashier.flawless();
  await record(cashier, { day: dayAtPagoPago(new Date(Date.now() + 2 * 86_400_000)), hour: '14:30' });
  await cashier.press('Yes, record it');
  await cashier.says('An arrival is recorded once it has happened.');
  await record(cashier, { day: yesterday, hour: '15:45' });
  await cashier.press('Yes, record it');
  await cashier.says(`${inWords}, 3:45 PM`);
  await cashier.flawless();
  await cashier.close();
});
