import { compactVerify, CompactSign, createLocalJWKSet, importJWK, type JSONWebKeySet, type JWK } from 'jose';
import { z } from 'zod';

/** What documents vouches for when an upload is complete, so that a filing need not wait to hear of it. */
export interface DocumentReceipt {
  documentId: string;
  /** The account that uploaded it. */
  accountId: string;
  /** Code of a DocumentKind. */
  kind: string;
  /** As the uploader named it: a person's text, never for events or logs. */
  fileName: string;
  mediaType: string;
  sizeBytes: number;
  /** 64 hexadecimal characters, of the bytes as stored. */
  sha256: string;
  storedAt: Date;
  /** The entry that it was sent for: it is presented to that, and may be taken back until then, so that no filing names it. */
  entryId?: string | null | undefined;
}

const written = z.object({
  documentId: z.string().min(1),
  accountId: z.string().min(1),
  kind: z.string().min(1),
  fileName: z.string().min(1),
  mediaType: z.string().min(1),
  sizeBytes: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  storedAt: z.iso.datetime().transform((text) => new Date(text)),
  entryId: z.string().nullish(),
});

/** A draft may name a document for so long; what no filing has named by then, documents need not keep. */
export const receiptDays = 90;

/** Tells a receipt from everything else that the same key signs. */
const receiptType = 'landfall-document-receipt';
const longestReceipt = 8_192;

/** A key as settings hold it, and a set of them: JWK and JWKS. */
type Key = { kid?: string | undefined };
type Keys = { keys: readonly Key[] };

/** The receipt as a compact JWS, signed with documents' own key (EdDSA): its setting SERVICE_KEY. */
export async function signDocumentReceipt(key: Key, receipt: DocumentReceipt): Promise<string> {
  return new CompactSign(new TextEncoder().encode(JSON.stringify(receipt)))
    .setProtectedHeader({ alg: 'EdDSA', typ: receiptType, kid: key.kid ?? '' })
    .sign(await importJWK(key as JWK, 'EdDSA'));
}

/**
 * The receipt that a text carries, null when documents has not signed it. It says nothing about who may use it: compare
 * `accountId`. `keys` are the platform's public keys, the setting IDENTITY_KEYS.
 */
export async function verifyDocumentReceipt(keys: Keys, jws: string): Promise<DocumentReceipt | null> {
  if (jws.length > longestReceipt) return null;
  try {
    const { payload, protectedHeader } = await compactVerify(jws, keySetOf(keys), { algorithms: ['EdDSA'] });
    if (protectedHeader.typ !== receiptType || !protectedHeader.kid?.startsWith('documents-')) return null;
    return written.parse(JSON.parse(new TextDecoder().decode(payload)));
  } catch {
    return null;
  }
}

// A key set imports each of its keys once, and is asked for every receipt.
const keySets = new WeakMap<Keys, ReturnType<typeof createLocalJWKSet>>();

function keySetOf(keys: Keys): ReturnType<typeof createLocalJWKSet> {
  const known = keySets.get(keys) ?? createLocalJWKSet(keys as JSONWebKeySet);
  keySets.set(keys, known);
  return known;
}
