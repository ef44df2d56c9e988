import { CompactSign, importJWK, type JWK } from 'jose';
import { signDocumentReceipt, verifyDocumentReceipt, type DocumentReceipt } from './document-receipt.js';
import { signIdentity } from './identity.js';
import { systemCaller } from './caller.js';
import { makeKeys, type PlatformKeys } from './make-keys.js';

const receipt: DocumentReceipt = {
  documentId: 'doc_1',
  accountId: 'acc_1',
  kind: 'COMMERCIAL_INVOICE',
  fileName: 'fa‘atauga – receipt.pdf',
  mediaType: 'application/pdf',
  sizeBytes: 20_480,
  sha256: 'ab'.repeat(32),
  storedAt: new Date('2026-11-22T06:00:00.000Z'),
};

let keys: PlatformKeys;
beforeAll(async () => void (keys = await makeKeys()));

test('a receipt that documents signed says what was stored', async () => {
  const jws = await signDocumentReceipt(keys.services.documents, receipt);
  expect(await verifyDocumentReceipt(keys.public, jws)).toEqual(receipt);
});

test('a receipt changed in one character, or signed by a stranger, is none', async () => {
  const jws = await signDocumentReceipt(keys.services.documents, receipt);
  const [header, , signature] = jws.split('.');
  const payload = Buffer.from(JSON.stringify({ ...receipt, accountId: 'acc_2' })).toString('base64url');
  const stranger = await makeKeys();
  const foreign = await signDocumentReceipt(stranger.services.documents, receipt);
  const answers = [`${header}.${payload}.${signature}`, foreign, '', 'a.b.c', 'x'.repeat(10_000)].map((text) =>
    verifyDocumentReceipt(keys.public, text),
  );
  expect(await Promise.all(answers)).toEqual([null, null, null, null, null]);
});

test('only documents vouches for documents: no other service, and not the gateway', async () => {
  const others = [keys.gateway, keys.services.entries].map((key) => signDocumentReceipt(key, receipt));
  for (const jws of await Promise.all(others)) expect(await verifyDocumentReceipt(keys.public, jws)).toBeNull();
});

test('what else documents signs is no receipt, even with the same words', async () => {
  const key = keys.services.documents;
  const identity = await signIdentity(key, 'documents', 'entries', systemCaller('documents'));
  const untyped = await signAs(key, { alg: 'EdDSA', kid: key.kid! }, JSON.stringify(receipt));
  expect(await verifyDocumentReceipt(keys.public, identity)).toBeNull();
  expect(await verifyDocumentReceipt(keys.public, untyped)).toBeNull();
});

const signAs = async (key: JWK, header: { alg: string; kid: string }, text: string): Promise<string> =>
  new CompactSign(new TextEncoder().encode(text)).setProtectedHeader(header).sign(await importJWK(key, 'EdDSA'));
