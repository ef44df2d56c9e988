import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cashier, supervisor } from '@landfall/service-kit/testing';
import { at, entriesUnderTest, noon, theCashBroker, type EntriesUnderTest } from '../testing/entries-under-test.js';
import { MoneyDesk, theCashier, theSupervisor } from '../testing/money-desk.js';

describe('a payment that was recorded wrongly, or was not honored', () => {
  let it: EntriesUnderTest;
  let desk: MoneyDesk;
  beforeAll(async () => {
    it = await entriesUnderTest();
    desk = new MoneyDesk(it);
  });
  afterAll(() => it.stop());

  const nextDay = '2026-11-21T22:00:00.000Z';
  async function paid(version = 1, input: object = {}) {
    const { entry } = await it.file(theCashBroker);
    if (version === 2) await it.taken(entry.id);
    const { entry: after } = await desk.pay({ id: entry.id, entryVersion: version }, input);
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
    await desk.reverse(paymentId, { reasonCode: 'NOT_HONORED' }, theSupervisor);
    const owes = await desk.stands(entryId);
    expect(owes).toMatchObject({ status: 'RELEASED', amountDueUsd: '6.60', enteredAt: noon });
    expect(owes.nextStep).toContain('$6.60 is due again');
    const again = await desk.pay(owes);
    expect(again.userErrors).toEqual([]);
    expect(again.entry).toMatchObject({ status: 'RELEASED', amountDueUsd: '0.00', nextStep: null });
  });

  test('that released an entry is not taken back by the cashier who took it, but by a supervisor; nor once it is withdrawn', async () => {
    const due = (await it.file(theCashBroker)).entry;
    await it.taken(due.id);
    await it.review(due.id, { entryVersion: 2 });
    const { entry: released } = await desk.pay(await desk.stands(due.id), { means: 'CASH' });
    expect(released.status).toBe('RELEASED');
    const withdrawn = await paid(2, { means: 'CASH' });
    await desk.withdraw(withdrawn.entryId);
    for (const id of [released.payments[0]!.paymentId, withdrawn.paymentId]) {
      expect(await codes(desk.reverse(id))).toEqual(['REVERSAL_ON_ENDED_NEEDS_SUPERVISOR']);
      expect(await codes(desk.reverse(id, {}, theSupervisor))).toEqual([]);
    }
  });

  test('is taken back alone by no supervisor who took it at the counter, once its day is over or it released the goods', async () => {
    const both = (instant: string, subject: string) =>
      at(instant, { ...supervisor(['3201']), subject, roles: ['CASHIER', 'SUPERVISOR'] });
    const due = (await it.file(theCashBroker)).entry;
    const { entry: taken } = await desk.pay(due, {}, both(noon, 'sub_both'));
    const { paymentId } = taken.payments[0]!;
    const codesOf = (caller: ReturnType<typeof both>) => codes(desk.reverse(paymentId, {}, caller));
    expect(await codesOf(both(nextDay, 'sub_both'))).toEqual(['REVERSAL_NEEDS_ANOTHER_SUPERVISOR']);
    await it.taken(due.id);
    await it.review(due.id, { entryVersion: 2 });
    expect(await codesOf(both(noon, 'sub_both'))).toEqual(['REVERSAL_NEEDS_ANOTHER_SUPERVISOR']);
    expect(await codesOf(both(nextDay, 'sub_other'))).toEqual([]);
    const ownOfToday = await desk.pay((await it.file(theCashBroker)).entry, {}, both(noon, 'sub_both'));
    const { userErrors } = await desk.reverse(ownOfToday.entry.payments[0]!.paymentId, {}, both(noon, 'sub_both'));
    expect(userErrors).toEqual([]);
  });

  test('by cash is never one that was not honored', async () => {
    const { paymentId } = await paid(1, { means: 'CASH' });
    const { userErrors } = await desk.reverse(paymentId, { reasonCode: 'NOT_HONORED' });
    expect(userErrors).toMatchObject([{ code: 'CASH_IS_HONORED', path: ['reasonCode'] }]);
    expect(await codes(desk.reverse(paymentId))).toEqual([]);
  });

  test('is shown on the entry only where it is asked for, and what has ended and owes again is listed', async () => {
    const { entryId, paymentId } = await paid(2);
    await it.review(entryId, { entryVersion: 2 });
    const standing = async () => {
      const query = `query ($id: ID!) { entry(by: { id: $id }) { payments { id paymentId } } }`;
      return (await it.graphql(theCashBroker, query, { id: entryId })).data.entry.payments;
    };
    const listed = async (caller = theCashier) => {
      const { data } = await it.graphql(caller, '{ entries(first: 100, filter: { owes: true }) { nodes { id } } }');
      return data.entries.nodes.map(({ id }: { id: string }) => id);
    };
    expect(await standing()).toEqual([{ id: paymentId, paymentId }]);
    expect(await listed()).not.toContain(entryId);
    await desk.reverse(paymentId, {}, theSupervisor);
    expect(await standing()).toEqual([]);
    expect(await listed()).toContain(entryId);
    expect(await listed(theCashBroker)).toContain(entryId);
  });

  test('before the decision leaves the entry to it: the release then waits for the payment', async () => {
    const { entryId, paymentId } = await paid(2);
    await desk.reverse(paymentId);
    await it.review(entryId, { entryVersion: 2 });
    expect(await desk.stands(entryId)).toMatchObject({ status: 'PAYMENT_DUE', amountDueUsd: '6.60' });
  });
});
