import type { Page } from 'playwright-core';
import { AtCustoms } from './page/at-customs.ts';
import { AsBrowser } from './page/guest.ts';
import { inBrowser } from './page/in-browser.ts';
import { CustomsPage, openReview, type Width } from './page/officers-desk.ts';
import { PortalPage, widths } from './page/portal-page.ts';
import { fileAgain, fileInTerritory, lawfulAnswers } from './page/territory-filing.ts';

const { platform, browser } = inBrowser();
let customs: AtCustoms;
beforeAll(async () => {
  customs = await AtCustoms.of(platform.url);
});

const [cookers] = lawfulAnswers.lines as [object, object];
const nets = { key: 'three', description: 'Fishing nets of nylon', quantity: '2', purchasePriceUsd: '30.00' };
const corrected = {
  ...lawfulAnswers,
  conveyance: 'HA 466',
  lines: [
    { ...nets, purpose: 'PERSONAL', category: 'NONE' },
    { ...cookers, quantity: '8' },
  ],
};

/** What a page says changed, each row as `what | old | new`. */
async function changesOn(page: Page): Promise<string[]> {
  const rows = page.getByRole('region', { name: 'What changed since filing 1' }).locator('tbody tr');
  await rows.first().waitFor();
  const cells = await Promise.all((await rows.all()).map((row) => row.locator('th, td').allInnerTexts()));
  return cells.map((row) => row.map((cell) => cell.trim()).join(' | '));
}

const changes = [
  'Flight, vessel or vehicle | HA 465 | HA 466',
  'New line 1 | Nothing | Fishing nets of nylon, 2, $30.00, Personal use',
  'Line 2 (line 1 before), quantity | 10 pieces | 8 pieces',
  'Line 2 before, taken out | Cookbook, for the family, 1 piece, $20.00, Personal use | Nothing',
];

test.each(['phone', 'desk'] as Width[])(
  'on a %s: officers and filer see a further filing beside the one before it, old and new, line by line',
  async (width) => {
    const portal = await PortalPage.open(browser, `${platform.url}/`, widths[width]);
    const guest = await AsBrowser.guest(portal.page, platform.url);
    const { id, reference } = await fileInTerritory(guest);
    await customs.sendBack(id);
    await customs.officer.until(
      'query ($id: ID!) { entry(by: { id: $id }) { waitingFor } }',
      { id },
      ({ entry }) => entry.waitingFor === 'FURTHER_FILING',
    );
    await fileAgain(guest, reference, corrected);
    await openReview(customs.officer, reference);

    const officer = await CustomsPage.open(browser, platform.url, 'officer', width, '/officers');
    await officer.openDesk(reference);
    expect(await changesOn(officer.page)).toEqual(changes);
    const goods = officer.page.getByRole('region', { name: /^Goods/ });
    expect(await goods.getByText('Changed', { exact: true }).count()).toBe(2);
    await officer.flawless();
    await officer.close();

    await portal.openEntry(reference);
    expect(await changesOn(portal.page)).toEqual(changes);
    expect(await portal.flaws()).toEqual([]);
    expect(portal.faults).toEqual([]);
    await portal.close();
  },
);
