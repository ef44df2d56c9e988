import { randomUUID } from 'node:crypto';
import { Client } from './journey/client.ts';
import { AtCustoms } from './page/at-customs.ts';
import { AsBrowser } from './page/guest.ts';
import { inBrowser } from './page/in-browser.ts';
import { openReview } from './page/officers-desk.ts';
import { PortalPage, widths } from './page/portal-page.ts';
import { fileInTerritory } from './page/territory-filing.ts';

const { platform, browser } = inBrowser();
let customs: AtCustoms;
beforeAll(async () => {
  customs = await AtCustoms.of(platform.url);
});

const shot = async ({ page }: PortalPage, name: string): Promise<void> => {
  if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/${name}.png`, fullPage: true });
};

const loggedIn = `query ($id: ID!) { entry(by: { id: $id }) { activity(first: 50) { nodes { type } } } }`;
const logHas = (reader: Client, id: string, type: string) =>
  reader.until(loggedIn, { id }, ({ entry }) =>
    entry?.activity?.nodes.some((node: { type: string }) => node.type === type),
  );

test.each(['phone', 'desk'] as const)(
  'on a %s a filer reads who acted and how was paid, in one time that is said once, and chooses among what can be there',
  async (width) => {
    const trader = await Client.persona(platform.url, 'as-importer');
    const { id, reference } = await fileInTerritory(trader);
    await openReview(customs.officer, reference);
    await customs.takePayment(id, { means: 'CASH' }); // it may be paid before an officer decides
    await logHas(trader, id, 'payment.recorded');
    const portal = await PortalPage.openAs(
      browser,
      `${platform.url}/activity`,
      /^Importer in Pago Pago/,
      widths[width],
    );
    await portal.says(/^A payment was taken: \$\d+\.\d\d in cash, receipt /);
    const payment = portal.page.getByRole('row').filter({ hasText: 'A payment was taken' }).first();
    await payment.getByRole('link', { name: reference }).waitFor();
    const rows = portal.page.getByRole('region', { name: 'Activity log' });
    expect((await rows.innerText()).match(/Pago Pago time/g)).toHaveLength(1);
    const kinds = await portal.page.getByLabel('What happened').getByRole('option').allInnerTexts();
    expect(kinds).toContain('A payment was taken');
    expect(kinds.filter((kind) => /officer|queue|Signed out/i.test(kind))).toEqual([]);
    expect(await portal.flaws()).toEqual([]);
    await shot(portal, `log-${width}`);

    await portal.openEntry(reference);
    const log = portal.page.getByRole('region', { name: 'Activity' });
    await log.getByText(/^A payment was taken: \$\d+\.\d\d in cash, receipt /).waitFor();
    expect(await log.innerText()).toMatch(/Filed and accepted\s.* · (You|Sina Tuiasosopo)/);
    expect(await log.innerText()).toMatch(/A payment was taken.*\s.* · Customs/);
    expect(await portal.flaws()).toEqual([]);
    await shot(portal, `entry-log-${width}`);
    expect(portal.faults).toEqual([]);
    await portal.close();
  },
);

test.each(['phone', 'desk'] as const)(
  'on a %s an officer finds an account’s log by name, e-mail address or reference, and none of another port',
  async (width) => {
    const { reference } = await fileInTerritory(await Client.persona(platform.url, 'as-importer'));
    await openReview(customs.officer, reference);
    const portal = await PortalPage.openAs(browser, `${platform.url}/activity`, /^Officer at Pago Pago/, widths[width]);
    const find = async (text: string): Promise<void> => {
      await portal.page.getByRole('textbox', { name: 'The log of one account' }).fill(text);
      await portal.page.getByRole('button', { name: 'Find the account' }).press('Enter');
    };
    const found = portal.page.getByRole('status').filter({ hasText: 'Accounts with an entry at your ports' });
    for (const text of ['tutu', 'tutuila@example.com', reference]) {
      await find(text);
      await found.getByRole('link', { name: 'Tutuila Trading' }).waitFor();
    }
    expect(await portal.flaws()).toEqual([]);
    await shot(portal, `find-account-${width}`);
    for (const text of ['Pacific Hardware', 'importer@example.com', 'Nobody']) {
      await find(text);
      await portal.says('No account with an entry at your ports fits.');
    }
    await find('  ');
    await portal.says('Type a name, an e-mail address or a reference.');
    await find('tutu');
    await found.getByRole('link', { name: 'Tutuila Trading' }).press('Enter');
    await portal.page.getByRole('heading', { level: 1, name: 'Activity log of Tutuila Trading' }).waitFor();
    expect(await portal.flaws()).toEqual([]);
    expect(portal.faults).toEqual([]);
    await portal.close();
  },
);

const write =
  'mutation ($input: WriteMessageInput!) { writeMessage(input: $input) { message { id } userErrors { message } } }';
const toldOf = `query ($id: ID!) { entry(by: { id: $id }) { thread { messages { side } } } }`;

test.each(['phone', 'desk'] as const)(
  'on a %s a guest’s list marks what Customs wrote about until it was read, and not afterwards',
  async (width) => {
    const portal = await PortalPage.open(browser, `${platform.url}/`, widths[width]);
    const asGuest = await AsBrowser.guest(portal.page, platform.url);
    const { id, reference } = await fileInTerritory(asGuest);
    await openReview(customs.officer, reference);
    await portal.goTo('/');
    await portal.page.getByRole('link', { name: reference, exact: true }).waitFor();
    const mark = portal.page.getByRole('link', { name: `Customs wrote to you about ${reference}: read it` });
    expect(await mark.count()).toBe(0);
    const input = { entryId: id, text: 'Please call us.', idempotencyKey: randomUUID() };
    expect((await customs.officer.data(write, { input })).writeMessage.userErrors).toEqual([]);
    await customs.officer.until(toldOf, { id }, ({ entry }) => entry?.thread?.messages.length === 1);
    await portal.goTo('/');
    await mark.waitFor();
    expect(await portal.flaws()).toEqual([]);
    await shot(portal, `unread-${width}`);
    await mark.press('Enter');
    await portal.says('Please call us.');
    await portal.goTo('/');
    await portal.page.getByRole('link', { name: reference, exact: true }).waitFor();
    expect(await portal.text()).not.toContain('Customs wrote to you');
    expect(portal.faults).toEqual([]);
    await portal.close();
  },
);
