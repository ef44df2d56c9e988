// A file on its way to the platform, as a client sends it: through the public URL, cut and gone on with.
import { randomBytes, randomUUID } from 'node:crypto';
import { request } from 'node:http';
import type { Client } from './client.ts';

const requestUpload = `mutation ($input: RequestUploadInput!) { requestUpload(input: $input) {
  upload { id url } userErrors { code message } } }`;

/** What the platform answers to the last byte. */
export interface StoredDocument {
  id: string;
  kind: string;
  fileName: string;
  sha256: string;
  receipt: string;
}

/** A PDF of that size, of whatever bytes. */
export function pdfOf(sizeBytes: number): Buffer {
  const [start, end] = [Buffer.from('%PDF-1.4\n'), Buffer.from('\n%%EOF\n')];
  return Buffer.concat([start, randomBytes(sizeBytes - start.length - end.length), end]);
}

/** Asks for an upload of such a file; answers where its bytes go. */
export async function askToUpload(client: Client, bytes: Buffer, fileName = 'invoice.pdf'): Promise<string> {
  const described = { kind: 'COMMERCIAL_INVOICE', fileName, mediaType: 'application/pdf', sizeBytes: bytes.length };
  const input = { ...described, idempotencyKey: randomUUID() };
  const { upload, userErrors } = (await client.data(requestUpload, { input })).requestUpload;
  if (!upload) throw new Error(JSON.stringify(userErrors));
  return client.url + upload.url;
}

const headersAt = (offset: number) => ({
  'content-type': 'application/offset+octet-stream',
  'upload-offset': String(offset),
});

export const sendBytes = (url: string, offset: number, bytes: Buffer): Promise<Response> =>
  fetch(url, { method: 'PATCH', headers: headersAt(offset), body: new Uint8Array(bytes) });

/** Where the upload stands. */
export async function offsetOf(url: string): Promise<number> {
  const answer = await fetch(url, { method: 'HEAD' });
  if (answer.status !== 200) throw new Error(`HEAD was answered with ${answer.status}`);
  return Number(answer.headers.get('upload-offset'));
}

/** Begins to send the whole file, and loses the network after so many bytes. */
export async function sendAndLoseTheNetwork(url: string, bytes: Buffer, after: number): Promise<void> {
  const sending = request(url, { method: 'PATCH', headers: { ...headersAt(0), 'content-length': bytes.length } });
  const lost = new Promise<void>((resolve) => sending.once('close', resolve).once('error', () => undefined));
  sending.flushHeaders();
  await new Promise((resolve) => sending.write(bytes.subarray(0, after), resolve));
  // most of it has come when it breaks, wherever it was on its way
  while ((await offsetOf(url)) < after / 2);
  sending.destroy();
  await lost;
}

/** Goes on from where the upload stands until the platform has answered the last byte. */
export async function sendTheRest(url: string, bytes: Buffer): Promise<StoredDocument> {
  for (;;) {
    const offset = await offsetOf(url);
    const answer = await sendBytes(url, offset, bytes.subarray(offset));
    if (answer.status === 409) continue;
    if (answer.status !== 200) throw new Error(`${answer.status}: ${await answer.text()}`);
    return ((await answer.json()) as { document: StoredDocument }).document;
  }
}
