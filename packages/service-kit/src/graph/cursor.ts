import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';
import type { ServiceName } from '../identity/caller.js';

/** A place in a service's event log. */
export interface Place {
  position: number;
  /** The log in which it is that place; null in cursors from before logs had epochs. */
  epoch: string | null;
}

/** Bytes of a block: tag of the service, epoch, position. Before there were epochs the tag had 8 and the position 8. */
const tagBytes = 4;
const epochBytes = 6;

/**
 * A cursor is one AES block holding the service's tag, the epoch of its event log and a position in it. It is sealed
 * because raw positions would tell callers how much others file, and deterministic so that equal places have equal
 * cursors.
 */
export function sealCursor(key: Buffer, service: ServiceName, { position, epoch }: Place): string {
  const block = Buffer.alloc(16);
  if (epoch === null) {
    tagBeforeEpochs(service).copy(block, 0);
    block.writeBigUInt64BE(BigInt(position), 8);
  } else {
    tag(service).copy(block, 0);
    block.write(epoch, tagBytes, epochBytes, 'hex');
    block.writeUIntBE(position, tagBytes + epochBytes, 6);
  }
  const cipher = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false);
  return Buffer.concat([cipher.update(block), cipher.final()]).toString('base64url');
}

/** The place sealed in a cursor, or null when it is not a cursor of this service. */
export function openCursor(key: Buffer, service: ServiceName, cursor: string): Place | null {
  const sealed = Buffer.from(cursor, 'base64url');
  if (sealed.length !== 16) return null;
  const decipher = createDecipheriv('aes-256-ecb', key, null).setAutoPadding(false);
  const block = Buffer.concat([decipher.update(sealed), decipher.final()]);
  if (block.subarray(0, tagBytes).equals(tag(service))) {
    const epoch = block.toString('hex', tagBytes, tagBytes + epochBytes);
    return { position: block.readUIntBE(tagBytes + epochBytes, 6), epoch };
  }
  if (!block.subarray(0, 8).equals(tagBeforeEpochs(service))) return null;
  const position = Number(block.readBigUInt64BE(8));
  return Number.isSafeInteger(position) ? { position, epoch: null } : null;
}

/**
 * Whether a place is one of the log with that epoch. One that names no epoch is of a log that was there before there
 * were epochs and was never restored since: its epoch begins with 0.
 */
export const isPlaceOf = (place: Place, epoch: string | null): boolean =>
  place.epoch === epoch || (place.epoch === null && epoch !== null && epoch.startsWith('0'));

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
const tag = (service: string): Buffer => digest(`log of ${service}`).subarray(0, tagBytes);
const tagBeforeEpochs = (service: string): Buffer => digest(service).subarray(0, 8);
