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
    case 'ENOTDIR':
    case 'EISDIR':
    case 'EEXIST':
      return new CannotStart(
        `${path} is not what it should be: there is a file in the place of a folder, or a folder in the place of a file. Move it away, or choose another data folder.`,
      );
    case '28P01': // invalid_password
      return new CannotStart(
        `The databases in ${home} do not know the secret in ${home}/secret: the two are not of one data folder. Put both back from one backup.`,
      );
    default:
      if (isTooLate(error))
        return new CannotStart(
          `The databases in ${home} did not answer in time: this machine is too busy just now. Nothing was lost: start again.`,
        );
      return isOfPostgres(error)
        ? new CannotStart(
            `PostgreSQL runs on ${home}, and refused: ${error.message}. If a file of the data is damaged or missing, put the whole data folder back from a backup.`,
          )
        : error;
  }
}

/** What pg says, which has no code for it, of a connection that did not come about in time. */
const isTooLate = (error: unknown): boolean =>
  error instanceof Error && /connection timeout|timeout exceeded when trying to connect/.test(error.message);

/** An answer of PostgreSQL bears a SQLSTATE and how severe it is. */
const isOfPostgres = (error: unknown): error is Error =>
  error instanceof Error && 'severity' in error && 'code' in error;
