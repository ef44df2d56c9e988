// What a tenant prepares and has not filed: a draft with its resume code and a document, which are nobody else's affair.
import { asSent } from '../../scripts/draft-answers.ts';
import { randomUUID } from 'node:crypto';
import { canary } from './canaries.ts';
import type { Witness } from './witness.ts';

export interface Unfiled {
  draftId: string;
  reference: string;
  documentId: string;
  uploadId: string;
  /** Names, free text and the receipt. */
  words: readonly string[];
  resumeCode: string;
}

const startDraft =
  'mutation ($input: StartDraftInput!) { startDraft(input: $input) { draft { id reference version } userErrors { code } } }';
const saveDraft =
  'mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { draft { version } userErrors { code message } } }';
const makeResumeCode = 'mutation ($input: MakeResumeCodeInput!) { makeResumeCode(input: $input) { code } }';
const requestUpload =
  'mutation ($input: RequestUploadInput!) { requestUpload(input: $input) { upload { id url } userErrors { code message } } }';

/** A declaration into American Samoa with every word a canary, and an invoice that was uploaded for it. */
export async function prepareUnfiled(url: string, owner: Witness): Promise<Unfiled> {
  const started = await owner.data(startDraft, {
    input: { kind: 'TERRITORY_DECLARATION', idempotencyKey: randomUUID() },
  });
  const { id: draftId, reference, version } = started.startDraft.draft;
  const [name, address, goods, fileName] = [canary(), canary(), canary(), canary()];
  const { uploadId, document } = await upload(url, owner, `${fileName}.pdf`);
  const answers = {
    filerName: `Filer ${name}`,
    filerAddress: `${address} Road`,
    lines: [{ key: 'one', description: `Rice, lot ${goods}`, quantity: '12', purchasePriceUsd: '240' }],
    documents: [
      { documentId: document.id, receipt: document.receipt, kind: document.kind, fileName: `${fileName}.pdf` },
    ],
  };
  const saved = await owner.data(saveDraft, { input: { draftId, expectedVersion: version, answers: asSent(answers) } });
  expect(saved.saveDraft.userErrors).toEqual([]);
  const { code: resumeCode } = (await owner.data(makeResumeCode, { input: { draftId } })).makeResumeCode;
  const words = [name, address, goods, fileName, document.receipt, document.sha256];
  return { draftId, reference, uploadId, documentId: document.id, words, resumeCode };
}

async function upload(url: string, owner: Witness, fileName: string) {
  const bytes = Buffer.from(`%PDF-1.4\n${canary()}\n%%EOF\n`);
  const described = { kind: 'COMMERCIAL_INVOICE', fileName, mediaType: 'application/pdf', sizeBytes: bytes.length };
  const asked = await owner.data(requestUpload, { input: { ...described, idempotencyKey: randomUUID() } });
  const { id: uploadId, url: path } = asked.requestUpload.upload;
  const headers = { 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' };
  const answer = await fetch(`${url}${path}`, { method: 'PATCH', headers, body: new Uint8Array(bytes) });
  expect(answer.status).toBe(200);
  const { document } = (await answer.json()) as { document: Record<'id' | 'kind' | 'receipt' | 'sha256', string> };
  return { uploadId: uploadId as string, document };
}
