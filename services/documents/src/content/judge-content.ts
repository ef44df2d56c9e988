import { textParam, type Param } from '@landfall/rule';
import { userError, type UserError } from '@landfall/service-kit';
import { fileTypeFromBuffer } from 'file-type';
import { windowBytes, type FileBytes } from '../storage/file-bytes.js';
import { isMediaType, mediaTypes, type MediaType } from '../storage/media-type.js';
import { isWholeHeic } from './whole-heic.js';
import { isWholeJpeg } from './whole-jpeg.js';
import { isWholePdf, pdfHeaderIn } from './whole-pdf.js';
import { isWholePng } from './whole-png.js';

/** What a file is, or why it cannot be kept. */
export type Judged = { mediaType: MediaType } | { problem: UserError };

const headBytes = 4_096;
/** The end of a zip can lie 65,557 bytes before the file's, which a window shows. */
const archiveWithinBytes = windowBytes;

/** Judges as readers of the format do. `declared` is null where the sender could not say which type it is. */
export async function judgeContent(bytes: FileBytes, declared: MediaType | null): Promise<Judged> {
  const head = Buffer.from(await bytes.at(0, headBytes));
  const found = await typeOf(head);
  if (!found) return { problem: notAccepted(declared) };
  if (declared && found !== declared) return { problem: notAsDeclared(found, declared) };
  if (!(await isWhole[found](bytes))) return { problem: damaged(found) };
  const tail = await bytes.at(Math.max(0, bytes.sizeBytes - archiveWithinBytes), archiveWithinBytes);
  const second = [head.subarray(0, activeBytes), tail.subarray(-activeBytes)].some(isActive) || endsAsArchive(tail);
  return second ? { problem: twoInOne(found) } : { mediaType: found };
}

const isWhole: Record<MediaType, (bytes: FileBytes) => Promise<boolean>> = {
  'application/pdf': isWholePdf,
  'image/jpeg': isWholeJpeg,
  'image/png': isWholePng,
  'image/heic': isWholeHeic,
};

/** HEVC pictures of the HEIF family; AVIF and others share the container and are not kept. */
const heicBrands = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs']);

async function typeOf(head: Buffer): Promise<MediaType | null> {
  const { mime = '' } = (await fileTypeFromBuffer(head)) ?? {};
  if (/^image\/hei[cf](-sequence)?$/.test(mime)) return brandsOf(head).some(isHeic) ? 'image/heic' : null;
  if (mime === 'image/apng') return 'image/png';
  if (isPdf(mime)) return pdfHeaderIn(head) >= 0 ? 'application/pdf' : null;
  return isMediaType(mime) ? mime : null;
}

/** A header may lie behind words of a mail or a printer, which are of no type; behind a program or an archive it may not. */
const isPdf = (mime: string): boolean => ['', 'application/pdf', 'application/postscript'].includes(mime);

const isHeic = (brand: string): boolean => heicBrands.has(brand);

/** The brands that the first box (`ftyp`) of an ISO container names: the major one, then those it is compatible with. */
function brandsOf(head: Buffer): string[] {
  const size = Math.min(head.readUInt32BE(0), head.length, 1_024);
  const names = [head.toString('latin1', 8, 12)];
  for (let at = 16; at + 4 <= size; at += 4) names.push(head.toString('latin1', at, at + 4));
  return names;
}

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

const nameOf = (type: MediaType): Param => textParam(mediaTypes[type].name);

const otherwise = 'Send a PDF, or a photograph of the paper as JPEG, PNG or HEIC.';

const notAccepted = (declared: MediaType | null): UserError =>
  userError(
    'TYPE_NOT_ACCEPTED',
    declared
      ? 'The content of this file is not a {declared}, whatever its name says, nor another type that can be kept.'
      : 'The content of this file is no PDF, JPEG, PNG or HEIC, and others cannot be kept.',
    ['mediaType'],
    { nextStep: otherwise, ...(declared ? { params: { declared: nameOf(declared) } } : {}) },
  );

const notAsDeclared = (found: MediaType, declared: MediaType): UserError =>
  userError(
    'TYPE_NOT_AS_DECLARED',
    'This file is named as a {declared}, but its content is a {found}.',
    ['mediaType'],
    {
      nextStep: 'Rename it to end in .{ending}, and send it again.',
      params: {
        ...{ declared: nameOf(declared), found: nameOf(found) },
        ending: textParam(mediaTypes[found].endings[0]),
      },
    },
  );

const damaged = (found: MediaType): UserError =>
  userError('CONTENT_DAMAGED', 'This {found} is not whole: part of it is missing, or was changed on its way.', [], {
    nextStep: 'Open it to see whether it is whole, save or photograph it again, and send that.',
    params: { found: nameOf(found) },
  });

const twoInOne = (found: MediaType): UserError =>
  userError(
    'CONTENT_MIXED',
    'This {found} also carries a web page, a program or an archive, which cannot be kept.',
    [],
    { nextStep: 'Print it to a new PDF or photograph it, and send that.', params: { found: nameOf(found) } },
  );
