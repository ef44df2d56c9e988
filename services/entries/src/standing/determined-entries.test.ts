// What offices determined about an entry is told to its parties, and the law of its further filings reads it.
import { makeEvent, type EventData } from '@landfall/events';
import { cashier } from '@landfall/service-kit/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  at,
  entriesUnderTest,
  lawfulLine,
  theBroker,
  theCashBroker,
  type EntriesUnderTest,
} from '../testing/entries-under-test.js';

let it: EntriesUnderTest;
beforeAll(async () => void (it = await entriesUnderTest()));
afterAll(() => it.stop());

let made = 0;
const determine = async (entryId: string, determined: Partial<EventData<'determination.made'>>) => {
  const determinationId = `det_${(made += 1)}`;
  const formal = { kind: 'FORMAL_ENTRY_REQUIRED' as const, holds: true, ground: 'REVENUE' as const, offices: [] };
  const data = { determinationId, reviewId: `rev_of_${entryId}`, entryId, ...formal, ...determined };
  await it.hear(
    makeEvent('determination.made', data, { subject: determinationId, partitionkey: entryId, ports: ['3201'] }),
  );
  await it.drain();
};

async function sentBack(
  change: Record<string, unknown> = {},
  caller = theBroker,
): Promise<{ id: string; version: number }> {
  const { entry } = await it.file(caller, change);
  await it.taken(entry.id);
  await it.review(entry.id, { entryVersion: 2, decision: 'SEND_BACK', reasonCode: 'VALUE_UNCLEAR' });
  return { id: entry.id, version: 3 };
}
const codes = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);

test('goods of which a formal entry is required are refused as informal when they are filed again, with the section; once it no longer is, they are taken (143.22) (INF-16)', async () => {
  const { id: entryId, version: entryVersion } = await sentBack();
  await determine(entryId, {});
  const refused = await it.file(theBroker, { entryId, entryVersion });
  expect(refused.userErrors).toMatchObject([
    { code: 'FORMAL_ENTRY_DEMANDED', citation: '19 CFR 143.22', path: ['entryId'], severity: 'ERROR' },
  ]);
  expect(refused.entry).toBeNull();
  expect(codes(await it.file(theBroker, { entryId, entryVersion, askOfficer: ['FORMAL_ENTRY_DEMANDED'] }))).toContain(
    'FORMAL_ENTRY_DEMANDED',
  );
  await determine(entryId, { holds: false, ground: null });
  expect(codes(await it.file(theBroker, { entryId, entryVersion }))).toEqual([]);
});

test('goods above the limit that the Commissioner found unique are filed again without asking anybody, and pay without a warning (143.21(j)) (INF-11)', async () => {
  const dear = { lines: [{ ...lawfulLine(), valueUsd: '9000.00' }], purchasedOrForSale: false };
  const asked = { ...dear, askOfficer: ['INFORMAL_LIMIT_EXCEEDED'] };
  const { id: entryId, version: entryVersion } = await sentBack(asked, theCashBroker);
  expect(codes(await it.file(theCashBroker, { ...dear, entryId, entryVersion }))).toEqual(['INFORMAL_LIMIT_EXCEEDED']);
  await determine(entryId, { kind: 'GOODS_UNIQUE', ground: null, offices: ['COMMISSIONER'] });
  const sold = await it.file(theCashBroker, { ...dear, purchasedOrForSale: true, entryId, entryVersion });
  expect(codes(sold)).toEqual(['INFORMAL_LIMIT_EXCEEDED']);
  const taken = await it.file(theCashBroker, { ...dear, entryId, entryVersion });
  expect(taken.userErrors).toEqual([]);
  const { entryVersion: version } = taken.entry;
  const paid = { entryId, entryVersion: version, amountUsd: '6.60', idempotencyKey: 'pay-unique' };
  const { data } = await it.graphql(at('2026-11-21T22:00:00.000Z', cashier(['3201'])), recordPayment, { input: paid });
  expect(data.recordPayment).toMatchObject({ entry: { id: entryId }, userErrors: [] });
});
const recordPayment = `mutation ($input: RecordPaymentInput!) { recordPayment(input: $input) {
  entry { id status amountDueUsd } userErrors { code } } }`;

test('a decision to release that waits for a payment releases nothing once a formal entry is required since: it goes back to the officers with the section (143.22) (INF-16)', async () => {
  const { entry } = await it.file(theCashBroker);
  await it.taken(entry.id);
  await it.review(entry.id, { entryVersion: 2, decision: 'RELEASE' });
  await determine(entry.id, {});
  const { entryVersion } = (await it.entry(theCashBroker, entry.id))!;
  const paid = { entryId: entry.id, entryVersion, amountUsd: '6.60', idempotencyKey: 'pay-demanded' };
  const { data } = await it.graphql(at('2026-11-21T22:00:00.000Z', cashier(['3201'])), recordPayment, { input: paid });
  expect(data.recordPayment).toMatchObject({ entry: { status: 'IN_REVIEW', amountDueUsd: '0.00' }, userErrors: [] });
  const told = (await it.announced()).filter(({ subject }) => subject === entry.id);
  expect(told.map(({ type }) => type)).not.toContain('entry.released');
  expect(told.findLast(({ type }) => type === 'entry.decision-not-applied')?.data).toMatchObject({
    findings: [{ code: 'FORMAL_ENTRY_REQUIRED', citation: '19 CFR 143.22' }],
  });
});

test('a decision to release that comes after the demand for a formal entry is not applied (143.22)', async () => {
  const { entry } = await it.file(theBroker);
  await it.taken(entry.id);
  await determine(entry.id, {});
  await it.review(entry.id, { entryVersion: 2, decision: 'RELEASE' });
  const told = (await it.announced()).filter(({ subject }) => subject === entry.id);
  expect(told.map(({ type }) => type)).not.toContain('entry.released');
  await determine(entry.id, { holds: false, ground: null });
  await it.review(entry.id, { entryVersion: 2, decision: 'RELEASE' });
  expect((await it.announced()).filter(({ subject }) => subject === entry.id).at(-1)?.type).toBe('entry.released');
});

test('the parties are told what was determined, as the entry is called, and Customs’ own words stay with Customs', async () => {
  const { entry } = await it.file(theBroker);
  await determine(entry.id, {});
  const told = (await it.announced()).filter(
    ({ type, subject }) => type === 'entry.determined' && subject === entry.id,
  );
  expect(told).toMatchObject([
    {
      ...{ visibleto: 'account', ports: ['3201'] },
      data: {
        entryId: entry.id,
        determined: 'FORMAL_ENTRY_REQUIRED',
        holds: true,
        ground: 'REVENUE',
        reference: entry.reference,
      },
    },
  ]);
  expect(Object.keys(told[0]!.data as object)).not.toContain('offices');
});
