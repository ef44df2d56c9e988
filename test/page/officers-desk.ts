// Customs' pages as those who work there have them: the queue, the desk and the cashier's counter.
import { randomUUID } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';
import type { Client } from '../journey/client.ts';
import { PortalPage, widths, type Browsing } from './portal-page.ts';

export type Width = keyof typeof widths;

const persona = {
  officer: /^Officer at Pago Pago/,
  'second officer': /^Another officer at Pago Pago/,
  supervisor: /^Supervisor at Pago Pago/,
  cashier: /^Cashier at Pago Pago/,
  'officer at Honolulu': /^Officer at Honolulu/,
  'another officer at Honolulu': /^Another officer at Honolulu/,
} as const;

/** One of Customs' people at a browser. */
export class CustomsPage {
  readonly portal: PortalPage;
  readonly page: Page;

  private constructor(portal: PortalPage) {
    this.portal = portal;
    this.page = portal.page;
  }

  static async open(browser: Browsing, url: string, who: keyof typeof persona, width: Width, path: string) {
    const portal = await PortalPage.openAs(browser, `${url}${path}`, persona[who], widths[width]);
    await portal.says('Changes appear here by themselves.');
    return new CustomsPage(portal);
  }

  /** Signs in, and comes back to the page shown now. */
  async signIn(who: keyof typeof persona): Promise<void> {
    await this.portal.signIn(persona[who]);
  }

  /** The row of an entry in the list that is shown. */
  row(reference: string): Locator {
    return this.page.getByRole('row').filter({ hasText: reference });
  }

  /** The references of the rows, in their order on the screen. */
  async references(): Promise<string[]> {
    return this.page.locator('tr[data-row] a').allInnerTexts();
  }

  async lane(name: string): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Lanes of the queue' })
      .getByRole('button', { name: new RegExp(`^${name}`) })
      .click();
  }

  async claim(reference: string): Promise<void> {
    await this.row(reference).getByRole('button', { name: 'Claim' }).click();
  }

  /** Opens the desk of a row, and waits for its goods. */
  async openDesk(reference: string): Promise<void> {
    await this.row(reference).getByRole('link').click();
    await this.page.getByRole('heading', { name: /^Goods/ }).waitFor();
  }

  async decide(choice: string): Promise<void> {
    await this.page.locator('label').filter({ hasText: choice }).first().click();
  }

  async because(reason: string): Promise<void> {
    await this.page.getByLabel('Reason').selectOption({ label: reason });
  }

  async note(text: string): Promise<void> {
    await this.page.getByLabel('Note for Customs').fill(text);
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  async says(words: string | RegExp): Promise<void> {
    await this.portal.says(words);
  }

  async flawless(): Promise<void> {
    expect(await this.portal.flaws()).toEqual([]);
    expect(this.portal.faults).toEqual([]);
  }

  async close(): Promise<void> {
    await this.portal.close();
  }
}

const reviewOf =
  'query ($reference: String!) { entry(by: { reference: $reference }) { review { id status version entryVersion } } }';

/** The review of an entry once it stands in the queue. */
export const openReview = (officer: Client, reference: string): Promise<{ id: string; version: number }> =>
  officer.until(
    reviewOf,
    { reference },
    (data) => data.entry?.review?.status === 'OPEN' && (data.entry.review as { id: string; version: number }),
  );

/** Claims by a program, as an officer elsewhere does. */
export async function claimElsewhere(officer: Client, reference: string): Promise<void> {
  const { id, version } = await openReview(officer, reference);
  const claim = 'mutation ($input: ClaimReviewInput!) { claimReview(input: $input) { userErrors { message } } }';
  const input = { reviewId: id, expectedVersion: version, idempotencyKey: randomUUID() };
  expect((await officer.data(claim, { input })).claimReview.userErrors).toEqual([]);
}
