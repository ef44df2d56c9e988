import { Client } from './journey/client.ts';
import { AtCustoms } from './page/at-customs.ts';
import { DeclarationForm } from './page/declaration-form.ts';
import { inBrowser } from './page/in-browser.ts';
import { PortalPage, widths } from './page/portal-page.ts';
import { fileInTerritory } from './page/territory-filing.ts';

const { platform, browser } = inBrowser();
let filer: Client;
let customs: AtCustoms;
beforeAll(async () => {
  [filer, customs] = [await Client.persona(platform.url, 'as-importer'), await AtCustoms.of(platform.url)];
});

const open = (path: string) => PortalPage.open(browser, `${platform.url}${path}`, widths.phone);
const followed = async () => {
  const entry = await fileInTerritory(filer);
  const status = 'query ($id: ID!) { entry(by: { id: $id }) { review { status } } }';
  await filer.until(status, { id: entry.id }, ({ entry: now }) => now?.review?.status === 'OPEN');
  const portal = await open(`/entries/${entry.reference}`);
  await portal.signIn(/Tutuila Trading/);
  await portal.shows('In review');
  await portal.says('Live.');
  return { portal, page: portal.page, entry };
};

test('before filing nothing is said to be saved that is not, and what was out of reach comes by itself', async () => {
  const portal = await open('/start');
  const { page } = portal;
  const form = new DeclarationForm(page);
  await form.upToTheCheck();
  await page.getByRole('link', { name: 'Change Name' }).click();
  await form.asks('Who are you?');
  await form.saved();
  await page.getByRole('link', { name: 'Leave it for later: it is saved', exact: true }).waitFor();
  await page.context().setOffline(true);
  await page.getByLabel('Your name').fill('Sina Faleolo');
  await portal.says('Not saved: no connection.');
  await form.goOn();
  await form.asks('Check your answers');
  await form.tabTo('Go on to certify');
  await page.keyboard.press('Enter');
  await form.asks('Certify and file');
  await portal.says('Not saved: no connection.');
  await page.getByRole('link', { name: 'Leave it for later', exact: true }).waitFor();
  expect(await page.getByText('it is saved').count()).toBe(0);
  await portal.says('is asked for again by itself');
  expect(await portal.flaws()).toEqual([]);

  await page.context().setOffline(false);
  await form.saved();
  await page.getByLabel(/^I certify/).waitFor();
  await page.getByRole('link', { name: 'Leave it for later: it is saved', exact: true }).waitFor();
  await portal.close();
});

test('a network that goes is told as such, and when it is back the page shows what happened meanwhile, without a press', async () => {
  const { portal, page, entry } = await followed();
  await page.context().setOffline(true);
  await portal.stream.cut();
  await portal.says('Live updates paused.');
  await portal.says('This device has no network');
  await portal.says('This needs a connection.');
  expect(await portal.flaws()).toEqual([]);
  await customs.askForInvoice(entry.id);
  portal.stream.mend();
  await page.context().setOffline(false);
  await portal.shows('Customs waits for you');
  await portal.says('Live.');
  await portal.close();
});

test('while updates come and a question fails, nobody is told that updates pause, and the question is asked again', async () => {
  const { portal, page, entry } = await followed();
  await page.route('**/graphql', (route) => route.abort());
  await customs.askForInvoice(entry.id);
  await portal.says('What you see may be old.');
  await portal.shows('Customs waits for you');
  expect(await page.getByText('Live updates paused.').count()).toBe(0);
  await page.unrouteAll({ behavior: 'wait' });
  await page.getByText('What you see may be old.').waitFor({ state: 'detached' });
  await portal.close();
});

test('a place in the log that is void, as after a backup was brought back, is told in words of its own', async () => {
  const { portal, page } = await followed();
  const error = { message: 'The log was restored.', extensions: { code: 'RESYNC' } };
  await page.routeWebSocket(/\/graphql$/, (socket) => {
    socket.onMessage((message) => {
      const { type, id } = JSON.parse(String(message)) as { type: string; id?: string };
      if (type === 'connection_init') socket.send(JSON.stringify({ type: 'connection_ack' }));
      if (type === 'ping') socket.send(JSON.stringify({ type: 'pong' }));
      if (type === 'subscribe') socket.send(JSON.stringify({ type: 'error', id, payload: [error] }));
    });
  });
  await page.reload();
  await portal.says('The service cannot say what changed since you last looked');
  await portal.shows('In review');
  expect(await portal.flaws()).toEqual([]);
  await portal.close();
});
