import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cashier } from '@landfall/service-kit/testing';
import {
  at,
  cashBrokerage,
  client,
  entriesUnderTest,
  noon,
  theCashBroker,
  theClient,
  theStranger,
  type EntriesUnderTest,
} from '../testing/entries-under-test.js';

describe('a payment that was taken', () => {
  let it: EntriesUnderTest;
  beforeAll(async () => {
    it = await entriesUnderTest();
  });
  afterAll(() => it.stop());

  const theCashier = at(noon, cashier(['3201']));
  const payments = 'payments { id recordedAt means receiptNumber amountUsd }';
  let keys = 0;
  async function pay(entryId: string, change: object = {}) {
    const query = `mutation ($input: RecordPaymentInput!) { recordPayment(input: $input) {
      entry { id ${payments} } userErrors { code path nextStep } } }`;
    const idempotencyKey = `pay-${(keys += 1)}`;
    const input = { idempotencyKey, entryId, entryVersion: 1, amountUsd: '6.60', ...change };
    return (await it.graphql(theCashier, query, { input })).data.recordPayment;
  }
  const recorded = async () => (await it.announced()).filter(({ type }) => type === 'payment.recorded');

  test('is announced to the accounts whose entry it is and to the port, with means, receipt and what it covers', async () => {
    const { entry } = await it.file(theCashBroker);
    const paid = await pay(entry.id, { means: 'CHECK', receiptNumber: ' hnl / 2026-0017 ' });
    expect(paid.userErrors).toEqual([]);
    const [payment] = paid.entry.payments;
    expect(payment).toMatchObject({
      means: 'CHECK',
      receiptNumber: 'HNL/2026-0017',
      amountUsd: '6.60',
      recordedAt: noon,
    });
    expect((await recorded()).at(-1)).toMatchObject({
      ...{ subject: payment.id, partitionkey: entry.id, visibleto: 'account', ports: ['3201'], typeversion: 1 },
      accounts: expect.arrayContaining([client, cashBrokerage]),
      data: {
        ...{ paymentId: payment.id, payerAccountId: cashBrokerage, port: '3201', means: 'CHECK' },
        ...{ receiptNumber: 'HNL/2026-0017', amountUsd: '6.60', covers: [{ entryId: entry.id, amountUsd: '6.60' }] },
      },
    });
  });

  test('has a receipt with a number of its own, given or made', async () => {
    const [first, second, third] = [
      await it.file(theCashBroker),
      await it.file(theCashBroker),
      await it.file(theCashBroker),
    ];
    const made = await pay(first.entry.id);
    expect(made.entry.payments).toMatchObject([{ means: 'NOT_STATED', receiptNumber: expect.stringMatching(/^RC-/) }]);
    await pay(second.entry.id, { receiptNumber: 'A-1' });
    const twice = await pay(third.entry.id, { receiptNumber: 'a-1' });
    expect(twice).toMatchObject({
      entry: null,
      userErrors: [{ code: 'RECEIPT_NUMBER_TAKEN', path: ['receiptNumber'] }],
    });
    const words = await pay(third.entry.id, { receiptNumber: 'paid by Sina, thank you!' });
    expect(words.userErrors).toMatchObject([{ code: 'RECEIPT_NUMBER_MALFORMED', path: ['receiptNumber'] }]);
    expect((await pay(third.entry.id, { receiptNumber: 'A-2' })).userErrors).toEqual([]);
  });

  test('is announced once, however often the same request is sent, and not at all when it is refused', async () => {
    const { entry } = await it.file(theCashBroker);
    const before = (await recorded()).length;
    await pay(entry.id, { amountUsd: '6.61' });
    await pay(entry.id, { idempotencyKey: 'the-same' });
    await pay(entry.id, { idempotencyKey: 'the-same' });
    expect((await recorded()).length).toBe(before + 1);
  });

  test('is shown to importer and filer with its day, means and receipt, and to nobody else', async () => {
    const { entry } = await it.file(theCashBroker);
    await pay(entry.id, { means: 'CASH', receiptNumber: 'B-7' });
    const ask = async (caller = theClient) =>
      (await it.graphql(caller, `query ($id: ID!) { entry(by: { id: $id }) { ${payments} } }`, { id: entry.id })).data
        .entry;
    for (const caller of [theClient, theCashBroker, theCashier])
      expect((await ask(caller)).payments).toMatchObject([{ recordedAt: noon, means: 'CASH', receiptNumber: 'B-7' }]);
    expect(await ask(theStranger)).toBeNull();
  });

  test('is one of the changes that the page of an entry follows', async () => {
    const { entry } = await it.file(theCashBroker);
    await pay(entry.id);
    await it.drain();
    const { data } = await it.graphql(theClient, '{ entriesFeed(first: 500) { events { type cursor subject } } }');
    const { cursor } = data.entriesFeed.events.findLast(({ type }: { type: string }) => type === 'payment.recorded');
    const query = `query ($cursor: ID!) { entryChange(cursor: $cursor) { type status entryVersion entry { id paidUsd } } }`;
    expect((await it.graphql(theClient, query, { cursor })).data.entryChange).toEqual({
      ...{ type: 'payment.recorded', status: 'FILED', entryVersion: 1, entry: { id: entry.id, paidUsd: '6.60' } },
    });
    expect((await it.graphql(theStranger, query, { cursor })).data?.entryChange ?? null).toBeNull();
  });
});
