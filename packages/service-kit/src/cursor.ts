import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';
import type { ServiceName } from './caller.js';

/**
 * A cursor is one AES block holding the service's tag and a position of its event log. It is sealed because raw
 * positions would tell callers how much others file, and deterministic so that equal places have equal cursors.
 */
export function sealCursor(key: Buffer, service: ServiceName, position: number): string {
  const block = Buffer.alloc(16);
  tag(service).copy(block, 0);
  block.writeBigUInt64BE(BigInt(position), 8);
  const cipher = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false);
  return Buffer.concat([cipher.update(block), cipher.final()]).toString('base64url');
}

/** The position sealed in a cursor, or null when it is not a cursor of this service. */
export function openCursor(key: Buffer, service: ServiceName, cursor: string): number | null {
  const sealed = Buffer.from(cursor, 'base64url');
  if (sealed.length !== 16) return null;
  const decipher = createDecipheriv('aes-256-ecb', key, null).setAutoPadding(false);
  const block = Buffer.concat([decipher.update(sealed), decipher.final()]);
  if (!block.subarray(0, 8).equals(tag(service))) return null;
  const position = Number(block.readBigUInt64BE(8));
  return Number.isSafeInteger(position) ? position : null;
}

const tag = (service: string): Buffer => createHash('sha256').update(service).digest().subarray(0, 8);
