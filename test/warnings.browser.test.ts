// What is odd about a filing, as the filer and the officer find it on their pages.
import { Client } from './journey/client.ts';
import { inBrowser } from './page/in-browser.ts';
import { CustomsPage, openReview } from './page/officers-desk.ts';
import { PortalPage, widths } from './page/portal-page.ts';
import { fileInTerritory, lawfulAnswers } from './page/territory-filing.ts';

const [cookers] = lawfulAnswers.lines;
const in90Days = new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10);
const odd = {
  ...lawfulAnswers,
  arrivesOn: in90Days,
  lines: [cookers, { ...cookers, key: 'gift', description: 'Parts', purchasePriceUsd: '0' }],
};

const { platform, browser } = inBrowser();

test.each(['phone', 'desk'] as const)(
  'an odd declaration is filed; officer and filer see on a %s what is odd and on which line, and nothing is asked',
  async (width) => {
    const [trader, elsewhere] = await Promise.all([
      Client.persona(platform.url, 'as-importer'),
      Client.persona(platform.url, 'as-officer-2'),
    ]);
    const { reference } = await fileInTerritory(trader, odd);
    await openReview(elsewhere, reference);
    const officer = await CustomsPage.open(browser, platform.url, 'officer', width, '/officers');
    await officer.openDesk(reference);
    await officer.page.getByRole('heading', { name: 'Warnings' }).waitFor();
    await officer.says('The filer was told of these and filed all the same. They need no answer.');
    await officer.says(/This day is 9\d days after the day of filing\./);
    await officer.says(/Line 2\. Customs finds goods faster/);
    await officer.says(/Line 2\. Goods that are not for personal use seldom cost \$0\.00\./);
    await officer.flawless();
    await officer.close();

    const portal = await PortalPage.openAs(
      browser,
      `${platform.url}/entries/${reference}`,
      /Tutuila Trading/,
      widths[width],
    );
    await portal.page.getByRole('heading', { name: 'Warnings, which the officer sees too' }).waitFor();
    await portal.says(/Line 2\. Goods that are not for personal use seldom cost \$0\.00\./);
    expect(await portal.flaws()).toEqual([]);
    await portal.close();
  },
  120_000,
);
