import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openDatabase } from '@landfall/service-kit';
import { cashier, officer } from '@landfall/service-kit/testing';
import { entries } from '../service.js';
import {
  at,
  cashBrokerage,
  entriesUnderTest,
  noon,
  theCashBroker,
  theClient,
  type EntriesUnderTest,
} from '../testing/entries-under-test.js';
import { MoneyDesk, theSupervisor } from '../testing/money-desk.js';

describe('more than is due', () => {
  let it: EntriesUnderTest;
  let desk: MoneyDesk;
  beforeAll(async () => {
    it = await entriesUnderTest();
    desk = new MoneyDesk(it);
  });
  afterAll(() => it.stop());

  async function due() {
    const { entry } = await it.file(theCashBroker);
    await it.taken(entry.id);
    await it.review(entry.id, { entryVersion: 2 });
    return desk.stands(entry.id);
  }
  const overpaid = async () =>
    (await desk.pay(await due(), { amountUsd: '9.00', means: 'CHECK', excessIsOwedBack: true })).entry;
  const codes = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);

  test('is taken by a check made out too high where the cashier says so, and the rest is owed back', async () => {
    const entry = await overpaid();
    expect(entry).toMatchObject({ status: 'RELEASED', paidUsd: '9.00', amountDueUsd: '0.00', owedBackUsd: '2.40' });
    const [owed] = await desk.told(entry.id, 'refund.owed');
    expect(owed).toMatchObject({
      data: { entryId: entry.id, accountId: cashBrokerage, port: '3201', amountUsd: '2.40' },
    });
  });

  test('is not kept of cash, of which change is given, nor by mistake', async () => {
    const entry = await due();
    const cash = { amountUsd: '9.00', means: 'CASH', excessIsOwedBack: true };
    expect(codes(await desk.pay(entry, cash))).toEqual(['CHANGE_NOT_GIVEN']);
    expect(codes(await desk.pay(entry, { ...cash, excessIsOwedBack: false }))).toEqual(['PAYMENT_ABOVE_DUE']);
    expect(codes(await desk.pay(entry, { amountUsd: '9.00', means: 'CHECK' }))).toEqual(['PAYMENT_ABOVE_DUE']);
    for (const means of [{}, { means: null }, { means: 'NOT_STATED' }]) {
      const unsaid = await desk.pay(entry, { amountUsd: '9.00', excessIsOwedBack: true, ...means });
      expect(unsaid.userErrors).toMatchObject([{ code: 'MEANS_NOT_STATED', path: ['means'] }]);
    }
    expect((await desk.stands(entry.id)).payments).toEqual([]);
  });

  test('is given back by the cashier with a voucher, once, and then nothing is owed back', async () => {
    const entry = await overpaid();
    const input = { idempotencyKey: 'give-back', voucherNumber: 'hnl-v-17' };
    const given = await desk.refund(entry, input);
    expect(given.userErrors).toEqual([]);
    expect(given.entry).toMatchObject({ paidUsd: '6.60', owedBackUsd: '0.00', amountDueUsd: '0.00', nextStep: null });
    expect(given.entry.refunds).toMatchObject([{ amountUsd: '2.40', means: 'CHECK', voucherNumber: 'HNL-V-17' }]);
    expect(await desk.refund(entry, input)).toEqual(given);
    expect(codes(await desk.refund(entry))).toEqual(['NOTHING_OWED_BACK']);
    const [told, ...more] = await desk.told(entry.id, 'refund.paid');
    expect(more).toEqual([]);
    expect(told).toMatchObject({ data: { amountUsd: '2.40', means: 'CHECK', voucherNumber: 'HNL-V-17' } });
    const twice = await desk.refund(await overpaid(), { voucherNumber: 'HNL-V-17' });
    expect(codes(twice)).toEqual(['VOUCHER_NUMBER_TAKEN']);
  });

  test('that was paid by check is not given back in cash, so that a check worth nothing does not become cash', async () => {
    const entry = await overpaid();
    const inCash = await desk.refund(entry, { means: 'CASH' });
    expect(inCash.userErrors).toMatchObject([{ code: 'CHECK_NOT_GIVEN_BACK_IN_CASH', path: ['means'] }]);
    expect(codes(await desk.refund(entry, { means: 'TRANSFER' }))).toEqual([]);
  });

  test('is noted as given back before there were books by a supervisor alone, of what was paid before them, and is in no closing', async () => {
    const [before, since] = [await overpaid(), await overpaid()];
    const owner = await openDatabase(entries, it.database.ownerUrl);
    await owner.em.execute('update allocation set is_before_books = true where entry_id = ?', [before.id]);
    await owner.close(true);
    const noted = { givenBackBefore: true, means: 'CASH' };
    expect(codes(await desk.refund(before, noted))).toEqual(['GIVEN_BACK_BEFORE_NEEDS_SUPERVISOR']);
    expect(codes(await desk.refund(since, noted, theSupervisor))).toEqual(['PAID_SINCE_BOOKS']);
    expect(codes(await desk.refund(before, {}, theSupervisor))).toEqual(['REFUND_NEEDS_CASHIER']);
    const given = await desk.refund(before, noted, theSupervisor);
    expect(given).toMatchObject({ userErrors: [], entry: { owedBackUsd: '0.00', paidUsd: '6.60' } });
    expect(given.entry.refunds).toMatchObject([{ amountUsd: '2.40', givenBackBefore: true }]);
    const [told] = await desk.told(before.id, 'refund.paid');
    expect(told!.data).toMatchObject({ givenBackBefore: true });
    const query = '{ dayClosing(portCode: "3201") { means { refunds { voucherNumber } } } }';
    const { means } = (await it.graphql(theSupervisor, query)).data.dayClosing;
    const vouchers = means.flatMap(({ refunds }: { refunds: { voucherNumber: string }[] }) => refunds);
    expect(vouchers).not.toContainEqual({ voucherNumber: given.entry.refunds[0]!.voucherNumber });
  });

  test('is given back exactly, on the entry as it stands, at its port, by a cashier alone', async () => {
    const entry = await overpaid();
    expect(codes(await desk.refund(entry, { amountUsd: '2.41' }))).toEqual(['REFUND_NOT_WHAT_IS_OWED']);
    expect(codes(await desk.refund(entry, { entryVersion: 1 }))).toEqual(['CONFLICT']);
    expect(codes(await desk.refund(entry, { voucherNumber: 'for Sina, thanks' }))).toEqual([
      'VOUCHER_NUMBER_MALFORMED',
    ]);
    const elsewhere = at(noon, cashier(['1001']));
    expect(await desk.refund(entry, {}, elsewhere)).toEqual(await desk.refund({ ...entry, id: 'ent_none' }));
    for (const caller of [theCashBroker, at(noon, officer(['3201']))])
      await expect(desk.refund(entry, {}, caller)).rejects.toThrow('FORBIDDEN');
    expect((await desk.stands(entry.id)).owedBackUsd).toBe('2.40');
  });

  test('a deposit for what is then withdrawn is charged no more, and given back whole', async () => {
    const { entry } = await it.file(theCashBroker);
    await it.taken(entry.id);
    await desk.pay({ id: entry.id, entryVersion: 2 });
    await desk.withdraw(entry.id);
    const withdrawn = await desk.stands(entry.id);
    expect(withdrawn).toMatchObject({ status: 'WITHDRAWN', owedBackUsd: '6.60', amountDueUsd: '0.00' });
    expect(withdrawn.charges.map(({ amountUsd, changeUsd }) => [amountUsd, changeUsd])).toEqual([
      ['6.60', '6.60'],
      ['0.00', '-6.60'],
    ]);
    const given = await desk.refund(withdrawn);
    expect(given.entry).toMatchObject({ paidUsd: '0.00', owedBackUsd: '0.00', nextStep: null });
    expect((await desk.stands(entry.id, theClient)).refunds).toMatchObject([{ amountUsd: '6.60' }]);
  });

  test('what was withdrawn, given back of and taken back is paid again, whatever an officer had still to assess on it', async () => {
    const { entry } = await it.file(theCashBroker);
    await it.taken(entry.id);
    await desk.pay({ id: entry.id, entryVersion: 2 });
    await desk.withdraw(entry.id);
    const { entry: given } = await desk.refund(await desk.stands(entry.id));
    await desk.reverse(given.payments[0]!.paymentId, {}, theSupervisor);
    // as a further filing leaves it, of which nothing was assessed before it was withdrawn
    await it.service.orm.em.fork().execute(`update entry set lines_to_assess = '[1]' where id = ?`, [entry.id]);
    const owes = await desk.stands(entry.id);
    expect(owes).toMatchObject({ status: 'WITHDRAWN', amountDueUsd: '6.60' });
    const { entry: paid, userErrors } = await desk.pay(owes);
    expect(userErrors).toEqual([]);
    expect(paid).toMatchObject({ amountDueUsd: '0.00', owedBackUsd: '0.00' });
  });

  test('a check that is not honored after its rest was given back leaves all of that due', async () => {
    const entry = await overpaid();
    await desk.refund(entry);
    const reason = { reasonCode: 'NOT_HONORED' };
    const taken = await desk.reverse(entry.payments[0]!.paymentId, reason, theSupervisor);
    expect(taken.entries).toMatchObject([
      { status: 'RELEASED', paidUsd: '-2.40', amountDueUsd: '9.00', owedBackUsd: '0.00' },
    ]);
  });
});
