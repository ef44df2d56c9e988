import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The password of each role, by its name. */
export type PasswordOf = (role: string) => string;

/** Passwords that follow from one secret, so that only the secret is kept. */
export const passwordsFrom =
  (secret: string): PasswordOf =>
  (role) =>
    createHmac('sha256', secret).update(role).digest('base64url');

/** The secret of a data folder, made when there is none; renamed into place, so that a full disk leaves no half of one. */
export function secretOf(home: string): string {
  const file = join(home, 'secret');
  if (!existsSync(file)) {
    writeFileSync(`${file}.new`, randomBytes(32).toString('base64url'), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  return readFileSync(file, 'utf8');
}
