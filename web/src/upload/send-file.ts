import { inLanguageOfPage } from '../graph/in-language-of-page.ts';
import { allInFull, type Refusal } from '../graph/refusal.ts';

/** A document as the platform keeps it; `receipt` vouches for it when it is filed. */
export interface StoredDocument {
  id: string;
  kind: string;
  fileName: string;
  receipt: string;
}

/** What came of sending a file. CUT: no answer; it can go on where it stopped. GONE: the address takes no more. */
export type SentFile =
  { is: 'STORED'; document: StoredDocument } | { is: 'REFUSED'; says: string } | { is: 'CUT' } | { is: 'GONE' };

interface Sending {
  /** Where the bytes go. */
  url: string;
  file: Blob;
  signal: AbortSignal;
  /** Told how many bytes are there. */
  onProgress(sentBytes: number): void;
}

const firstPieceBytes = 128 * 1024;
const smallestPieceBytes = 32 * 1024;
const largestPieceBytes = 2 * 1024 * 1024;
/** A piece that took less than this is followed by one twice as large, so that progress shows on any network. */
const quickMs = 1_500;
const patienceMs = 60_000;

/** Sends a file from where its upload stands, in pieces as large as the network is quick. Never throws. */
export async function sendFile(sending: Sending): Promise<SentFile> {
  try {
    return await sendPieces(sending);
  } catch {
    return { is: 'CUT' };
  }
}

async function sendPieces({ url, file, signal, onProgress }: Sending): Promise<SentFile> {
  const start = await ask(url, { method: 'HEAD' }, signal);
  if (!start.ok) return isGone(start) ? { is: 'GONE' } : { is: 'CUT' };
  let offset = Number(start.headers.get('upload-offset'));
  let pieceBytes = firstPieceBytes;
  for (;;) {
    onProgress(offset);
    const begun = performance.now();
    const response = await sendPiece(url, file.slice(offset, offset + pieceBytes), offset, signal);
    if (response.status === 200) return stored(response);
    if (response.status === 422 || response.status === 429) return refused(response);
    if (isGone(response)) return { is: 'GONE' };
    if (response.status !== 204) return { is: 'CUT' };
    offset = Number(response.headers.get('upload-offset'));
    pieceBytes = nextPieceBytes(pieceBytes, performance.now() - begun);
  }
}

const nextPieceBytes = (bytes: number, tookMs: number): number =>
  tookMs < quickMs ? Math.min(bytes * 2, largestPieceBytes) : Math.max(bytes / 2, smallestPieceBytes);

function sendPiece(url: string, body: Blob, offset: number, signal: AbortSignal): Promise<Response> {
  const headers = { 'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset) };
  return ask(url, { method: 'PATCH', headers, body }, signal);
}

const ask = (url: string, init: RequestInit, signal: AbortSignal): Promise<Response> =>
  fetch(url, { ...inLanguageOfPage(init), signal: AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]) });

const isGone = ({ status }: Response): boolean => status === 404 || status === 410;

async function stored(response: Response): Promise<SentFile> {
  const { document } = (await response.json()) as { document: StoredDocument };
  return { is: 'STORED', document };
}

async function refused(response: Response): Promise<SentFile> {
  const { userErrors = [] } = (await response.json()) as { userErrors?: Refusal[] };
  return { is: 'REFUSED', says: allInFull(userErrors) };
}
