import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  client,
  entriesUnderTest,
  participation,
  theCashBroker,
  theClient,
  at,
  noon,
  type EntriesUnderTest,
} from '../testing/entries-under-test.js';
import { MoneyDesk } from '../testing/money-desk.js';

describe('one payment for several entries', () => {
  let it: EntriesUnderTest;
  let desk: MoneyDesk;
  beforeAll(async () => {
    it = await entriesUnderTest();
    desk = new MoneyDesk(it);
  });
  afterAll(() => it.stop());

  const filed = async (caller = theCashBroker, change = {}) => (await it.file(caller, change)).entry;
  const cover = ({ id: entryId, entryVersion }: { id: string; entryVersion: number }, amountUsd = '6.60') => ({
    ...{ entryId, entryVersion, amountUsd },
  });
  const codes = ({ userErrors }: { userErrors: { code: string; path: string[] }[] }) =>
    userErrors.map(({ code, path }) => `${code} ${path.join('.')}`);

  test('is one receipt, pays each, and is told to each of its own part', async () => {
    const [one, other] = [await filed(), await filed()];
    const paid = await desk.pay(one, { amountUsd: '13.20', alsoCovers: [cover(other)], receiptNumber: 'HNL-1' });
    expect(paid.userErrors).toEqual([]);
    expect(paid.entries.map(({ id }) => id)).toEqual([one.id, other.id]);
    for (const entry of paid.entries) {
      expect(entry).toMatchObject({ paidUsd: '6.60', amountDueUsd: '0.00' });
      expect(entry.payments).toMatchObject([{ receiptNumber: 'HNL-1', amountUsd: '6.60', receiptUsd: '13.20' }]);
      const [told] = await desk.told(entry.id, 'payment.recorded');
      expect(told!.data).toMatchObject({ amountUsd: '6.60', covers: [{ entryId: entry.id, amountUsd: '6.60' }] });
    }
  });

  test('tells the whole sum to who paid and to Customs, and an importer of one of them its part alone', async () => {
    const [one, other] = [await filed(), await filed()];
    await desk.pay(one, { amountUsd: '13.20', alsoCovers: [cover(other)] });
    const receipt = async (caller = theClient) => (await desk.stands(one.id, caller)).payments[0]!;
    expect(await receipt(theCashBroker)).toMatchObject({ receiptUsd: '13.20' });
    expect(await receipt(theClient)).toMatchObject({ amountUsd: '6.60', receiptUsd: null });
  });

  test('is taken back whole', async () => {
    const [one, other] = [await filed(), await filed()];
    const paid = await desk.pay(one, { amountUsd: '13.20', alsoCovers: [cover(other)] });
    const { entries } = await desk.reverse(paid.entry.payments[0]!.paymentId);
    expect(entries.map(({ id, amountDueUsd }) => [id, amountDueUsd])).toEqual([
      [one.id, '6.60'],
      [other.id, '6.60'],
    ]);
  });

  test('that is wrong in one of them is refused whole, each fault in its place', async () => {
    await it.hear(participation(client, 'OPERATIONAL', 'IMPORTER'));
    await it.drain();
    const [one, other] = [await filed(), await filed()];
    const own = await filed(at(noon, theClient), { declarant: { capacity: 'PURCHASER' } });
    const pay = async (alsoCovers: object[], amountUsd: string) =>
      codes(await desk.pay(one, { amountUsd, alsoCovers }));
    expect(await pay([cover(other, '6.61')], '13.21')).toEqual(['PAYMENT_ABOVE_DUE alsoCovers.0.amountUsd']);
    expect(await pay([cover(other)], '13.21')).toEqual(['PAYMENT_ABOVE_DUE amountUsd']);
    expect(await pay([cover({ ...other, entryVersion: 9 })], '13.20')).toEqual(['CONFLICT alsoCovers.0.entryVersion']);
    expect(await pay([cover({ ...other, id: 'ent_none' })], '13.20')).toEqual(['ENTRY_NOT_FOUND alsoCovers.0.entryId']);
    expect(await pay([cover(one)], '13.20')).toEqual(['ENTRY_NAMED_TWICE alsoCovers.0.entryId']);
    expect(await pay([cover(own)], '13.20')).toEqual(['SEVERAL_PAYERS alsoCovers.0.entryId']);
    for (const { id } of [one, other, own])
      expect(await desk.stands(id)).toMatchObject({ payments: [], paidUsd: '0.00' });
  });

  test('the same request sent again is taken once, and answers all of them', async () => {
    const [one, other] = [await filed(), await filed()];
    const input = { idempotencyKey: 'both', amountUsd: '13.20', alsoCovers: [cover(other)] };
    const [first, again] = [await desk.pay(one, input), await desk.pay(one, input)];
    expect(again).toEqual(first);
    expect((await desk.stands(other.id)).payments).toHaveLength(1);
  });
});
