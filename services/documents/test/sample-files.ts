import { randomBytes } from 'node:crypto';

/** Files of each kind as small as they can be, or as large as a test asks. */
export function pdf(sizeBytes = 0): Buffer {
  const [start, end] = [Buffer.from('%PDF-1.4\n%âãÏÓ\n1 0 obj<<>>endobj\n'), Buffer.from('\ntrailer<<>>\n%%EOF\n')];
  return Buffer.concat([start, randomBytes(Math.max(0, sizeBytes - start.length - end.length)), end]);
}

/** A JPEG of one grey block, with a remark in it. */
export function jpeg(remark = 'nothing'): Buffer {
  const text = Buffer.from(remark, 'latin1');
  const segment = (marker: number, body: Buffer): Buffer => {
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(body.length + 2, 2);
    return Buffer.concat([head, body]);
  };
  const segments = [
    segment(0xfe, text),
    segment(0xdb, Buffer.concat([Buffer.from([0]), Buffer.alloc(64, 1)])),
    segment(0xc0, Buffer.from('080008000801011100', 'hex')),
    ...[0x00, 0x10].map((table) => segment(0xc4, Buffer.from([table, 1, ...Buffer.alloc(15), 0]))),
    segment(0xda, Buffer.from('010100003f00', 'hex')),
  ];
  return Buffer.concat([Buffer.from([0xff, 0xd8]), ...segments, Buffer.from([0x3f, 0xff, 0xd9])]);
}

/** One pixel. */
export const png = (): Buffer =>
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );

/** An ISO container of these brands, the major one first, with one picture (of 400 bytes) in it. */
export function heic(major: string, ...compatible: string[]): Buffer {
  const start = box('ftyp', Buffer.from([major, '\0\0\0\0', ...compatible].join(''), 'latin1'));
  const place = Buffer.alloc(4);
  const table = (): Buffer => box('iloc', Buffer.from('0000000044000001000100000001', 'hex'), place, size(400));
  const meta = (): Buffer => box('meta', Buffer.alloc(4), table());
  place.writeUInt32BE(start.length + meta().length + 8);
  return Buffer.concat([start, meta(), box('mdat', randomBytes(400))]);
}

/** A box of an ISO container: its size, its type, and what is in it. */
export function box(type: string, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  return Buffer.concat([size(8 + content.length), Buffer.from(type), content]);
}

function size(bytes: number): Buffer {
  const written = Buffer.alloc(4);
  written.writeUInt32BE(bytes);
  return written;
}

/** An archive without members, with a remark of that length. */
export function zip(remarkBytes = 0): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32BE(0x504b0506);
  end.writeUInt16LE(remarkBytes, 20);
  return Buffer.concat([end, Buffer.alloc(remarkBytes, 0x20)]);
}
