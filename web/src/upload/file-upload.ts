import { newKey } from '../graph/new-key.ts';
import type { Client } from 'urql';
import type { VariablesOf } from 'gql.tada';
import { graphql } from '../graph/graph.ts';
import { allInFull } from '../graph/refusal.ts';
import { Retry } from '../live/retry.ts';
import { mediaTypeOf } from './media-type-of.ts';
import { sendFile, type StoredDocument } from './send-file.ts';

const RequestUpload = graphql(`
  mutation RequestUpload($input: RequestUploadInput!) {
    requestUpload(input: $input) {
      upload {
        id
        url
      }
      userErrors {
        message
        nextStep
      }
    }
  }
`);

const UploadThatEnded = graphql(`
  query UploadThatEnded($id: ID!) {
    upload(id: $id) {
      status
      document {
        id
        kind
        fileName
        receipt
      }
      problems {
        message
        nextStep
      }
    }
  }
`);

export type DocumentKind = VariablesOf<typeof RequestUpload>['input']['kind'];

/** Where a file stands. WAITING: the connection was cut; it goes on by itself. */
export type UploadShown =
  | { is: 'SENDING' | 'WAITING'; sentBytes: number }
  | { is: 'REFUSED'; says: string }
  | { is: 'STORED'; document: StoredDocument };

/** One file on its way: goes on where it stopped after every cut, until it is stored, refused or cancelled. */
export class FileUpload {
  readonly key = newKey();
  readonly file: File;
  readonly kind: DocumentKind;
  #shown: UploadShown = { is: 'SENDING', sentBytes: 0 };
  #target: { id: string; url: string } | null = null;
  /** Rises when an address was used up or has ended, for a new one. */
  #round = 0;
  readonly #client: Client;
  readonly #stopped = new AbortController();
  readonly #watchers = new Set<() => void>();
  readonly #retry = new Retry(() => void this.send());

  /** The entry that it is meant for; null where it is for a draft. */
  readonly #entryId: string | null;

  constructor(client: Client, file: File, kind: DocumentKind, entryId: string | null = null) {
    this.#client = client;
    this.file = file;
    this.kind = kind;
    this.#entryId = entryId;
  }

  get shown(): UploadShown {
    return this.#shown;
  }

  readonly watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  /** Sends the file from where it stands. */
  async send(): Promise<void> {
    const sentBytes = 'sentBytes' in this.#shown ? this.#shown.sentBytes : 0;
    this.#show({ is: 'SENDING', sentBytes });
    this.#target ??= await this.#ask();
    if (!this.#target) return;
    const sent = await sendFile({
      url: this.#target.url,
      file: this.file,
      signal: this.#stopped.signal,
      onProgress: (bytes) => this.#progress(bytes),
    });
    if (this.#stopped.signal.aborted) return;
    if (sent.is === 'STORED' || sent.is === 'REFUSED') return this.#show(sent);
    if (sent.is === 'GONE') await this.#seeWhatBecameOfIt();
    else this.#wait();
  }

  retryNow(): void {
    this.#retry.now();
  }

  cancel(): void {
    this.#stopped.abort();
    this.#retry.stop();
  }

  async #ask(): Promise<{ id: string; url: string } | null> {
    const { name: fileName, size: sizeBytes } = this.file;
    const input = {
      kind: this.kind,
      fileName,
      sizeBytes,
      mediaType: mediaTypeOf(this.file),
      ...(this.#entryId && { entryId: this.#entryId }),
      idempotencyKey: `${this.key}-${this.#round}`,
    };
    const { data } = await this.#client.mutation(RequestUpload, { input }).toPromise();
    const { upload, userErrors } = data?.requestUpload ?? {};
    if (upload) return upload;
    if (userErrors) this.#show({ is: 'REFUSED', says: allInFull(userErrors) });
    else this.#wait();
    return null;
  }

  /** The address takes no more: the file came and the answer was lost, or the time to send it has ended. */
  async #seeWhatBecameOfIt(): Promise<void> {
    const { data, error } = await this.#client.query(UploadThatEnded, { id: this.#target!.id }).toPromise();
    if (error) return this.#wait();
    const { document, problems = [] } = data?.upload ?? {};
    if (document?.receipt) return this.#show({ is: 'STORED', document: { ...document, receipt: document.receipt } });
    if (problems.length > 0) return this.#show({ is: 'REFUSED', says: allInFull(problems) });
    this.#target = null;
    this.#round += 1;
    this.#wait();
  }

  #progress(sentBytes: number): void {
    this.#retry.reset();
    this.#show({ is: 'SENDING', sentBytes });
  }

  #wait(): void {
    const sentBytes = 'sentBytes' in this.#shown ? this.#shown.sentBytes : 0;
    this.#show({ is: 'WAITING', sentBytes });
    this.#retry.later();
  }

  #show(shown: UploadShown): void {
    if (this.#stopped.signal.aborted) return;
    this.#shown = shown;
    for (const watcher of this.#watchers) watcher();
  }
}
