import { randomBytes } from 'node:crypto';

/** Files of each kind as small as they can be, or as large as a test asks. */
export function pdf(sizeBytes = 0): Buffer {
  const [start, end] = [Buffer.from('%PDF-1.4\n%âãÏÓ\n1 0 obj<<>>endobj\n'), Buffer.from('\ntrailer<<>>\n%%EOF\n')];
  return Buffer.concat([start, randomBytes(Math.max(0, sizeBytes - start.length - end.length)), end]);
}

/** With a remark in it. */
export function jpeg(remark = 'nothing'): Buffer {
  const text = Buffer.from(remark, 'latin1');
  const length = Buffer.alloc(2);
  length.writeUInt16BE(text.length + 2);
  const frame = Buffer.from('ffdb0043000101010101010101010101010101010101', 'hex');
  return Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xfe]), length, text, frame, Buffer.from([0xff, 0xd9])]);
}

/** One pixel. */
export const png = (): Buffer =>
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );

/** An ISO container of these brands, the major one first. */
export function heic(major: string, ...compatible: string[]): Buffer {
  const brands = Buffer.from([major, '\0\0\0\0', ...compatible].join(''), 'latin1');
  const size = Buffer.alloc(4);
  size.writeUInt32BE(8 + brands.length);
  return Buffer.concat([size, Buffer.from('ftyp'), brands, Buffer.alloc(400)]);
}

/** An archive without members, with a remark of that length. */
export function zip(remarkBytes = 0): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32BE(0x504b0506);
  end.writeUInt16LE(remarkBytes, 20);
  return Buffer.concat([end, Buffer.alloc(remarkBytes, 0x20)]);
}
