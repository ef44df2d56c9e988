import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { freePort, removeData } from '@landfall/local-postgres';
import { startBeside, type Beside } from './one-platform/beside.ts';
import type { PlatformOptions } from '../start.ts';
import { anotherBuild } from './page/another-build.ts';
import { AsBrowser } from './page/guest.ts';
import { leftOnDevice, shellIsKept, untilOnDevice } from './page/left-on-device.ts';
import { openBrowser, PortalPage, widths } from './page/portal-page.ts';
import { fileInTerritory, lawfulAnswers } from './page/territory-filing.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'landfall-'));
const laterBuild = anotherBuild(fileURLToPath(new URL('../web/dist', import.meta.url)), 'A later build');

let port: number;
let platform: Beside;
let browser: Browser;
beforeAll(async () => {
  port = await freePort();
  platform = await startBeside({ dataDir, port, logLevel: 'error' });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await platform?.stop();
  removeData(`${dataDir}/postgres`);
  rmSync(laterBuild, { recursive: true });
});

const startAgain = async (options: Partial<PlatformOptions>): Promise<void> => {
  await platform.stop();
  platform = await startBeside({ dataDir, port, logLevel: 'error', ...options });
};

test('a later build takes the place of the one before, on a page that stood open and without network, until an operator switches it off', async () => {
  const portal = await PortalPage.open(browser, platform.url, widths.phone);
  const { page } = portal;
  const entry = await fileInTerritory(await AsBrowser.guest(page, platform.url));
  await portal.openEntry(entry.reference);
  await portal.says('Live.');
  await shellIsKept(page);

  await startAgain({ webDist: laterBuild });
  await portal.says('Live.');
  expect(await page.getByText('A later build').count()).toBe(0);
  await page.getByRole('link', { name: 'Help and Customs counters' }).click();
  await page.getByRole('heading', { level: 1 }).filter({ hasText: /help/i }).waitFor();
  await portal.says('A later build');

  await portal.openEntry(entry.reference);
  await portal.says('Live.');
  await untilOnDevice(page, `caches.match('/shell', { cacheName: 'landfall laterlater01 en' }).then(Boolean)`);
  await untilOnDevice(
    page,
    `navigator.serviceWorker.getRegistration().then(({ installing, waiting, active }) =>
      !installing && !waiting && active.state === 'activated')`,
  );
  await page.context().setOffline(true);
  await page.reload();
  await portal.says('No connection now.');
  await portal.says('A later build');
  await page.context().setOffline(false);

  await startAgain({ readOffline: false });
  await page.reload();
  await portal.shows('In review');
  await untilOnDevice(page, 'navigator.serviceWorker.getRegistrations().then(({ length }) => length === 0)');
  const { stored, cached, workers } = await leftOnDevice(page);
  expect([cached, workers]).toEqual([[], 0]);
  expect(JSON.stringify(stored)).not.toContain(lawfulAnswers.filerName);
  await portal.close();
});
