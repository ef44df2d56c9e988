import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cashier } from '@landfall/service-kit/testing';
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
import { MoneyDesk, theCashier, theSupervisor } from '../testing/money-desk.js';

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
    const covers = [one, other].map(({ reference: entryReference }) => ({ entryReference, amountUsd: '6.60' }));
    for (const caller of [theCashBroker, theCashier]) {
      expect(await receipt(caller)).toMatchObject({ receiptUsd: '13.20', covers });
    }
    expect(await receipt(theClient)).toMatchObject({ amountUsd: '6.60', receiptUsd: null, covers: null });
  });

  test('can cover what the same filer owes at the same port, and a cashier elsewhere learns nothing of it', async () => {
    const listed = async (id: string, caller = theCashier): Promise<string[]> => {
      const query = 'query ($id: ID!) { entries(first: 100, filter: { payableWith: $id }) { nodes { id } } }';
      const { data } = await it.graphql(caller, query, { id });
      return data.entries.nodes.map((node: { id: string }) => node.id);
    };
    await it.hear(participation(client, 'OPERATIONAL', 'IMPORTER'));
    await it.drain();
    const [one, other, paid] = [await filed(), await filed(), await filed()];
    const ofAnother = await filed(at(noon, theClient), { declarant: { capacity: 'PURCHASER' } });
    await desk.pay(paid);
    const found = await listed(one.id);
    expect(found).toContain(other.id);
    expect(found).not.toContain(one.id);
    expect(found).not.toContain(paid.id);
    expect(found).not.toContain(ofAnother.id);
    expect(await listed(one.id, at(noon, cashier(['2704'])))).toEqual([]);
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

  test('has one id on all, and on each a further one of its own part', async () => {
    const [one, other] = [await filed(), await filed()];
    const { entries } = await desk.pay(one, { amountUsd: '13.20', alsoCovers: [cover(other)] });
    const [first, second] = entries.map(({ payments }) => payments[0]!);
    expect(first!.paymentId).toBe(second!.paymentId);
    expect(new Set([first!.id, second!.id, first!.paymentId]).size).toBe(3);
  });

  test('of unequal parts is taken back whole of what is released, what was given back of and what is withdrawn: each owes its own part', async () => {
    const [released, withdrawn, waiting] = [await filed(), await filed(), await filed()];
    for (const { id } of [released, withdrawn]) await it.taken(id);
    const found = { reasonCode: 'FURTHER_DUTY', furtherDueUsd: '3.25' };
    await it.review(released.id, { entryVersion: 2, ...found });
    const due = await desk.stands(released.id);
    const covers = [cover({ ...withdrawn, entryVersion: 2 }), cover(waiting)];
    const check = { means: 'CHECK', amountUsd: '24.05', excessIsOwedBack: true, alsoCovers: covers };
    const paid = await desk.pay(due, check);
    expect(paid.userErrors).toEqual([]);
    expect(paid.entries.map(({ paidUsd }) => paidUsd)).toEqual(['10.85', '6.60', '6.60']);
    expect(paid.entry).toMatchObject({ status: 'RELEASED', owedBackUsd: '1.00' });
    await desk.refund(paid.entry);
    await desk.withdraw(withdrawn.id);
    const { paymentId } = paid.entry.payments[0]!;
    const byCashier = await desk.reverse(paymentId, { reasonCode: 'NOT_HONORED' });
    expect(byCashier.userErrors).toMatchObject([{ code: 'REVERSAL_ON_ENDED_NEEDS_SUPERVISOR' }]);
    const { entries } = await desk.reverse(paymentId, { reasonCode: 'NOT_HONORED' }, theSupervisor);
    const sums = entries.map(({ id, status, paidUsd, amountDueUsd, owedBackUsd }) => ({
      ...{ id, status, paidUsd, amountDueUsd, owedBackUsd },
    }));
    const nothing = { paidUsd: '0.00', owedBackUsd: '0.00' };
    expect(sums).toEqual(
      expect.arrayContaining([
        { id: released.id, status: 'RELEASED', paidUsd: '-1.00', amountDueUsd: '10.85', owedBackUsd: '0.00' },
        { id: withdrawn.id, status: 'WITHDRAWN', ...nothing, amountDueUsd: '0.00' },
        { id: waiting.id, status: 'FILED', ...nothing, amountDueUsd: '6.60' },
      ]),
    );
  });

  test('that comes to another sum than is due in all is told the sum that was typed, and what is due in all', async () => {
    const [one, other] = [await filed(), await filed()];
    const told = async (amountUsd: string) => {
      const { userErrors } = await desk.pay(one, { amountUsd, alsoCovers: [cover(other)] });
      return userErrors.map(({ code, message }) => `${code} ${message}`);
    };
    expect(await told('13.21')).toEqual([expect.stringMatching(/^PAYMENT_ABOVE_DUE .*\$13\.20.*\$13\.21/)]);
    expect(await told('5.00')).toEqual([expect.stringMatching(/^PAYMENT_BELOW_DUE .*\$13\.20.*\$5\.00/)]);
  });

  test('that names too many entries is refused before any of them is looked up', async () => {
    const one = await filed();
    const alsoCovers = Array.from({ length: 100 }, (_, n) => cover({ id: `ent_${n}`, entryVersion: 1 }, '0.01'));
    const many = await desk.pay(one, { amountUsd: '7.60', alsoCovers });
    expect(codes(many)).toEqual(['TOO_MANY_ENTRIES alsoCovers']);
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
