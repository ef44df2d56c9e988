// The portal in a browser on networks of several speeds.
import type { Browser, Page } from 'playwright-core';
import { widths } from '../../test/page/portal-page.ts';

/** A network as Chromium pretends to have it; without figures it is this machine's own. */
export interface Network {
  name: string;
  /** From sending a request to the first byte of its answer, at least. */
  latencyMs?: number;
  /** Up and down alike. */
  kilobitsPerSecond?: number;
}

export const networks: readonly Network[] = [
  { name: 'none to speak of (this machine)' },
  { name: '3G: 1.6 Mbit/s, 150 ms', latencyMs: 150, kilobitsPerSecond: 1_600 },
  { name: 'slow 3G: 400 kbit/s, 400 ms', latencyMs: 400, kilobitsPerSecond: 400 },
];

/** A page of a phone's width that has seen nothing yet: no cookie, nothing in its cache. */
export async function firstVisit(browser: Browser, { latencyMs, kilobitsPerSecond }: Network): Promise<Page> {
  const page = await (await browser.newContext({ viewport: widths.phone })).newPage();
  if (latencyMs === undefined || kilobitsPerSecond === undefined) return page;
  const bytesPerSecond = (kilobitsPerSecond * 1_000) / 8;
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency: latencyMs, downloadThroughput: bytesPerSecond, uploadThroughput: bytesPerSecond },
  });
  return page;
}
