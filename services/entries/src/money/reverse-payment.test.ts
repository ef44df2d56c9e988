import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cashier, supervisor } from '@landfall/service-kit/testing';
import { at, entriesUnderTest, noon, theCashBroker, type EntriesUnderTest } from '../testing/entries-under-test.js';
import { MoneyDesk, theCashier } from '../testing/money-desk.js';

describe('a payment that was recorded wrongly, or was not honored', () => {
  let it: EntriesUnderTest;
  let desk: MoneyDesk;
  beforeAll(async () => {
    it = await entriesUnderTest();
    desk = new MoneyDesk(it);
  });
  afterAll(() => it.stop());

  const nextDay = '2026-11-21T22:00:00.000Z';
  async function paid(version = 1) {
    const { entry } = await it.file(theCashBroker);
    if (version === 2) await it.taken(entry.id);
    const { entry: after } = await desk.pay({ id: entry.id, entryVersion: version });
    return { entryId: entry.id, paymentId: after.payments[0]!.paymentId };
  }
  const codes = async (answer: ReturnType<MoneyDesk['reverse']>) => (await answer).userErrors.map(({ code }) => code);

  test('is taken back by the cashier on the same day: what it covered is due again, and the time of entry is open (141.68)', async () => {
    const { entryId, paymentId } = await paid();
    expect(await desk.stands(entryId)).toMatchObject({ amountDueUsd: '0.00', enteredAt: noon });
    const { entries, userErrors } = await desk.reverse(paymentId);
    expect(userErrors).toEqual([]);
    expect(entries).toMatchObject([{ paidUsd: '0.00', amountDueUsd: '6.60', enteredAt: null, owedBackUsd: '0.00' }]);
    expect(entries[0]!.payments).toMatchObject([
      { reversedAt: noon, reversalReason: 'WRONG_AMOUNT', amountUsd: '6.60' },
    ]);
    const again = await desk.pay({ id: entryId, entryVersion: 1 });
    expect(again.userErrors).toEqual([]);
    expect(again.entry).toMatchObject({ paidUsd: '6.60', amountDueUsd: '0.00', enteredAt: noon });
  });

  test('is told to those whose entry it is, with the reason as a code', async () => {
    const { entryId, paymentId } = await paid();
    await desk.reverse(paymentId, { reasonCode: 'NOT_HONORED' });
    const [told] = await desk.told(entryId, 'payment.reversed');
    expect(told).toMatchObject({
      ...{ subject: paymentId, visibleto: 'account', ports: ['3201'] },
      data: { paymentId, amountUsd: '6.60', reasonCode: 'NOT_HONORED', covers: [{ entryId, amountUsd: '6.60' }] },
    });
  });

  test('of a day before is taken back by a supervisor of the port, and not by the cashier', async () => {
    const { paymentId } = await paid();
    expect(await codes(desk.reverse(paymentId, {}, at(nextDay, theCashier)))).toEqual(['REVERSAL_NEEDS_SUPERVISOR']);
    expect(await codes(desk.reverse(paymentId, {}, at(nextDay, supervisor(['3201']))))).toEqual([]);
  });

  test('is taken back once, however often the same is asked', async () => {
    const { entryId, paymentId } = await paid();
    const input = { idempotencyKey: 'take-back' };
    const [first, again] = [await desk.reverse(paymentId, input), await desk.reverse(paymentId, input)];
    expect(again).toEqual(first);
    expect(await codes(desk.reverse(paymentId))).toEqual(['PAYMENT_REVERSED_ALREADY']);
    expect((await desk.told(entryId, 'payment.reversed')).length).toBe(1);
    expect(await desk.stands(entryId)).toMatchObject({ paidUsd: '0.00' });
  });

  test('is not there for another port, and nobody but cashier and supervisor takes it back', async () => {
    const { paymentId } = await paid();
    const elsewhere = await desk.reverse(paymentId, {}, at(noon, cashier(['1001'])));
    expect(elsewhere).toEqual(await desk.reverse('pay_none'));
    await expect(desk.reverse(paymentId, {}, theCashBroker)).rejects.toThrow('FORBIDDEN');
  });

  test('of an entry that is released leaves it released: it owes again, says so, and is paid without a further decision', async () => {
    const { entryId, paymentId } = await paid(2);
    await it.review(entryId, { entryVersion: 2 });
    expect(await desk.stands(entryId)).toMatchObject({ status: 'RELEASED', amountDueUsd: '0.00', nextStep: null });
    await desk.reverse(paymentId, { reasonCode: 'NOT_HONORED' });
    const owes = await desk.stands(entryId);
    expect(owes).toMatchObject({ status: 'RELEASED', amountDueUsd: '6.60', enteredAt: noon });
    expect(owes.nextStep).toContain('$6.60 is due again');
    const again = await desk.pay(owes);
    expect(again.userErrors).toEqual([]);
    expect(again.entry).toMatchObject({ status: 'RELEASED', amountDueUsd: '0.00', nextStep: null });
  });

  test('before the decision leaves the entry to it: the release then waits for the payment', async () => {
    const { entryId, paymentId } = await paid(2);
    await desk.reverse(paymentId);
    await it.review(entryId, { entryVersion: 2 });
    expect(await desk.stands(entryId)).toMatchObject({ status: 'PAYMENT_DUE', amountDueUsd: '6.60' });
  });
});
