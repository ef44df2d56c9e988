import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { makeEvent } from '@landfall/events';
import type { Caller } from '@landfall/service-kit';
import {
  brokerage,
  entriesUnderTest,
  participation,
  theBroker,
  theCashBroker,
  type EntriesUnderTest,
} from '../testing/entries-under-test.js';

describe('a further filing', () => {
  let it: EntriesUnderTest;
  beforeAll(async () => {
    it = await entriesUnderTest();
  });
  afterAll(() => it.stop());

  async function filedAndTaken(): Promise<string> {
    const { entry } = await it.file(theBroker);
    await it.taken(entry.id);
    return entry.id;
  }

  test('who files again what was not sent back is told what can be done with it as it stands', async () => {
    const id = await filedAndTaken();
    const told = async () => (await it.file(theBroker, { entryId: id, entryVersion: 99 })).userErrors;
    const advice = async () => (await told()).find(({ code }) => code === 'ENTRY_NOT_SENT_BACK')!.nextStep;
    expect(await advice()).toMatch(/withdraw it and file a new entry.*Customs at the port/);
    await it.review(id, { entryVersion: 2, decision: 'ASK_FOR_DOCUMENT', documentKind: 'INVOICE' });
    expect(await advice()).toContain('Present the document');
    await it.review(id, { entryVersion: 3 });
    expect(await told()).toMatchObject([{ code: 'ENTRY_NOT_SENT_BACK', message: expect.stringContaining('released') }]);
    expect(await advice()).toMatch(/^Tell Customs at the port/);
  });

  test('who withdrew is told to file anew, and who only has to pay, to pay', async () => {
    const withdrawn = await filedAndTaken();
    await it.hear(withdrawal(withdrawn));
    await it.drain();
    const advice = async (entryId: string, by: Caller) => (await it.file(by, { entryId, entryVersion: 99 })).userErrors;
    expect(await advice(withdrawn, theBroker)).toMatchObject([
      { code: 'ENTRY_NOT_SENT_BACK', nextStep: 'File a new entry, without naming this one.' },
    ]);
    const unpaid = (await it.file(theCashBroker)).entry.id;
    await it.taken(unpaid);
    await it.review(unpaid, { entryVersion: 2 });
    expect(await advice(unpaid, theCashBroker)).toContainEqual(
      expect.objectContaining({ code: 'ENTRY_NOT_SENT_BACK', nextStep: expect.stringContaining('Pay what is due') }),
    );
  });

  test('a filer suspended since mends the entry that was sent back, and files no new one (143.6(b)) (ABI-22)', async () => {
    const id = await filedAndTaken();
    await it.review(id, { entryVersion: 2, decision: 'SEND_BACK', reasonCode: 'VALUE_UNCLEAR' });
    await it.hear(participation(brokerage, 'SUSPENDED', 'BROKER'));
    await it.drain();
    const codes = async (change: Record<string, unknown> = {}) =>
      (await it.file(theBroker, change)).userErrors.map(({ code }) => code);
    expect(await codes()).toEqual(['FILER_NOT_ABI_OPERATIONAL']);
    expect(await codes({ entryId: id, entryVersion: 3 })).toEqual([]);
    await it.hear(participation(brokerage, 'OPERATIONAL', 'BROKER'));
    await it.drain();
  });
});

const withdrawal = (entryId: string) =>
  makeEvent('review.withdrawn', { reviewId: `rev_${entryId}`, entryId }, { subject: entryId, partitionkey: entryId });
