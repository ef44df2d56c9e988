import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cashier, officer, supervisor } from '@landfall/service-kit/testing';
import {
  at,
  entriesUnderTest,
  noon,
  theCashBroker,
  type EntriesUnderTest,
  type EntryAnswer,
} from '../testing/entries-under-test.js';
import { MoneyDesk, theCashier, theSupervisor } from '../testing/money-desk.js';

describe('the closing of a day at the counter', () => {
  let it: EntriesUnderTest;
  let desk: MoneyDesk;
  /** The last second of 20 November at Honolulu, and the first of the next day. */
  const late = at('2026-11-21T09:59:59.000Z', theCashier);
  const later = at('2026-11-20T22:30:00.000Z', theCashier);
  const early = at('2026-11-21T10:00:00.000Z', theCashier);
  const filed = async () => {
    const { entry } = await it.file(theCashBroker);
    await it.taken(entry.id);
    return { id: entry.id, entryVersion: 2 };
  };
  const reference = async ({ id }: { id: string }) => ((await it.entry(theCashier, id)) as EntryAnswer).reference;
  let overpaid: { id: string };
  let takenBack: { id: string };
  beforeAll(async () => {
    it = await entriesUnderTest();
    desk = new MoneyDesk(it);
    await desk.pay(await filed(), { means: 'CASH', receiptNumber: 'A-1' });
    const wrong = await desk.pay(await filed(), { means: 'CASH', receiptNumber: 'A-2' }, later);
    takenBack = wrong.entry;
    await desk.reverse(wrong.entry.payments[0]!.paymentId, {}, later);
    await desk.pay(await filed(), { means: 'CASH', receiptNumber: 'A-3' }, late);
    const over = await filed();
    overpaid = over;
    await desk.pay(over, { means: 'CHECK', receiptNumber: 'A-4', amountUsd: '9.00', excessIsOwedBack: true });
    await it.review(over.id, { entryVersion: 2 });
    const next = await desk.pay(await filed(), { means: 'CARD', receiptNumber: 'A-5' }, early);
    expect(next.userErrors).toEqual([]);
    await desk.refund(await desk.stands(over.id), { means: 'CHECK', voucherNumber: 'V-1' }, early);
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

  test('shows each reversal and each refund with its number, reason, entry and who did it', async () => {
    const rows = async (on: string) => {
      const query = `query ($on: LocalDate) { dayClosing(portCode: "3201", on: $on) { means { means
        reversals { receiptNumber amountUsd reasonCode at entryReference by { subject } }
        refunds { voucherNumber amountUsd at entryReference by { subject } } } } }`;
      return (await it.graphql(theCashier, query, { on })).data.dayClosing.means;
    };
    const by = { subject: theCashier.subject };
    const reversal = { receiptNumber: 'A-2', amountUsd: '6.60', reasonCode: 'WRONG_AMOUNT', by };
    expect(await rows('2026-11-20')).toMatchObject([
      {
        means: 'CASH',
        reversals: [{ ...reversal, at: '2026-11-20T22:30:00.000Z', entryReference: await reference(takenBack) }],
      },
      { means: 'CHECK', reversals: [], refunds: [] },
    ]);
    const refund = { voucherNumber: 'V-1', amountUsd: '2.40', at: '2026-11-21T10:00:00.000Z', by };
    expect((await rows('2026-11-21'))[0]).toMatchObject({
      ...{ means: 'CHECK', reversals: [] },
      refunds: [{ ...refund, entryReference: await reference(overpaid) }],
    });
  });

  test('has a check that is not honored on the day on which that is known, and the day on which it was taken stays as it was', async () => {
    const check = { means: 'CHECK', receiptNumber: 'A-6' };
    const { entry } = await desk.pay(await filed(), check, at('2026-11-24T22:00:00.000Z', theCashier));
    const nextDay = at('2026-11-25T22:00:00.000Z', theSupervisor);
    const before = await closing('2026-11-24', nextDay);
    const notHonored = { reasonCode: 'NOT_HONORED' };
    expect((await desk.reverse(entry.payments[0]!.paymentId, notHonored, nextDay)).userErrors).toEqual([]);
    expect(await closing('2026-11-24', nextDay)).toEqual(before);
    expect(before).toMatchObject({ paymentsUsd: '6.60', reversalsUsd: '0.00', netUsd: '6.60' });
    expect(await closing('2026-11-25', nextDay)).toMatchObject({
      ...{ paymentsUsd: '0.00', reversalsUsd: '6.60', netUsd: '-6.60' },
      means: [{ means: 'CHECK', paymentCount: 0, reversalCount: 1, netUsd: '-6.60' }],
    });
  });

  test('says who took what by which means, and who took it back', async () => {
    const people = async (on: string) => {
      const query = `query ($on: LocalDate) { dayClosing(portCode: "3201", on: $on) { people { by { subject } means
        paymentCount paymentsUsd reversalCount reversalsUsd refundCount refundsUsd netUsd } } }`;
      return (await it.graphql(theSupervisor, query, { on })).data.dayClosing.people;
    };
    const byCashier = { by: { subject: theCashier.subject }, reversalCount: 0, refundCount: 0 };
    expect(await people('2026-11-20')).toMatchObject([
      { ...byCashier, means: 'CASH', paymentCount: 3, paymentsUsd: '19.80', reversalCount: 1, netUsd: '13.20' },
      { ...byCashier, means: 'CHECK', paymentCount: 1, netUsd: '9.00' },
    ]);
    expect(await people('2026-11-21')).toMatchObject([
      { ...byCashier, means: 'CHECK', paymentCount: 0, refundCount: 1, refundsUsd: '2.40', netUsd: '-2.40' },
      { ...byCashier, means: 'CARD', paymentCount: 1, netUsd: '6.60' },
    ]);
    expect(await people('2026-11-25')).toMatchObject([
      {
        by: { subject: theSupervisor.subject },
        means: 'CHECK',
        reversalCount: 1,
        reversalsUsd: '6.60',
        netUsd: '-6.60',
      },
    ]);
  });

  test('of several people tells each apart, the first at the counter first, and the first and last receipt of them all', async () => {
    const day = '2026-11-27';
    const first = at(`${day}T20:00:00.000Z`, cashier(['3201']));
    const second = at(`${day}T21:00:00.000Z`, { ...cashier(['3201']), subject: 'per_second_cashier' });
    const noted = at(`${day}T22:00:00.000Z`, theSupervisor);
    await desk.pay(await filed(), { means: 'CASH', receiptNumber: 'B-1' }, first);
    const { entry } = await desk.pay(await filed(), { means: 'CASH', receiptNumber: 'B-2' }, second);
    expect((await desk.reverse(entry.payments[0]!.paymentId, {}, noted)).userErrors).toEqual([]);
    const query = `{ dayClosing(portCode: "3201", on: "${day}") { netUsd
      means { firstReceipt lastReceipt } people { by { subject } netUsd } } }`;
    expect((await it.graphql(noted, query)).data.dayClosing).toEqual({
      netUsd: '6.60',
      means: [{ firstReceipt: 'B-1', lastReceipt: 'B-2' }],
      people: [
        { by: { subject: first.subject }, netUsd: '6.60' },
        { by: { subject: second.subject }, netUsd: '6.60' },
        { by: { subject: noted.subject }, netUsd: '-6.60' },
      ],
    });
  });

  test('is for the cashiers and supervisors of the port, and of no other', async () => {
    expect(await closing('2026-11-20', at(noon, supervisor(['3201'])))).toMatchObject({ netUsd: '22.20' });
    expect(await closing('2026-11-20', at(noon, cashier(['1001'])))).toBeNull();
    expect(await closing('2026-11-20', theCashier, '9999')).toBeNull();
    for (const caller of [at(noon, officer(['3201'])), theCashBroker])
      expect(await closing('2026-11-20', caller)).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
