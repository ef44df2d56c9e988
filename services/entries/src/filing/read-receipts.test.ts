import { expect, test } from '@jest/globals';
import { makeKeys, receiptDays, signDocumentReceipt } from '@landfall/service-kit';
import { readReceipts } from './read-receipts.js';

const keys = await makeKeys();
const settings = { IDENTITY_KEYS: keys.public } as unknown as Parameters<typeof readReceipts>[2];
const now = new Date('2026-11-20T22:00:00.000Z');

/** What a draft says of a document that was stored so many days ago. */
async function named(documentId: string, daysAgo: number, more: object = {}) {
  const stored = { documentId, accountId: 'acc_sina', kind: 'OTHER', fileName: 'a.pdf', mediaType: 'application/pdf' };
  const storedAt = new Date(now.getTime() - daysAgo * 86_400_000);
  const receipt = await signDocumentReceipt(keys.services.documents, {
    ...{ ...stored, sizeBytes: 1_000, sha256: 'ab'.repeat(32), storedAt, ...more },
  });
  return { documentId, receipt, kind: 'OTHER', fileName: 'a.pdf' };
}

const found = async (daysAgo: number, filedBefore: string[] = []) => {
  const documents = [await named('doc_paper', daysAgo)];
  const read = await readReceipts(documents, { accountIds: ['acc_sina'], filedBefore, now }, settings);
  return read.found.map(({ code }) => code);
};

test('a document may be filed until 90 days after it was stored, since documents keep it for longer', async () => {
  expect(receiptDays).toBe(90);
  expect(await found(0)).toEqual([]);
  expect(await found(89)).toEqual([]);
  expect(await found(90)).toEqual(['DOCUMENT_NOT_FOUND']);
});

test('a document that an earlier filing of the entry names is kept for good, and may be filed again', async () => {
  expect(await found(900, ['doc_paper'])).toEqual([]);
  expect(await found(900, ['doc_other'])).toEqual(['DOCUMENT_NOT_FOUND']);
});

test('a document that was sent for an entry already filed is presented there, and named by no filing: it may be taken back', async () => {
  const documents = [
    await named('doc_paper', 0, { entryId: 'ent_filed' }),
    await named('doc_other', 0, { entryId: null }),
  ];
  const read = await readReceipts(documents, { accountIds: ['acc_sina'], filedBefore: [], now }, settings);
  expect(read.found).toMatchObject([{ code: 'DOCUMENT_NOT_FOUND', path: ['documents', '0'] }]);
});
