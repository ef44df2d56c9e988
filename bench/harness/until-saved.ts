// From the last key to "Saved" on the screen, as the page itself sees it.
import type { Browser, Page } from 'playwright-core';
import { answersOf, type GuestDraft } from './guest-drafts.ts';
import { firstVisit, type Network } from './networks.ts';

// The clock starts anew with every key, and stops in the frame after the words have changed.
const clock = `globalThis.untilSaved = () => new Promise((resolve) => {
  let typedAt = null;
  const typed = () => (typedAt = performance.now());
  addEventListener('input', typed, true);
  const watch = new MutationObserver(() => {
    if (typedAt === null || !/^Saved/.test(document.querySelector('.wizard-saved').textContent)) return;
    watch.disconnect();
    removeEventListener('input', typed, true);
    requestAnimationFrame(() => resolve(performance.now() - typedAt));
  });
  watch.observe(document.body, { childList: true, characterData: true, subtree: true });
});`;

/** Types so many words into a draft that a guest has; answers with the milliseconds after the last key of each. */
export async function typeWords(
  browser: Browser,
  url: string,
  network: Network,
  { cookie, reference }: GuestDraft,
  count: number,
): Promise<number[]> {
  const page = await firstVisit(browser, network);
  page.setDefaultTimeout(60_000);
  const [name, value] = cookie.split('=') as [string, string];
  await page.context().addCookies([{ name, value, url }]);
  await page.goto(`${url}/drafts/${reference}/who`);
  await page.getByLabel('Your name').waitFor();
  await page.evaluate(clock);
  const times: number[] = [];
  // the first save brings the connection and is not counted
  for (let n = -1; n < count; n += 1) {
    const took = await typeWord(page, `Tala ${n + 1}`);
    if (n >= 0) times.push(took);
  }
  await page.context().close();
  return times;
}

async function typeWord(page: Page, word: string): Promise<number> {
  const field = page.getByLabel('Your name');
  await page.evaluate('void (globalThis.waiting = untilSaved())');
  await field.press('ControlOrMeta+a');
  await field.pressSequentially(word, { delay: 60 });
  return page.evaluate<number>('globalThis.waiting');
}

/** The draft as it is before somebody types into it. */
export const beforeTyping = (lines: number) => answersOf(lines, 'Tala Faleolo');
