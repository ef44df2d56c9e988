import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/**
 * The one text of a value, by RFC 8785 (JSON Canonicalization Scheme). Data that are hashed are hashed in this text, so
 * that anybody can write it again and compare. Throws at what JSON cannot say: half a character, a number without end.
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('JSON has no text for what is undefined.');
  return text;
}

/** SHA-256 of a text's UTF-8 bytes, in hex. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
