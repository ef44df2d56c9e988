import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { makeEvent } from '@landfall/events';
import {
  entriesUnderTest,
  lawfulLine,
  theBroker,
  theCashBroker,
  type EntriesUnderTest,
} from '../testing/entries-under-test.js';

let it: EntriesUnderTest;
beforeAll(async () => void (it = await entriesUnderTest()));
afterAll(() => it.stop());

async function filedAndTaken(caller = theBroker): Promise<{ id: string; reference: string }> {
  const { entry } = await it.file(caller);
  await it.taken(entry.id);
  return entry;
}
const said = async (id: string) =>
  (await it.announced())
    .filter(({ subject }) => subject === id)
    .map(({ type, data }) => ({ type, ...(data as object) }));
const last = async (id: string) => (await said(id)).at(-1)!;
const asking = { decision: 'ASK_FOR_DOCUMENT', documentKind: 'INVOICE', dueOn: '2026-12-20' } as const;

test('each event about an entry says how the entry is called, of how many lines and of which value', async () => {
  const { id, reference } = await filedAndTaken();
  const about = { subject: 'rev_one', partitionkey: id };
  const reviewId = 'rev_one';
  await it.hear(makeEvent('message.written', { reviewId, entryId: id, messageId: 'msg_one', side: 'FILER' }, about));
  await it.hear(makeEvent('thread.closed', { reviewId, entryId: id, reasonCode: 'ANSWERED' }, about));
  await it.hear(makeEvent('document.presented', { documentId: 'doc_x', entryId: id, kind: 'INVOICE' }, about));
  await it.drain();
  await it.review(id, { entryVersion: 3 });
  const called = { reference, lineCount: 1, totalValueUsd: '40.00' };
  const types = ['entry.changed', 'entry.message-written', 'entry.thread-closed', 'entry.changed'];
  const all = (await said(id)).slice(1);
  expect(all.map(({ type }) => type).sort()).toEqual([...types, 'entry.changed', 'entry.released'].sort());
  for (const event of all) expect(event).toMatchObject(called);
});

test('what happened is said by who did it: taken up no news, then asked, answered, released', async () => {
  const { id } = await filedAndTaken();
  expect(await last(id)).toMatchObject({ status: 'IN_REVIEW', previousStatus: 'FILED' });
  expect(await last(id)).not.toHaveProperty('what');
  await it.review(id, { entryVersion: 2, ...asking, decisionId: 'dec_one', wroteToFiler: true });
  expect(await last(id)).toMatchObject({
    ...{ what: 'WAITING_FOR_FILER', waitingFor: 'DOCUMENT', decision: 'ASK_FOR_DOCUMENT', wroteToFiler: true },
    ...{ documentKind: 'INVOICE', dueOn: '2026-12-20' },
  });
  const about = { subject: 'req_one', partitionkey: id };
  await it.hear(makeEvent('request.answered', { requestId: 'req_one', entryId: id, decisionId: 'dec_one' }, about));
  await it.drain();
  expect(await last(id)).toMatchObject({ what: 'DOCUMENT_PRESENTED', status: 'IN_REVIEW' });
  expect(await last(id)).not.toHaveProperty('decision');
  await it.review(id, { entryVersion: 4 });
  expect((await said(id)).at(-2)).toMatchObject({ what: 'RELEASED', decision: 'RELEASE' });
});

test('that a document was presented is news where the entry stays as it is, too', async () => {
  const { id } = await filedAndTaken();
  const about = { subject: 'doc_y', partitionkey: id };
  await it.hear(makeEvent('document.presented', { documentId: 'doc_y', entryId: id, kind: 'INVOICE' }, about));
  await it.drain();
  expect(await last(id)).toMatchObject({
    ...{ what: 'DOCUMENT_PRESENTED', status: 'IN_REVIEW', previousStatus: 'IN_REVIEW' },
  });
});

test('a decision that waits for a payment, one that sends back and a withdrawal each say so', async () => {
  const owing = await filedAndTaken(theCashBroker);
  await it.review(owing.id, { entryVersion: 2 });
  expect(await last(owing.id)).toMatchObject({ what: 'PAYMENT_DUE', decision: 'RELEASE', amountDueUsd: '6.60' });
  const back = await filedAndTaken();
  await it.review(back.id, { entryVersion: 2, decision: 'SEND_BACK', reasonCode: 'VALUE_UNCLEAR' });
  expect(await last(back.id)).toMatchObject({ what: 'WAITING_FOR_FILER', waitingFor: 'FURTHER_FILING' });
  expect(await last(back.id)).toMatchObject({ decision: 'SEND_BACK' });
  const { entry } = await it.file(theBroker);
  const about = { subject: 'rev_w', partitionkey: entry.id };
  await it.hear(makeEvent('review.withdrawn', { reviewId: 'rev_w', entryId: entry.id }, about));
  await it.drain();
  expect(await last(entry.id)).toMatchObject({ what: 'WITHDRAWN', status: 'WITHDRAWN' });
});

test('what is filed again is called by its new lines and value from its first event on', async () => {
  const { id } = await filedAndTaken();
  await it.review(id, { entryVersion: 2, decision: 'SEND_BACK', reasonCode: 'VALUE_UNCLEAR' });
  const lines = [lawfulLine(), { ...lawfulLine(), valueUsd: '5.00' }];
  const { userErrors } = await it.file(theBroker, { entryId: id, entryVersion: 3, lines });
  expect(userErrors).toEqual([]);
  expect((await said(id)).slice(-2)).toMatchObject([
    { type: 'entry.changed', status: 'FILED', lineCount: 2, totalValueUsd: '45.00' },
    { type: 'entry.filed', totalValueUsd: '45.00' },
  ]);
});
