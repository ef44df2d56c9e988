import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { entriesUnderTest, theCashBroker, type EntriesUnderTest } from '../testing/entries-under-test.js';
import { MoneyDesk, theCashier, theSupervisor } from '../testing/money-desk.js';
import { findUnevenBooks } from './reconcile-books.js';

describe('at two counters at once, a payment', () => {
  let it: EntriesUnderTest;
  let desk: MoneyDesk;
  beforeAll(async () => {
    it = await entriesUnderTest();
    desk = new MoneyDesk(it);
  });
  afterAll(() => it.stop());

  const filed = async () => (await it.file(theCashBroker)).entry;
  const cover = ({ id: entryId, entryVersion }: { id: string; entryVersion: number }) => ({
    ...{ entryId, entryVersion, amountUsd: '6.60' },
  });

  test('by two cashiers, each naming the other’s entry second, is taken once, and neither waits for the other for ever', async () => {
    const another = { ...theCashier, subject: 'per_another_cashier' };
    for (let n = 0; n < 5; n += 1) {
      const [one, other] = [await filed(), await filed()];
      const [first, second] = await Promise.all([
        desk.pay(one, { amountUsd: '13.20', alsoCovers: [cover(other)] }),
        desk.pay(other, { amountUsd: '13.20', alsoCovers: [cover(one)] }, another),
      ]);
      const [taken, refused] = first.entry ? [first, second] : [second, first];
      expect(taken.userErrors).toEqual([]);
      expect(new Set(refused.userErrors.map(({ code }) => code))).toEqual(new Set(['NOTHING_DUE']));
      for (const { id } of [one, other])
        expect(await desk.stands(id)).toMatchObject({ paidUsd: '6.60', payments: [{ amountUsd: '6.60' }] });
    }
  });

  test('taken back by two is taken back once, and what is owed back is paid out once', async () => {
    const [one, other] = [await filed(), await filed()];
    const both = { amountUsd: '13.20', alsoCovers: [cover(other)] };
    const { paymentId } = (await desk.pay(one, both)).entry.payments[0]!;
    const reversed = await Promise.all([desk.reverse(paymentId), desk.reverse(paymentId, {}, theSupervisor)]);
    expect(reversed.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual([
      'PAYMENT_REVERSED_ALREADY',
    ]);
    const withdrawn = await filed();
    await it.taken(withdrawn.id);
    const { entry } = await desk.pay({ ...withdrawn, entryVersion: 2 }, { means: 'CARD' });
    await desk.withdraw(withdrawn.id);
    const owed = await desk.stands(withdrawn.id);
    const given = await Promise.all([desk.refund(owed), desk.refund(owed)]);
    expect(given.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['NOTHING_OWED_BACK']);
    expect((await desk.stands(entry.id)).refunds).toHaveLength(1);
  });

  test('taken back while it is given back leaves the books even, whoever comes first', async () => {
    for (let n = 0; n < 3; n += 1) {
      const withdrawn = await filed();
      await it.taken(withdrawn.id);
      const { entry } = await desk.pay({ ...withdrawn, entryVersion: 2 }, { means: 'CARD' });
      await desk.withdraw(withdrawn.id);
      const owed = await desk.stands(withdrawn.id);
      const [given, reversed] = await Promise.all([
        desk.refund(owed),
        desk.reverse(entry.payments[0]!.paymentId, { reasonCode: 'NOT_HONORED' }, theSupervisor),
      ]);
      expect(reversed.userErrors).toEqual([]);
      const isGiven = given.userErrors.length === 0;
      expect(await desk.stands(withdrawn.id)).toMatchObject({ paidUsd: isGiven ? '-6.60' : '0.00' });
    }
    expect(await findUnevenBooks(it.service.orm.em as never)).toEqual([]);
  });
});
