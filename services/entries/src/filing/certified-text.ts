import { createHash, createHmac } from 'node:crypto';
import { Decimal } from '@landfall/rule';

/** A document as named in a filing: its file's name is a person's text. */
export interface NamedDocument {
  documentId: string;
  kind: string;
  fileName: string;
  /** SHA-256 of its bytes, so that the certification covers them. */
  sha256: string;
}

/** The names and words of a filing, as read back from its certified text. */
export interface CertifiedWords {
  /** To whom the goods go; in the customs territory. */
  consignee?: { name: string; address: string };
  /** Who declares; in American Samoa. */
  filer?: {
    name: string;
    organisationName: string | null;
    phone: string | null;
    address: string;
    email: string | null;
  };
  /** Null where goods come by mail or are carried by a person. */
  conveyance?: string | null;
  billOfLading?: string | null;
  lines: { description: string; unit?: string | null }[];
  documents?: NamedDocument[];
}

/**
 * The exact text that a filing certifies: all that is declared, as JSON with names in alphabetical order and decimals
 * with at least two places.
 */
export function certifiedText(certified: object): string {
  return JSON.stringify(inOrder(certified));
}

/** SHA-256 of a text's UTF-8 bytes, in hex. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

export const readCertifiedText = (text: string): CertifiedWords => JSON.parse(text) as CertifiedWords;

/** The same consignee, the same id; without the salt nobody can test a name against it. */
export function consigneeId(salt: string, { name, address }: { name: string; address: string }): string {
  const plain = [name, address].map((text) => text.normalize('NFKC').trim().replaceAll(/\s+/gu, ' ').toLowerCase());
  return createHmac('sha256', salt).update(plain.join('\n')).digest('hex');
}

function inOrder(value: unknown): unknown {
  if (Decimal.isDecimal(value)) return value.toFixed(Math.max(2, value.decimalPlaces()));
  if (Array.isArray(value)) return value.map(inOrder);
  if (value === null || typeof value !== 'object') return value;
  const named = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(named.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, inner]) => [name, inOrder(inner)]));
}
