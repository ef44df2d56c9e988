import { accessSync, constants, existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { CannotStart } from '@landfall/local-postgres';

const { R_OK, W_OK, X_OK } = constants;

/** By number, which there is also for a user without a name. */
const thisUser = (): string => `${process.getuid?.()}:${process.getgid?.()}`;

/** What to say of a set that is there and closed to whoever asks. */
export const whatIsClosed = (path: string): string =>
  `${path} cannot be read by this user (${thisUser()}). Give it over, as root: chown -R ${thisUser()} ${path} (and let that user pass the folders above), or run this as the user whom it belongs to`;

/** @throws CannotStart for a data folder that this user may not look into; one that is not there is nobody's fault. */
export function refuseClosed(folder: string): void {
  try {
    accessSync(folder, R_OK | X_OK);
  } catch (error) {
    if (isClosed(error))
      throw new CannotStart(
        `${folder} cannot be read by this user (${thisUser()}). Run this as the user that the platform runs as.`,
      );
  }
}

/** @throws CannotStart where this user could not make `folder`, or write into it. */
export function refuseUnwritable(folder: string): void {
  let standing = resolve(folder);
  while (!existsSync(standing)) standing = dirname(standing);
  try {
    accessSync(standing, R_OK | W_OK | X_OK);
  } catch (error) {
    throw inSentence(error);
  }
}

const closed = ['EACCES', 'EPERM'];
export const isClosed = (error: unknown): boolean => closed.includes((error as NodeJS.ErrnoException).code ?? '');

/** The same error, or a sentence for people where the disk or its permissions are the reason. */
export function inSentence(error: unknown): unknown {
  if (error instanceof CannotStart) return error;
  const { code, path, dest, syscall, message } = error as NodeJS.ErrnoException & { dest?: string };
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new CannotStart(`${path ?? 'The disk'} is full. Make room, or name a folder on another disk.`);
  if (syscall === undefined || path === undefined) return error;
  const where = dest ?? path;
  if (isClosed(error))
    return new CannotStart(
      `${where} may not be read or written by this user (${thisUser()}). Run this as a user who may, or name a place in a folder of this user's own.`,
    );
  if (code === 'EROFS')
    return new CannotStart(`${where} is on a disk that can only be read. Name a folder on another one.`);
  if (code === 'ENOTDIR' || code === 'EISDIR' || code === 'EEXIST')
    return new CannotStart(
      `${where} is not what it should be: there is a file in the place of a folder, or a folder in the place of a file. Move it away, or name another folder.`,
    );
  return new CannotStart(`The disk refused: ${message}.`);
}
