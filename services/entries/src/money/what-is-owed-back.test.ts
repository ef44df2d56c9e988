import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { makeEvent } from '@landfall/events';
import { cashier } from '@landfall/service-kit/testing';
import { lawfulAnswers, lawfulLine } from '../kinds/territory-declaration/lawful-answers.js';
import { sina } from '../testing/draft-desk.js';
import {
  at,
  cashBrokerage,
  entriesUnderTest,
  noon,
  payment,
  theCashBroker,
  type EntriesUnderTest,
} from '../testing/entries-under-test.js';
import { cashierAtPagoPago, FilingDesk } from '../testing/filing-desk.js';

describe('what was paid and is no longer owed', () => {
  let it: EntriesUnderTest;
  let desk: FilingDesk;
  beforeAll(async () => {
    it = await entriesUnderTest();
    desk = new FilingDesk(it);
  });
  afterAll(() => it.stop());

  const theCashier = at(noon, cashier(['3201']));
  const asked = 'id status nextStep paidUsd amountDueUsd owedBackUsd';
  let keys = 0;
  async function pay(entryId: string, entryVersion: number, amountUsd: string, caller = theCashier) {
    const query = `mutation ($input: RecordPaymentInput!) { recordPayment(input: $input) {
      entry { ${asked} } userErrors { code message nextStep } } }`;
    const input = { idempotencyKey: `pay-${(keys += 1)}`, entryId, entryVersion, amountUsd };
    return (await it.graphql(caller, query, { input })).data.recordPayment;
  }
  async function stands(entryId: string, caller = theCashBroker) {
    await it.drain();
    return (await it.graphql(caller, `query ($id: ID!) { entry(by: { id: $id }) { ${asked} } }`, { id: entryId })).data
      .entry;
  }
  const listed = async (caller = theCashier) => {
    const query = `{ entries(first: 100, filter: { owesBack: true }) { nodes { id owedBackUsd } } }`;
    return (await it.graphql(caller, query)).data.entries.nodes as { id: string; owedBackUsd: string }[];
  };
  const withdraw = (entryId: string) => {
    const reviewId = entryId.replace('ent_', 'rev_');
    return it.hear(makeEvent('review.withdrawn', { reviewId, entryId }, { subject: reviewId, partitionkey: entryId }));
  };

  test('a deposit for an entry that is then withdrawn is owed back, and everybody is told the amount and whom to ask', async () => {
    const { entry } = await it.file(theCashBroker);
    expect(await stands(entry.id)).toMatchObject({ paidUsd: '0.00', owedBackUsd: '0.00' });
    await pay(entry.id, 1, '6.60');
    expect(await listed()).not.toContainEqual(expect.objectContaining({ id: entry.id }));
    await it.taken(entry.id);
    await withdraw(entry.id);
    const withdrawn = await stands(entry.id);
    expect(withdrawn).toMatchObject({ status: 'WITHDRAWN', paidUsd: '6.60', owedBackUsd: '6.60' });
    expect(withdrawn.nextStep).toBe(
      '$6.60 was paid, and is no longer owed. How it is given back, no law held here says: ask Customs at Honolulu, with the reference and the receipt.',
    );
    expect(await stands(entry.id, theCashier)).toEqual(withdrawn);
    expect(await listed()).toContainEqual({ id: entry.id, owedBackUsd: '6.60' });
    expect(await listed(at(noon, cashier(['1001'])))).toEqual([]);
  });

  test('what was withdrawn unpaid owes nothing back and is in no list', async () => {
    const { entry } = await it.file(theCashBroker);
    await it.taken(entry.id);
    await withdraw(entry.id);
    expect(await stands(entry.id)).toMatchObject({ status: 'WITHDRAWN', owedBackUsd: '0.00', nextStep: null });
    expect(await listed()).not.toContainEqual(expect.objectContaining({ id: entry.id }));
  });

  test('of an excise that is less when filed again, the difference is told while in review, and owed back once released', async () => {
    const filed = await desk.filedAndTaken(sina);
    const { id } = filed.entry;
    await pay(id, 2, '12.00', cashierAtPagoPago);
    expect(await stands(id, sina)).toMatchObject({ nextStep: expect.stringContaining('What is owed is paid.') });
    await it.review(id, { entryVersion: 2, decision: 'SEND_BACK', reasonCode: 'VALUE_UNCLEAR' });
    const open = (await desk.read(sina, { id: filed.draft.id }))!;
    const cheaper = lawfulAnswers({ lines: [lawfulLine({ purchasePriceUsd: '100.00' })] });
    const again = await desk.file(sina, (await desk.save(sina, open, cheaper)).draft);
    expect(again.userErrors).toEqual([]);
    const after = await stands(id, sina);
    expect(after).toMatchObject({ paidUsd: '12.00', amountDueUsd: '0.00', owedBackUsd: '0.00' });
    expect(after.nextStep).toContain('$7.00 more is paid than is owed as it stands');
    expect(await listed(cashierAtPagoPago)).toEqual([]);
    await it.hear(takenAgain(id));
    await it.drain();
    await it.review(id, { entryVersion: again.entry.entryVersion + 1 });
    const released = await stands(id, sina);
    expect(released).toMatchObject({ status: 'RELEASED', owedBackUsd: '7.00' });
    expect(released.nextStep).toMatch(/^\$7\.00 was paid beyond what is owed\. .* ask Customs at Pago Pago/);
    expect(await listed(cashierAtPagoPago)).toEqual([{ id, owedBackUsd: '7.00' }]);
  });

  test('while an officer has still to assess a line, nothing is said to be owed back', async () => {
    const filed = await desk.filedAndTaken(sina);
    const { id } = filed.entry;
    await pay(id, 2, '12.00', cashierAtPagoPago);
    await it.review(id, { entryVersion: 2, decision: 'SEND_BACK', reasonCode: 'VALUE_UNCLEAR' });
    const open = (await desk.read(sina, { id: filed.draft.id }))!;
    const beer = lawfulLine({ description: 'Lager beer', category: 'ALCOHOL', purchasePriceUsd: '1.00' });
    await desk.file(sina, (await desk.save(sina, open, lawfulAnswers({ lines: [beer] }))).draft);
    expect(await stands(id, sina)).toMatchObject({ paidUsd: '12.00', owedBackUsd: '0.00' });
    expect(await listed(cashierAtPagoPago)).not.toContainEqual(expect.objectContaining({ id }));
  });

  test('what went on a statement in the end is owed back whole, once it is released', async () => {
    const { entry } = await it.file(theCashBroker);
    const { id } = entry;
    await it.taken(id);
    await pay(id, 2, '6.60');
    await it.review(id, { entryVersion: 2, decision: 'SEND_BACK', reasonCode: 'VALUE_UNCLEAR' });
    await it.hear(payment(cashBrokerage, true, true));
    await it.drain();
    const again = await it.file(theCashBroker, { entryId: id, entryVersion: 3 });
    expect(again.userErrors).toEqual([]);
    const after = await stands(id);
    expect(after).toMatchObject({ status: 'FILED', amountDueUsd: '0.00', owedBackUsd: '0.00' });
    expect(after.nextStep).toContain('$6.60 more is paid than is owed as it stands');
    await it.hear(takenAgain(id, '3201'));
    await it.drain();
    await it.review(id, { entryVersion: again.entry.entryVersion + 1 });
    expect(await stands(id)).toMatchObject({ status: 'RELEASED', paidUsd: '6.60', owedBackUsd: '6.60' });
    expect(await listed()).toContainEqual({ id, owedBackUsd: '6.60' });
    await it.hear(payment(cashBrokerage, false, false));
    await it.drain();
  });

  test('a cashier who takes another sum is told what is due in words of the counter, not of the interface', async () => {
    const { entry } = await it.file(theCashBroker);
    const { userErrors } = await pay(entry.id, 1, '600');
    expect(userErrors).toMatchObject([
      { code: 'PAYMENT_ABOVE_DUE', nextStep: 'Take exactly what is due, and record that.' },
    ]);
    expect(userErrors[0].message).toContain('Due: $6.60; given: $600.00.');
  });
});

const takenAgain = (entryId: string, port = 'ASPPG') => {
  const reviewId = entryId.replace('ent_', 'rev_');
  const taken = { reviewId, entryId, entryVersion: 4, port };
  return makeEvent('review.opened', taken, { subject: reviewId, partitionkey: entryId });
};
