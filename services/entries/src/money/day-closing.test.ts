import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cashier, officer, supervisor } from '@landfall/service-kit/testing';
import { at, entriesUnderTest, noon, theCashBroker, type EntriesUnderTest } from '../testing/entries-under-test.js';
import { MoneyDesk, theCashier } from '../testing/money-desk.js';

describe('the closing of a day at the counter', () => {
  let it: EntriesUnderTest;
  let desk: MoneyDesk;
  /** The last second of 20 November at Honolulu, and the first of the next day. */
  const late = at('2026-11-21T09:59:59.000Z', theCashier);
  const later = at('2026-11-20T22:30:00.000Z', theCashier);
  const early = at('2026-11-21T10:00:00.000Z', theCashier);
  beforeAll(async () => {
    it = await entriesUnderTest();
    desk = new MoneyDesk(it);
    const filed = async () => {
      const { entry } = await it.file(theCashBroker);
      await it.taken(entry.id);
      return { id: entry.id, entryVersion: 2 };
    };
    await desk.pay(await filed(), { means: 'CASH', receiptNumber: 'A-1' });
    const wrong = await desk.pay(await filed(), { means: 'CASH', receiptNumber: 'A-2' }, later);
    await desk.reverse(wrong.entry.payments[0]!.paymentId, {}, later);
    await desk.pay(await filed(), { means: 'CASH', receiptNumber: 'A-3' }, late);
    const over = await filed();
    await desk.pay(over, { means: 'CHECK', receiptNumber: 'A-4', amountUsd: '9.00', excessIsOwedBack: true });
    await it.review(over.id, { entryVersion: 2 });
    const next = await desk.pay(await filed(), { means: 'CARD', receiptNumber: 'A-5' }, early);
    expect(next.userErrors).toEqual([]);
    await desk.refund(await desk.stands(over.id), { means: 'CHECK' }, early);
  });
  afterAll(() => it.stop());

  async function closing(on: string | null, caller = theCashier, portCode = '3201') {
    const query = `query ($portCode: String!, $on: LocalDate) { dayClosing(portCode: $portCode, on: $on) {
      portCode on isOpen paymentsUsd reversalsUsd refundsUsd netUsd
      means { means paymentCount paymentsUsd firstReceipt lastReceipt reversalCount reversalsUsd refundCount refundsUsd netUsd } } }`;
    const { data, errors } = await it.graphql(caller, query, { portCode, on });
    return data?.dayClosing ?? errors ?? null;
  }
  const nothing = { reversalCount: 0, reversalsUsd: '0.00', refundCount: 0, refundsUsd: '0.00' };

  test('says by each means what came, with the first and last receipt, what was taken back, and what must be there', async () => {
    expect(await closing('2026-11-20')).toEqual({
      ...{ portCode: '3201', on: '2026-11-20', isOpen: true },
      ...{ paymentsUsd: '28.80', reversalsUsd: '6.60', refundsUsd: '0.00', netUsd: '22.20' },
      means: [
        {
          ...{ means: 'CASH', paymentCount: 3, paymentsUsd: '19.80', firstReceipt: 'A-1', lastReceipt: 'A-3' },
          ...{ ...nothing, reversalCount: 1, reversalsUsd: '6.60', netUsd: '13.20' },
        },
        {
          ...{ means: 'CHECK', paymentCount: 1, paymentsUsd: '9.00', firstReceipt: 'A-4', lastReceipt: 'A-4' },
          ...{ ...nothing, netUsd: '9.00' },
        },
      ],
    });
  });

  test('belongs to the day in the port’s zone; what is given back counts when it is given, and a past day stays as it was', async () => {
    const nextDay = await closing(null, early);
    expect(nextDay).toMatchObject({ on: '2026-11-21', paymentsUsd: '6.60', refundsUsd: '2.40', netUsd: '4.20' });
    expect(nextDay.means).toMatchObject([
      { means: 'CHECK', paymentCount: 0, firstReceipt: null, refundCount: 1, netUsd: '-2.40' },
      { means: 'CARD', paymentCount: 1, netUsd: '6.60' },
    ]);
    expect(await closing('2026-11-20', early)).toMatchObject({ isOpen: false, netUsd: '22.20' });
    expect(await closing('2026-11-19')).toMatchObject({ means: [], netUsd: '0.00' });
  });

  test('is for the cashiers and supervisors of the port, and of no other', async () => {
    expect(await closing('2026-11-20', at(noon, supervisor(['3201'])))).toMatchObject({ netUsd: '22.20' });
    expect(await closing('2026-11-20', at(noon, cashier(['1001'])))).toBeNull();
    expect(await closing('2026-11-20', theCashier, '9999')).toBeNull();
    for (const caller of [at(noon, officer(['3201'])), theCashBroker])
      expect(await closing('2026-11-20', caller)).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
