// What Customs at Pago Pago does with an entry by programs of its own, while its filer looks on.
import { randomUUID } from 'node:crypto';
import { Client } from '../journey/client.ts';
import { claimReviewOf } from '../journey/journey.ts';

const decide = 'mutation ($input: DecideReviewInput!) { decideReview(input: $input) { userErrors { message path } } }';
const standing = `query ($id: ID!) { entry(by: { id: $id }) {
  status entryVersion amountDueUsd review { id version entryVersion status } } }`;
const pay =
  'mutation ($input: RecordPaymentInput!) { recordPayment(input: $input) { userErrors { message severity } } }';

const asked = {
  decision: 'ASK_FOR_DOCUMENT',
  reasonCode: 'VALUE_UNCLEAR',
  documentKind: 'COMMERCIAL_INVOICE',
  dueOn: new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10),
};

/** An officer and a cashier at Pago Pago. */
export class AtCustoms {
  readonly officer: Client;
  readonly cashier: Client;

  private constructor(officer: Client, cashier: Client) {
    this.officer = officer;
    this.cashier = cashier;
  }

  static async of(url: string): Promise<AtCustoms> {
    return new AtCustoms(await Client.persona(url, 'as-officer'), await Client.persona(url, 'as-cashier'));
  }

  async claim(entryId: string): Promise<void> {
    await claimReviewOf(this.officer, entryId);
  }

  /** Takes the entry up and asks for its commercial invoice. */
  async askForInvoice(entryId: string): Promise<void> {
    await this.#decide(entryId, asked);
  }

  async sendBack(entryId: string): Promise<void> {
    await this.#decide(entryId, { decision: 'SEND_BACK', reasonCode: 'DESCRIPTION_INADEQUATE' });
  }

  /** Releases it, with the excise on each line that is an officer's to assess. */
  async release(entryId: string, assessments: { line: number; exciseUsd: string }[] = []): Promise<void> {
    await this.#decide(entryId, { decision: 'RELEASE', reasonCode: 'IN_ORDER', assessments });
    // a decision is not a release: that comes when the law was asked
    await this.officer.until(standing, { id: entryId }, ({ entry }) => entry.status !== 'IN_REVIEW');
  }

  /** Records what is due as paid, once the entry stands in the queue: coming there raises its version. */
  async takePayment(entryId: string, how: { means?: 'CASH' } = {}): Promise<void> {
    const entry = await this.cashier.until(
      standing,
      { id: entryId },
      (data) => data.entry && data.entry.status !== 'FILED' && data.entry,
    );
    const { entryVersion, amountDueUsd: amountUsd } = entry;
    const input = { entryId, entryVersion, amountUsd, ...how, idempotencyKey: randomUUID() };
    const { recordPayment } = await this.cashier.data(pay, { input });
    expect(recordPayment.userErrors.filter(({ severity }: { severity: string }) => severity === 'ERROR')).toEqual([]);
  }

  async #decide(entryId: string, decision: object): Promise<void> {
    await this.claim(entryId);
    // A decision upon anything but the entry as it now is comes back: what the filer answered has arrived with both.
    const {
      id: reviewId,
      version: expectedVersion,
      entryVersion,
    } = await this.officer.until(
      standing,
      { id: entryId },
      ({ entry: { status, entryVersion: version, review } }) =>
        status === 'IN_REVIEW' && review.entryVersion === version && review,
    );
    const input = { reviewId, expectedVersion, entryVersion, ...decision, idempotencyKey: randomUUID() };
    expect((await this.officer.data(decide, { input })).decideReview.userErrors).toEqual([]);
  }
}
