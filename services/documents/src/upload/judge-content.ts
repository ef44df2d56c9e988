import { userError, type UserError } from '@landfall/service-kit';
import { fileTypeFromBuffer } from 'file-type';
import { mediaTypes, type MediaType } from '../storage/media-type.js';

/** So much of a file's beginning and end is looked at. The end of a zip can lie 65,557 bytes before the file's. */
export const headBytes = 65_536;
export const tailBytes = 66_560;

/** What is looked at of a file: its first bytes and its last ones, which may be the same. */
export interface Content {
  head: Buffer;
  tail: Buffer;
}

/** What stands against keeping this content under the type that was declared; null when nothing does. */
export async function judgeContent({ head, tail }: Content, declared: MediaType): Promise<UserError | null> {
  const found = await typeOf(head);
  if (!found) return notAccepted(declared);
  if (found !== declared) return notAsDeclared(found, declared);
  if (!ends[found].test(tail)) return damaged(found);
  const second = [head.subarray(0, activeBytes), tail.subarray(-activeBytes)].some(isActive) || endsAsArchive(tail);
  return second ? twoInOne(found) : null;
}

/** HEVC pictures of the HEIF family; AVIF and others share the container and are not kept. */
const heicBrands = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs']);

async function typeOf(head: Buffer): Promise<MediaType | null> {
  const { mime = '' } = (await fileTypeFromBuffer(head)) ?? {};
  if (/^image\/hei[cf](-sequence)?$/.test(mime)) return brandsOf(head).some(isHeic) ? 'image/heic' : null;
  if (!Object.hasOwn(mediaTypes, mime)) return null;
  const type = mime as MediaType;
  return type === 'application/pdf' && !head.subarray(0, 5).equals(Buffer.from('%PDF-')) ? null : type;
}

const isHeic = (brand: string): boolean => heicBrands.has(brand);

/** The brands that the first box (`ftyp`) of an ISO container names: the major one, then those it is compatible with. */
function brandsOf(head: Buffer): string[] {
  const size = Math.min(head.readUInt32BE(0), head.length, 1_024);
  const names = [head.toString('latin1', 8, 12)];
  for (let at = 16; at + 4 <= size; at += 4) names.push(head.toString('latin1', at, at + 4));
  return names;
}

const has =
  (...bytes: number[]) =>
  (tail: Buffer): boolean =>
    tail.includes(Buffer.from(bytes));

/** How a whole file of each type ends. Cameras and scanners append data of their own, so it need not be the last word. */
const ends: Record<MediaType, { test: (tail: Buffer) => boolean }> = {
  'application/pdf': { test: (tail) => tail.subarray(-2_048).includes('%%EOF') },
  'image/jpeg': { test: has(0xff, 0xd9) },
  'image/png': { test: (tail) => tail.includes('IEND') },
  'image/heic': { test: () => true },
};

/** What browsers that guess look at. */
const activeBytes = 2_048;
const active = /<(!doctype\s+html|html|head|body|script|svg|iframe|foreignobject|\?php)\b|<\?php|<!entity/i;
const isActive = (bytes: Buffer): boolean => active.test(bytes.toString('latin1'));

/** Whether programs that open zips (and jars) would take the file for one: its directory ends where the file does. */
function endsAsArchive(tail: Buffer): boolean {
  const mark = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
  for (let at = tail.lastIndexOf(mark); at >= 0; at = at > 0 ? tail.lastIndexOf(mark, at - 1) : -1) {
    if (at + 22 <= tail.length && at + 22 + tail.readUInt16LE(at + 20) === tail.length) return true;
  }
  return false;
}

const otherwise = 'Send a PDF, or a photograph of the paper as JPEG, PNG or HEIC.';

const notAccepted = (declared: MediaType): UserError =>
  userError(
    'TYPE_NOT_ACCEPTED',
    `The content of this file is not a ${mediaTypes[declared].name}, whatever its name says, nor another type that can be kept.`,
    ['mediaType'],
    { nextStep: otherwise },
  );

const notAsDeclared = (found: MediaType, declared: MediaType): UserError =>
  userError(
    'TYPE_NOT_AS_DECLARED',
    `This file is named as a ${mediaTypes[declared].name}, but its content is a ${mediaTypes[found].name}.`,
    ['mediaType'],
    { nextStep: `Rename it to end in .${mediaTypes[found].ending}, and send it again.` },
  );

const damaged = (found: MediaType): UserError =>
  userError('CONTENT_DAMAGED', `This ${mediaTypes[found].name} ends in the middle: part of it is missing.`, [], {
    nextStep: 'Open it to see whether it is whole, save or photograph it again, and send that.',
  });

const twoInOne = (found: MediaType): UserError =>
  userError(
    'CONTENT_MIXED',
    `This ${mediaTypes[found].name} also carries a web page, a program or an archive, which cannot be kept.`,
    [],
    { nextStep: 'Print it to a new PDF or photograph it, and send that.' },
  );
