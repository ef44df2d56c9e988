import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cashier } from '@landfall/service-kit/testing';
import {
  at,
  cashBrokerage,
  entriesUnderTest,
  noon,
  theBroker,
  theCashBroker,
  type EntriesUnderTest,
  type EntryAnswer,
} from '../testing/entries-under-test.js';

describe('further duties and taxes found due on examination (143.28)', () => {
  let it: EntriesUnderTest;
  beforeAll(async () => void (it = await entriesUnderTest()));
  afterAll(() => it.stop());

  const found = { examination: 'INTENSIVE', examinationFindingsRecorded: true, furtherDueUsd: '45.00' } as const;
  const reasonCode = 'FURTHER_DUTY_FOUND';

  async function filedAndTaken(caller = theBroker, change = {}): Promise<string> {
    const { entry } = await it.file(caller, change);
    await it.taken(entry.id);
    return entry.id;
  }
  const recordPayment = `mutation ($input: RecordPaymentInput!) { recordPayment(input: $input) {
    entry { id nextStep status paidUsd amountDueUsd furtherDueUsd owedBackUsd entryVersion } userErrors { code severity } } }`;
  const theCashier = cashier(['3201']);
  let keys = 0;
  const pay = async (entryId: string, amountUsd: string, when = noon) => {
    const { entryVersion } = (await it.entry(theCashier, entryId)) as EntryAnswer & { entryVersion: number };
    const input = { entryId, entryVersion, amountUsd, idempotencyKey: `pay-${(keys += 1)}` };
    return (await it.graphql(at(when, theCashier), recordPayment, { input })).data.recordPayment;
  };

  test('bar the release of a filer on statement and ACH until they are deposited, and say why (ELE-12, INF-40)', async () => {
    const id = await filedAndTaken();
    await it.review(id, { entryVersion: 2, reasonCode, ...found });
    const entry = await it.entry(theBroker, id);
    expect(entry).toMatchObject({ status: 'PAYMENT_DUE', furtherDueUsd: '45.00', amountDueUsd: '45.00', reasonCode });
    expect(entry.nextStep).toContain('an examination of the goods found $45.00 due besides what was declared');
    expect((await pay(id, '44.99')).userErrors).toMatchObject([{ code: 'PAYMENT_BELOW_DUE' }]);
    expect((await pay(id, '45.00')).entry).toMatchObject({
      status: 'RELEASED',
      paidUsd: '45.00',
      amountDueUsd: '0.00',
    });
  });

  test('are paid with the estimated duty by who pays at the cashier, or after it (INF-40)', async () => {
    const [together, after] = [await filedAndTaken(theCashBroker), await filedAndTaken(theCashBroker)];
    await pay(after, '6.60');
    for (const id of [together, after]) await it.review(id, { entryVersion: 2, reasonCode, ...found });
    expect(await it.entry(theCashBroker, together)).toMatchObject({ amountDueUsd: '51.60' });
    expect(await it.entry(theCashBroker, after)).toMatchObject({ status: 'PAYMENT_DUE', amountDueUsd: '45.00' });
    expect((await pay(together, '51.60')).entry).toMatchObject({ status: 'RELEASED' });
    expect((await pay(after, '45.00')).entry).toMatchObject({ status: 'RELEASED' });
  });

  test('are none where the decision states none, and none of a decision that was not applied', async () => {
    const [plain, outdated] = [await filedAndTaken(), await filedAndTaken()];
    await it.review(plain, { entryVersion: 2 });
    await it.review(outdated, { entryVersion: 9, reasonCode, ...found });
    expect(await it.entry(theBroker, plain)).toMatchObject({ status: 'RELEASED', furtherDueUsd: '0.00' });
    expect(await it.entry(theBroker, outdated)).toMatchObject({ status: 'IN_REVIEW', furtherDueUsd: '0.00' });
  });

  test('go with the decision that stated them, when the law finds otherwise on the day of entry, and stay away when it is filed again', async () => {
    const filer = at('2025-08-28T22:00:00.000Z', theCashBroker);
    const asConsignee = { importerAccountId: cashBrokerage, declarant: { capacity: 'CONSIGNEE' } };
    const id = await filedAndTaken(filer, asConsignee);
    await it.review(id, { entryVersion: 2, reasonCode, ...found });
    expect(await it.entry(filer, id)).toMatchObject({ status: 'PAYMENT_DUE', amountDueUsd: '51.60' });
    const nextDay = '2025-08-29T22:00:00.000Z';
    const { entry } = await pay(id, '51.60', nextDay);
    expect(entry).toMatchObject({ status: 'IN_REVIEW', furtherDueUsd: '0.00', paidUsd: '51.60' });
    // an officer may find it due again: nobody is told to hand back what then is missing
    expect(entry).toMatchObject({ owedBackUsd: '0.00', nextStep: expect.stringContaining('$45.00 more is paid') });
    await it.review(id, { entryVersion: 4, decision: 'SEND_BACK', reasonCode: 'NOT_ELIGIBLE' });
    const mended = { ...asConsignee, declarant: { capacity: 'OWNER' }, entryId: id, entryVersion: 5 };
    const again = await it.file(at(nextDay, theCashBroker), mended);
    expect(again.entry).toMatchObject({ status: 'FILED', furtherDueUsd: '0.00', amountDueUsd: '0.00' });
  });
});
