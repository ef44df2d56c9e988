import { createHash, randomBytes } from 'node:crypto';

/** An unguessable token of so many random bytes, fit for a cookie or an address. */
export const newToken = (bytes = 32): string => randomBytes(bytes).toString('base64url');

/** What is kept of a token. Its bits are random, so a plain hash gives nothing away. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');
