import type { Client } from '../client.ts';
import * as ask from './questions.ts';
import { NotDone, taken } from './work.ts';

/** A document as a draft names it. */
export interface Paper {
  documentId: string;
  receipt: string;
  kind: string;
  fileName: string;
}

/** Uploads an invoice of one page; answers with what a draft says of it. */
export async function storeInvoice(filer: Client, key: string): Promise<Paper> {
  const bytes = pageOf(`Invoice ${key}`);
  const file = { kind: 'COMMERCIAL_INVOICE', fileName: `invoice-${key}.pdf`, mediaType: 'application/pdf' };
  const input = { ...file, sizeBytes: bytes.length, idempotencyKey: `${key}-${Date.now()}` };
  const { upload } = taken((await filer.data(ask.requestUpload, { input })).requestUpload);
  const answer = await fetch(new URL(upload.url, filer.url), {
    method: 'PATCH',
    headers: { 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' },
    body: bytes,
  });
  const { document } = (await answer.json()) as {
    document?: { id: string; receipt: string } & Omit<Paper, 'documentId'>;
  };
  if (!document) throw new NotDone(`The invoice of ${key} was not taken: ${answer.status}`);
  return { documentId: document.id, receipt: document.receipt, kind: document.kind, fileName: document.fileName };
}

/** Presents an invoice for what Customs has asked for and still waits for. */
export async function answerRequest(filer: Client, entryId: string, key: string): Promise<void> {
  const { entry } = await filer.data(ask.entryWithId, { id: entryId });
  if (entry.waitingFor !== 'DOCUMENT') return;
  const request = await filer.until(ask.requestsOf, { id: entryId }, (data) =>
    data.entry?.documentRequests?.find(({ status }: { status: string }) => status === 'OPEN'),
  );
  const { documentId } = await storeInvoice(filer, key);
  const input = { requestId: request.id, documentIds: [documentId], idempotencyKey: `${key}-${request.id}` };
  taken((await filer.data(ask.answerRequest, { input })).answerRequest);
  await filer.until(ask.entryWithId, { id: entryId }, (data) => data.entry.waitingFor === null);
}

/** The smallest file that readers of PDF show: one page with one line of text. */
function pageOf(text: string): Buffer {
  const content = `BT /F1 18 Tf 60 760 Td (${text.replaceAll(/[()\\]/g, ' ')}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, n) => {
    const at = file.length;
    file += `${n + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file + table + trailer, 'latin1');
}
