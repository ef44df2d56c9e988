import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from './cannot-start.js';
import { createFile } from './keep-file.js';

/** The password of each role, by its name. */
export type PasswordOf = (role: string) => string;

/** Passwords that follow from one secret, so that only the secret is kept. */
export const passwordsFrom =
  (secret: string): PasswordOf =>
  (role) =>
    createHmac('sha256', secret).update(role).digest('base64url');

export const secretFile = (home: string): string => join(home, 'secret');

/** The secret of a data folder, made where there are no databases yet. @throws CannotStart when it is gone or damaged. */
export function secretOf(home: string, hasDatabases: boolean): string {
  const file = secretFile(home);
  if (!existsSync(file)) {
    if (hasDatabases) throw new CannotStart(`${file} is gone, ${withoutIt}`);
    createFile(file, randomBytes(32).toString('base64url'));
  }
  const secret = readFileSync(file, 'utf8').trim();
  if (/^[\w-]{43}$/.test(secret)) return secret;
  throw new CannotStart(`${file} is empty or damaged, ${withoutIt}`);
}

const withoutIt =
  'and without it nobody can enter the databases. They were left as they are: put this file back from a backup.';
