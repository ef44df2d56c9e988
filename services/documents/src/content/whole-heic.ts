import type { FileBytes } from '../storage/file-bytes.js';

/** A box of an ISO container (ISO/IEC 14496-12, 4.2): what is in it lies from `start` up to `end`. */
interface Box {
  type: string;
  start: number;
  end: number;
}

/** Far more than telephones write; who writes more wants to keep us busy. */
const mostBoxes = 1_000;
const mostPieces = 20_000;

/**
 * Whether everything that the table of pictures names lies within the file, which is what a reader follows. A sequence
 * without such a table is whole when its boxes are. What follows is not looked at: telephones append their films there.
 */
export async function isWholeHeic(bytes: FileBytes): Promise<boolean> {
  const top = await boxesIn(bytes, 0, bytes.sizeBytes);
  const meta = top.find(({ type }) => type === 'meta');
  if (!meta) return hasAll(top, 'ftyp', 'moov', 'mdat') && top.every(({ end }) => end <= bytes.sizeBytes);
  if (meta.end > bytes.sizeBytes) return false;
  const table = (await boxesIn(bytes, meta.start + 4, meta.end)).find(({ type }) => type === 'iloc');
  return table !== undefined && (await isAllThere(bytes, table));
}

const hasAll = (boxes: readonly Box[], ...types: string[]): boolean =>
  types.every((wanted) => boxes.some(({ type }) => type === wanted));

/** The boxes from there on, as far as they can be followed; the last may reach beyond the end. */
async function boxesIn(bytes: FileBytes, from: number, end: number): Promise<Box[]> {
  const boxes: Box[] = [];
  for (let at = from; at + 8 <= end && boxes.length < mostBoxes;) {
    const head = await bytes.at(at, 16);
    if (head.length < 8) break;
    const type = head.toString('latin1', 4, 8);
    const isLong = head.readUInt32BE() === 1;
    if (isLong && head.length < 16) break;
    const size = isLong ? Number(head.readBigUInt64BE(8)) : head.readUInt32BE() || end - at;
    const start = at + (isLong ? 16 : 8);
    if (at + size < start) break;
    at += size;
    boxes.push({ type, start, end: at });
  }
  return boxes;
}

/** Reads numbers of so many bytes one after another; a number that is not there is NaN. */
class Numbers {
  #at: number;

  constructor(
    private readonly bytes: FileBytes,
    private readonly box: Box,
  ) {
    this.#at = box.start;
  }

  async next(length: number): Promise<number> {
    const at = this.#at;
    this.#at += length;
    const read = this.#at > this.box.end ? Buffer.alloc(0) : await this.bytes.at(at, length);
    if (length === 0) return 0;
    return read.length < length ? NaN : Number(BigInt(`0x${read.toString('hex')}`));
  }
}

/** The table of where pictures lie (ISO/IEC 14496-12, 8.11.3): at least one, and each piece of each within the file. */
async function isAllThere(bytes: FileBytes, table: Box): Promise<boolean> {
  const numbers = new Numbers(bytes, table);
  const version = await numbers.next(1);
  await numbers.next(3);
  const [first, second] = [await numbers.next(1), await numbers.next(1)];
  const sizes = { offset: first >> 4, length: first & 15, base: second >> 4, index: version > 0 ? second & 15 : 0 };
  const items = await numbers.next(version === 2 ? 4 : 2);
  if (!(version <= 2 && items > 0)) return false;
  let pieces = 0;
  for (let item = 0; item < items; item += 1) {
    await numbers.next(version === 2 ? 4 : 2);
    const isInFile = version === 0 || ((await numbers.next(2)) & 15) === 0;
    await numbers.next(2);
    const base = await numbers.next(sizes.base);
    const ends = await endsOf(numbers, base, sizes, mostPieces - pieces);
    if (ends === null || (isInFile && ends.some((end) => end > bytes.sizeBytes))) return false;
    pieces += ends.length + 1;
  }
  return true;
}

/** Where the pieces of a picture end; null when the table says less than it should, or more than a file of ours can have. */
async function endsOf(
  numbers: Numbers,
  base: number,
  sizes: { offset: number; length: number; index: number },
  most: number,
): Promise<number[] | null> {
  const pieces = await numbers.next(2);
  if (!(pieces < most)) return null;
  const ends: number[] = [];
  for (let piece = 0; piece < pieces; piece += 1) {
    await numbers.next(sizes.index);
    const start = base + (await numbers.next(sizes.offset));
    // a length of nothing is all that follows
    ends.push(start + ((await numbers.next(sizes.length)) || 1));
  }
  return ends.some(Number.isNaN) ? null : ends;
}
