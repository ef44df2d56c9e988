// What a file of tests in a browser stands on, from its first test to its last.
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { reachPlatform, type ReachedPlatform } from '../reach-platform.ts';
import { openBrowser, type Browsing } from './portal-page.ts';

/** A platform and a browser for the tests of a file. `alone`: why no other file may use that platform. */
export function inBrowser(alone?: string): { platform: { readonly url: string }; browser: Browsing } {
  let reached: ReachedPlatform | undefined;
  let opened: Browser | undefined;
  beforeAll(async () => {
    reached = await reachPlatform(alone);
    opened = await openBrowser();
  });
  afterAll(async () => {
    await opened?.close();
    await reached?.leave();
  });
  return {
    platform: {
      get url() {
        return reached!.url;
      },
    },
    browser: { newContext: (options?: BrowserContextOptions) => opened!.newContext(options) },
  };
}
