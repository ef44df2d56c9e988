import { makeEvent, recordedSamples, type EventData } from '@landfall/events';
import { LocalBus, newId, startService, type Caller, type RunningService } from '@landfall/service-kit';
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
  patch(url: string, offset: number, bytes: Buffer | ReadableStream, headers?: object): Promise<FileAnswer>;
  head(url: string): Promise<FileAnswer>;
  /** What a client does after a cut: asks where to go on, and sends the rest, until it has the answer. */
  goOn(url: string, bytes: Buffer): Promise<FileAnswer>;
  /** Uploads the whole file at once, and answers its document. */
  upload(caller: Caller, file: Partial<FileToSend> & { bytes: Buffer }): Promise<{ id: string; receipt: string }>;
  /** A second process of documents, on the same database and folder, until `stop`. */
  another(): Promise<RunningService>;
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
  const others: RunningService[] = [];
  const under: DocumentsUnderTest = {
    ...it,
    ...sender(it),
    filesDir,
    another: async () => {
      const second = await startService(documents, it.service.settings, {
        ...{ bus: new LocalBus(), looksAtDeadlines: false },
      });
      others.push(second);
      return second;
    },
    file: async (facts: Partial<EventData<'entry.filed'>> = {}) => {
      const sample = recordedSamples().find(({ type, typeversion }) => type === 'entry.filed' && typeversion === 2)!;
      const entryId = facts.entryId ?? newId('ent');
      const data = { ...(sample.data as EventData<'entry.filed'>), ...noOneElse, ...parties, ...facts, entryId };
      await it.hear(makeEvent('entry.filed', data as never, { subject: entryId, partitionkey: entryId }));
      await it.drain();
      return entryId;
    },
    stop: async () => {
      for (const other of others) await other.stop();
      await it.stop();
      rmSync(filesDir, { recursive: true, force: true });
    },
  };
  return under;
}

type Sender = Pick<DocumentsUnderTest, 'request' | 'patch' | 'head' | 'goOn' | 'upload'>;

function sender(it: ServiceUnderTest): Sender {
  const ask = async (url: string, init: RequestInit): Promise<FileAnswer> => {
    const answer = await fetch(new URL(url, it.service.publicUrl), init);
    const offset = answer.headers.get('upload-offset');
    const text = await answer.text();
    return { status: answer.status, offset: offset && Number(offset), json: text && JSON.parse(text) } as FileAnswer;
  };
  const sends: Sender = {
    head: (url) => ask(url, { method: 'HEAD' }),
    patch: (url, offset, body, more = {}) => {
      const headers = { 'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset), ...more };
      return ask(url, { method: 'PATCH', headers, body, duplex: 'half' } as RequestInit);
    },
    request: async (caller, { bytes, ...file }) => {
      const described = { kind: 'COMMERCIAL_INVOICE', fileName: 'invoice.pdf', mediaType: 'application/pdf' };
      const sized = { sizeBytes: bytes.length, idempotencyKey: newId('key') };
      const answer = await it.graphql(caller, requestUpload, { input: { ...described, ...sized, ...file } });
      return answer.data?.requestUpload ?? answer;
    },
    goOn: async (url, bytes) => {
      for (;;) {
        const { offset } = await sends.head(url);
        const answer = await sends.patch(url, offset!, bytes.subarray(offset!));
        if (answer.status !== 409) return answer;
      }
    },
    upload: async (caller, file) => {
      const { upload } = await sends.request(caller, file);
      return (await sends.patch(upload.url, 0, file.bytes)).json.document;
    },
  };
  return sends;
}

const noOneElse = { port: '3201', documents: [], sharedWithAccountIds: [] };

/** A body that stops in the middle, and goes on when it is told to, or never. */
export function stalling(bytes: Buffer, until: Promise<void> = new Promise(() => undefined)): ReadableStream {
  return ReadableStream.from(
    (async function* () {
      yield bytes.subarray(0, 100_000);
      await until;
      yield bytes.subarray(100_000);
    })(),
  );
}
