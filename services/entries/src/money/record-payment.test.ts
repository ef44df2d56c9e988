import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cashier } from '@landfall/service-kit/testing';
import {
  at,
  cashBrokerage,
  entriesUnderTest,
  lawfulLine,
  noon,
  theBroker,
  theCashBroker,
  type EntriesUnderTest,
  type Facts,
  type Told,
} from '../testing/entries-under-test.js';

describe('duties deposited at the cashier (143.28)', () => {
  let it: EntriesUnderTest;
  beforeAll(async () => {
    it = await entriesUnderTest();
  });
  afterAll(() => it.stop());

  async function filedAndTaken(caller = theCashBroker, change = {}): Promise<string> {
    const { entry } = await it.file(caller, change);
    await it.taken(entry.id);
    return entry.id;
  }
  const about = async (entryId: string) =>
    (await it.announced())
      .filter(({ subject }) => subject === entryId)
      .map(({ type, data }) => ({ type, data: data as Facts }));

  const theCashier = at(noon, cashier(['3201']));
  const recordPayment = `mutation ($input: RecordPaymentInput!) { recordPayment(input: $input) {
    entry { status paidUsd amountDueUsd enteredAt entryVersion foundAtEntry { code } } userErrors { code path severity message } } }`;
  let keys = 0;
  const pay = async (input: object, caller = theCashier) => {
    const idempotencyKey = `pay-${(keys += 1)}`;
    const { data, errors } = await it.graphql(caller, recordPayment, { input: { idempotencyKey, ...input } });
    return data?.recordPayment ?? errors;
  };

  test('a decision to release is kept until the deposit is made, which then releases (INF-39)', async () => {
    const id = await filedAndTaken();
    expect(await it.entry(theCashBroker, id)).toMatchObject({ amountDueUsd: '6.60', enteredAt: null });
    await it.review(id, { entryVersion: 2 });
    const due = await it.entry(theCashBroker, id);
    expect(due).toMatchObject({ status: 'PAYMENT_DUE', entryVersion: 3 });
    expect(due.nextStep).toContain('$6.60');
    const paid = await pay({ entryId: id, entryVersion: 3, amountUsd: '6.60' });
    expect(paid.userErrors).toEqual([]);
    expect(paid.entry).toMatchObject({ status: 'RELEASED', paidUsd: '6.60', amountDueUsd: '0.00', enteredAt: noon });
    expect((await about(id)).slice(-2).map(({ type }) => type)).toEqual(['entry.changed', 'entry.released']);
  });

  test('a deposit before the decision fixes the time of entry (141.68), and the decision then releases', async () => {
    const id = await filedAndTaken();
    const paid = await pay({ entryId: id, entryVersion: 2, amountUsd: '6.60' });
    expect(paid.entry).toMatchObject({ status: 'IN_REVIEW', entryVersion: 2, enteredAt: noon });
    await it.review(id, { entryVersion: 2 });
    expect(await it.entry(theCashBroker, id)).toMatchObject({ status: 'RELEASED' });
  });

  test('too little, too much, nothing due, a stale version and a fraction of a cent are refused, and nothing is taken', async () => {
    const { entry } = await it.file(theCashBroker);
    const refusal = async (change: object) =>
      (await pay({ entryId: entry.id, entryVersion: 1, amountUsd: '6.60', ...change })).userErrors.map(
        ({ code }: Told) => code,
      );
    expect(await refusal({ amountUsd: '6.59' })).toEqual(['PAYMENT_BELOW_DUE']);
    expect(await refusal({ amountUsd: '6.61' })).toEqual(['PAYMENT_ABOVE_DUE']);
    expect(await refusal({ amountUsd: '6.6050' })).toEqual(['AMOUNT_UNREADABLE']);
    expect(await refusal({ amountUsd: '6.6000' })).toEqual(['AMOUNT_UNREADABLE']);
    expect(await refusal({ amountUsd: '6.600' })).toEqual(['AMOUNT_AMBIGUOUS']);
    expect(await refusal({ amountUsd: 'six', entryVersion: 4 })).toEqual(['AMOUNT_UNREADABLE', 'CONFLICT']);
    expect(await refusal({ amountUsd: '-6.60' })).toEqual(['AMOUNT_OUT_OF_RANGE']);
    expect(await refusal({ entryVersion: 4 })).toEqual(['CONFLICT']);
    expect(await it.entry(theCashBroker, entry.id)).toMatchObject({ paidUsd: '0.00', amountDueUsd: '6.60' });
    const onStatement = (await it.file(theBroker)).entry;
    expect(await refusal({ entryId: onStatement.id })).toContain('NOTHING_DUE');
  });

  test('the same payment sent twice is taken once', async () => {
    const { entry } = await it.file(theCashBroker);
    const input = { idempotencyKey: 'once', entryId: entry.id, entryVersion: 1, amountUsd: '6.60' };
    expect((await pay(input)).entry.paidUsd).toBe('6.60');
    expect((await pay(input)).entry.paidUsd).toBe('6.60');
    const { userErrors } = await pay({ ...input, idempotencyKey: 'twice' });
    expect(userErrors).toMatchObject([{ code: 'NOTHING_DUE' }]);
  });

  test('another port’s cashier sees no such entry, and nobody but a cashier records a payment', async () => {
    const { entry } = await it.file(theCashBroker);
    const input = { entryId: entry.id, entryVersion: 1, amountUsd: '6.60' };
    expect((await pay(input, at(noon, cashier(['1001'])))).userErrors).toEqual(
      (await pay({ ...input, entryId: 'ent_none' })).userErrors,
    );
    expect(await pay(input, theCashBroker)).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  test('what the law finds differently on the day of entry keeps it from release until it is filed again (141.68) (INF-13)', async () => {
    const caller = at('2025-08-28T22:00:00.000Z', theCashBroker);
    const consigneeEnters = { importerAccountId: cashBrokerage, declarant: { capacity: 'CONSIGNEE' } };
    const id = await filedAndTaken(caller, consigneeEnters);
    await it.review(id, { entryVersion: 2 });
    const nextDay = '2025-08-29T22:00:00.000Z';
    const paid = await pay({ entryId: id, entryVersion: 3, amountUsd: '6.60' }, at(nextDay, theCashier));
    expect(paid.userErrors).toMatchObject([{ code: 'CONSIGNEE_NOT_EXEMPT', severity: 'WARNING' }]);
    expect(paid.entry).toMatchObject({ status: 'IN_REVIEW', foundAtEntry: [{ code: 'CONSIGNEE_NOT_EXEMPT' }] });
    expect((await it.entry(caller, id)).nextStep).toContain('an officer sends the entry back');
    const notApplied = async () => (await about(id)).at(-1)!.data.findings!.map(({ code }) => code);
    expect(await notApplied()).toEqual(['CONSIGNEE_NOT_EXEMPT']);
    await it.review(id, { entryVersion: 4 });
    expect(await notApplied()).toEqual(['CONSIGNEE_NOT_EXEMPT']);
    await it.review(id, { entryVersion: 4, decision: 'SEND_BACK', reasonCode: 'NOT_ELIGIBLE' });
    const mended = { ...consigneeEnters, declarant: { capacity: 'OWNER' }, entryId: id, entryVersion: 5 };
    const { entry } = await it.file(at(nextDay, theCashBroker), mended);
    expect(entry).toMatchObject({ status: 'FILED', foundAtEntry: [], amountDueUsd: '0.00' });
    await it.taken(id);
    await it.review(id, { entryVersion: 7 });
    expect(await it.entry(caller, id)).toMatchObject({ status: 'RELEASED', enteredAt: nextDay });
  });

  const asked = {
    lines: [{ ...lawfulLine(), furtherHtsNumbers: ['9903.01.25'], unit: 'KG', valueUsd: '2600.00' }],
    askOfficer: ['INFORMAL_LIMIT_EXCEEDED', 'CHAPTER_99_LIMIT_EXCEEDED'],
  };

  test('what an officer accepted of the list of 143.21 stands when the deposit fixes the time of entry (141.68)', async () => {
    const id = await filedAndTaken(theCashBroker, asked);
    await it.review(id, { entryVersion: 2, answeredCodes: asked.askOfficer });
    const paid = await pay({ entryId: id, entryVersion: 3, amountUsd: '6.60' });
    expect(paid.userErrors).toEqual([]);
    expect(paid.entry).toMatchObject({ status: 'RELEASED', foundAtEntry: [] });
  });

  test('a deposit before an officer answered finds nothing of what he was asked, and waits for his answer', async () => {
    const id = await filedAndTaken(theCashBroker, asked);
    const paid = await pay({ entryId: id, entryVersion: 2, amountUsd: '6.60' });
    expect(paid.userErrors).toEqual([]);
    expect(paid.entry).toMatchObject({ status: 'IN_REVIEW', enteredAt: noon, foundAtEntry: [] });
    await it.review(id, { entryVersion: 2 });
    expect(await it.entry(theCashBroker, id)).toMatchObject({ status: 'IN_REVIEW' });
    await it.review(id, { entryVersion: 2, answeredCodes: asked.askOfficer });
    expect(await it.entry(theCashBroker, id)).toMatchObject({ status: 'RELEASED' });
  });

  test('an article of chapter 99 at $251.00 is entered informally as exempt, and found when it is exempt no more on the day of entry (143.21(a), (l))', async () => {
    const lines = [{ ...lawfulLine(), furtherHtsNumbers: ['9903.01.25'], unit: 'KG', valueUsd: '251.00' }];
    const id = await filedAndTaken(at('2025-08-28T22:00:00.000Z', theCashBroker), { lines });
    await it.review(id, { entryVersion: 2 });
    const nextDay = at('2025-08-29T22:00:00.000Z', theCashier);
    const paid = await pay({ entryId: id, entryVersion: 3, amountUsd: '6.60' }, nextDay);
    expect(paid.entry).toMatchObject({ status: 'IN_REVIEW', foundAtEntry: [{ code: 'CHAPTER_99_LIMIT_EXCEEDED' }] });
    expect(paid.userErrors).toMatchObject([
      { message: expect.stringContaining('not exempt under (l)(1), which is suspended') },
    ]);
  });
});
