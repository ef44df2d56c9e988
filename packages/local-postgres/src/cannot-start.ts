/**
 * A server that cannot be started, in words for the person who wanted it: what is wrong, where, and what to do.
 * Nothing on disk was damaged when this is thrown.
 */
export class CannotStart extends Error {
  override name = 'CannotStart';
}

/** The same error, or a sentence for people where the machine's disk or its permissions are the reason. */
export function asCannotStart(error: unknown, home: string): unknown {
  const { code, path = home } = error as { code?: string; path?: string };
  switch (code) {
    case 'ENOSPC':
    case '53100': // disk_full, https://www.postgresql.org/docs/18/errcodes-appendix.html
      return new CannotStart(`The disk is full, so the databases in ${home} cannot run. Make room and start again.`);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new CannotStart(
        `${path} may not be read or written by this user (${code}). Start as the user who made it, or choose another data folder.`,
      );
    default:
      return error;
  }
}
