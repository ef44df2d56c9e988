import { createHmac } from 'node:crypto';
import { Decimal } from '@landfall/rule';
import { canonicalJson } from '@landfall/service-kit';
import type { NamedDocument } from '../../kinds/draft-to-file.js';
import { exact } from '../../kinds/exact.js';

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
  /** To whom the goods go that somebody declares for others; in American Samoa. */
  receiver?: { name: string; address: string };
  /** Null where goods come by mail or are carried by a person. */
  conveyance?: string | null;
  billOfLading?: string | null;
  /** Absent where none was said. */
  masterBillOfLading?: string;
  parcelNumber?: string;
  lines: { description: string; unit?: string | null }[];
  documents?: NamedDocument[];
}

/** Raised when the same declaration would be certified in other bytes; what was certified before keeps its own form. */
const certifiedForm = 2;

/** The exact text that a filing certifies: all that is declared, figures as text, and the form, as RFC 8785 writes JSON. */
export const certifiedText = (certified: object): string =>
  canonicalJson({ ...(figuresAsText(certified) as object), certifiedForm });

export const readCertifiedText = (text: string): CertifiedWords => JSON.parse(text) as CertifiedWords;

/** The same consignee, the same id; without the salt nobody can test a name against it. */
export function consigneeId(salt: string, { name, address }: { name: string; address: string }): string {
  const plain = [name, address].map((text) => text.normalize('NFKC').trim().replaceAll(/\s+/gu, ' ').toLowerCase());
  return createHmac('sha256', salt).update(plain.join('\n')).digest('hex');
}

function figuresAsText(value: unknown): unknown {
  if (Decimal.isDecimal(value)) return exact(value);
  if (Array.isArray(value)) return value.map(figuresAsText);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, figuresAsText(inner)]));
}
