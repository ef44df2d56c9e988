import type { Page } from 'playwright-core';

/** What the browser keeps for the portal, outside of the session's own cookie. */
export interface LeftOnDevice {
  /** Of localStorage and sessionStorage, with what each holds. */
  stored: Record<string, string>;
  databases: string[];
  /** Paths of what is in Cache Storage. */
  cached: string[];
  /** What is in Cache Storage and is no file of the build, as text. */
  pages: string;
  workers: number;
}

export const leftOnDevice = (page: Page): Promise<LeftOnDevice> =>
  page.evaluate<LeftOnDevice>(`(async () => {
    const cached = [], pages = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const { pathname } = new URL(request.url);
        cached.push(pathname);
        if (!pathname.startsWith('/assets/')) pages.push(await (await cache.match(request)).text());
      }
    }
    return {
      stored: { ...localStorage, ...sessionStorage },
      databases: (await indexedDB.databases()).map(({ name }) => name),
      cached,
      pages: pages.join(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    };
  })()`);

/** Waits until the pages that are read without a connection are on the device. */
export const shellIsKept = (page: Page): Promise<unknown> =>
  page.evaluate(`(async () => {
    const workers = navigator.serviceWorker;
    await workers.ready;
    if (!workers.controller) await new Promise((taken) => workers.addEventListener('controllerchange', taken));
  })()`);

/** Waits until it is so on the device. `so` is a script, whose promise is waited for. */
export async function untilOnDevice(page: Page, so: string): Promise<void> {
  const giveUp = Date.now() + 60_000;
  while (!(await page.evaluate(so))) {
    if (Date.now() > giveUp) throw new Error(`It did not become so: ${so}`);
    await page.evaluate('new Promise((go) => setTimeout(go, 200))');
  }
}
