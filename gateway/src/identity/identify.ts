import type { IncomingHttpHeaders } from 'node:http';
import { sessionTokenIn } from './session-cookie.js';
import type { ReadSession } from './session-reader.js';
import type { SignedIn, VerifyAccessToken } from './verify-access-token.js';

/** Who sends these headers: by an access token, else by the browser's session, else nobody in particular. */
export type Identify = (headers: Pick<IncomingHttpHeaders, 'authorization' | 'cookie'>) => Promise<SignedIn>;

export function identifier(publicUrl: string, verify: VerifyAccessToken, readSession: ReadSession): Identify {
  return async (headers) => {
    const token = headers.authorization ? null : sessionTokenIn(headers, publicUrl);
    return token === null ? verify(headers.authorization) : readSession(token);
  };
}
