import { countParam, textParam } from '@landfall/rule';
import { userError, type UserError } from '@landfall/service-kit';
import { mediaTypeOf } from '../storage/media-type.js';
import { longestFileName } from './file-name.js';
import { accountShare, type AccountShare } from './shares.js';

/** 10 MB, as most computers count them. */
export const mostBytes = 10 * 2 ** 20;

/** What an account has asked for already. */
export type UploadsSoFar = AccountShare;

/** A file that somebody means to send. */
export interface AnnouncedFile {
  fileName: string;
  mediaType: string;
  sizeBytes: number;
  sha256?: string | null;
}

/** Everything that stands against taking such a file, with paths in the caller's input. */
export function uploadFindings(input: AnnouncedFile, soFar: UploadsSoFar, byGuest: boolean): UserError[] {
  const share = accountShare(byGuest);
  const unnamed = { files: soFar.unnamedFiles + 1, bytes: soFar.unnamedBytes + input.sizeBytes };
  const broken: [boolean, () => UserError][] = [
    [mediaTypeOf(input.mediaType) === null, () => typeNotAccepted],
    [input.sizeBytes < 1, () => empty],
    [input.sizeBytes > mostBytes, () => tooLarge(input.sizeBytes)],
    [input.fileName.length > longestFileName, () => nameTooLong],
    [Boolean(input.sha256) && !/^[0-9a-f]{64}$/i.test(input.sha256!), () => noHash],
    [soFar.unfinished >= share.unfinished, () => tooManyUnfinished(share)],
    [soFar.bytesADay + input.sizeBytes > share.bytesADay, () => tooMuchToday],
    [unnamed.files > share.unnamedFiles || unnamed.bytes > share.unnamedBytes, () => tooManyUnnamed(share, byGuest)],
  ];
  return broken.flatMap(([is, error]) => (is ? [error()] : []));
}

const typeNotAccepted = userError('TYPE_NOT_ACCEPTED', 'Files of this type cannot be kept.', ['mediaType'], {
  nextStep: 'Send a PDF, or a photograph of the paper as JPEG, PNG or HEIC.',
});

const empty = userError('FILE_EMPTY', 'This file is empty.', ['sizeBytes'], {
  nextStep: 'Open it to see whether it holds what you mean to send, and choose it again.',
});

/** Rounded up, so that a file of one byte too many is not told that it has what it may have. */
const tenthsOfMegabytes = (sizeBytes: number): string => (Math.ceil((sizeBytes * 10) / 2 ** 20) / 10).toFixed(1);

const tooLarge = (sizeBytes: number): UserError =>
  userError('FILE_TOO_LARGE', 'A file may have 10 MB; this one has {megabytes} MB.', ['sizeBytes'], {
    nextStep: 'Photograph or scan it at a lower resolution, or send its pages in several files of one document each.',
    params: { megabytes: textParam(tenthsOfMegabytes(sizeBytes)) },
  });

const nameTooLong = userError('TEXT_TOO_LONG', 'A file’s name may have {most} characters.', ['fileName'], {
  nextStep: 'Give the file a shorter name, and choose it again.',
  params: { most: countParam(longestFileName) },
});

const noHash = userError('SHA256_NOT_READABLE', 'A SHA-256 has 64 hexadecimal digits.', ['sha256'], {
  nextStep: 'Send it in that form, or leave it out.',
});

const tooManyUnfinished = ({ unfinished }: AccountShare): UserError =>
  userError('TOO_MANY_UPLOADS', 'There are {unfinished} uploads of your account that were not finished.', [], {
    nextStep: 'Finish some of them; the others end by themselves a day after they were asked for.',
    params: { unfinished: countParam(unfinished) },
  });

const tooMuchToday = userError('TOO_MANY_UPLOADS', 'Your account has sent as much as it may within a day.', [], {
  nextStep: 'Go on tomorrow, or ask Customs to be let send more.',
});

function tooManyUnnamed({ unnamedFiles, unnamedBytes }: AccountShare, byGuest: boolean): UserError {
  return userError(
    'TOO_MANY_UPLOADS',
    byGuest
      ? 'A guest may send {files} files, {megabytes} MB in all, within a week that no filed declaration names.'
      : 'An account may send {files} files, {megabytes} MB in all, within a week that no filed declaration names.',
    [],
    {
      nextStep: byGuest
        ? 'File the declaration that they belong to, or sign in with your e-mail address to send more.'
        : 'File the declarations that they belong to, or go on in some days.',
      params: { files: countParam(unnamedFiles), megabytes: countParam(unnamedBytes / 2 ** 20) },
    },
  );
}
