import { makeEvent, recordedSamples, type EventData } from '@landfall/events';
import { newId, type Caller } from '@landfall/service-kit';
import { serviceUnderTest, type ServiceUnderTest } from '@landfall/service-kit/testing';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documents } from '../src/service.js';

const requestUpload = `mutation ($input: RequestUploadInput!) { requestUpload(input: $input) {
  upload { id url expiresAt status sizeBytes receivedBytes problems { code } document { id } }
  userErrors { code message path nextStep } } }`;

/** An answer of the public listener. */
export interface FileAnswer {
  status: number;
  offset: number | null;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read whatever they expect
  json: any;
}

/** Documents at work, with a folder for files and its public listener asked as the gateway passes requests on. */
export interface DocumentsUnderTest extends ServiceUnderTest {
  filesDir: string;
  /** Asks for an upload of such a file, and answers the payload. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read whatever they expect
  request(caller: Caller, file: Partial<FileToSend> & { bytes: Buffer }): Promise<any>;
  patch(url: string, offset: number, bytes: Buffer | ReadableStream): Promise<FileAnswer>;
  head(url: string): Promise<FileAnswer>;
  /** Uploads the whole file at once, and answers its document. */
  upload(caller: Caller, file: Partial<FileToSend> & { bytes: Buffer }): Promise<{ id: string; receipt: string }>;
  /** An entry is filed that names these documents. */
  file(facts?: Partial<EventData<'entry.filed'>>): Promise<string>;
}

interface FileToSend {
  kind: string;
  fileName: string;
  mediaType: string;
  sizeBytes: number;
  sha256: string;
  idempotencyKey: string;
}

/** Importer and filer of every entry that `file` files. */
export const parties = { importerAccountId: 'acc_importer', filerAccountId: 'acc_filer' };

export async function documentsUnderTest(environment: Record<string, string> = {}): Promise<DocumentsUnderTest> {
  const filesDir = mkdtempSync(join(tmpdir(), 'landfall-files-'));
  const it = await serviceUnderTest(documents, { environment: { FILES_DIR: filesDir, ...environment } });
  const ask = async (url: string, init: RequestInit): Promise<FileAnswer> => {
    const answer = await fetch(it.service.publicUrl + url, init);
    const offset = answer.headers.get('upload-offset');
    const text = await answer.text();
    return { status: answer.status, offset: offset && Number(offset), json: text && JSON.parse(text) } as FileAnswer;
  };
  const under: DocumentsUnderTest = Object.assign(it, {
    filesDir,
    head: (url: string) => ask(url, { method: 'HEAD' }),
    patch: (url: string, offset: number, body: Buffer | ReadableStream) => {
      const headers = { 'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset) };
      return ask(url, { method: 'PATCH', headers, body, duplex: 'half' } as RequestInit);
    },
    request: async (caller: Caller, { bytes, ...file }: Partial<FileToSend> & { bytes: Buffer }) => {
      const described = { kind: 'COMMERCIAL_INVOICE', fileName: 'invoice.pdf', mediaType: 'application/pdf' };
      const sized = { sizeBytes: bytes.length, idempotencyKey: newId('key') };
      const answer = await it.graphql(caller, requestUpload, { input: { ...described, ...sized, ...file } });
      return answer.data?.requestUpload ?? answer;
    },
    upload: async (caller: Caller, file: Partial<FileToSend> & { bytes: Buffer }) => {
      const { upload } = await under.request(caller, file);
      return (await under.patch(upload.url, 0, file.bytes)).json.document;
    },
    file: async (facts: Partial<EventData<'entry.filed'>> = {}) => {
      const sample = recordedSamples().find(({ type, typeversion }) => type === 'entry.filed' && typeversion === 2)!;
      const entryId = facts.entryId ?? newId('ent');
      const data = { ...(sample.data as EventData<'entry.filed'>), ...noOneElse, ...parties, ...facts, entryId };
      await it.hear(makeEvent('entry.filed', data as never, { subject: entryId, partitionkey: entryId }));
      await it.drain();
      return entryId;
    },
    stop: stopping(it, filesDir),
  });
  return under;
}

const noOneElse = { port: '3201', documents: [], sharedWithAccountIds: [] };

function stopping({ stop }: ServiceUnderTest, filesDir: string) {
  return async (): Promise<void> => {
    await stop();
    rmSync(filesDir, { recursive: true, force: true });
  };
}
