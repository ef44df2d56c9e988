import { isSandboxId } from '@landfall/service-kit';
import type { IncomingHttpHeaders } from 'node:http';
import { Refusal } from '../refusal.js';
import { sessionTokenIn } from './session-cookie.js';
import type { ReadSession } from './session-reader.js';
import type { SignedIn, VerifyAccessToken } from './verify-access-token.js';

/** Who sends these headers: by an access token, else by the browser's session, else nobody in particular. */
export type Identify = (headers: Pick<IncomingHttpHeaders, 'authorization' | 'cookie'>) => Promise<SignedIn>;

interface Origin {
  publicUrl: string;
  isSandbox: boolean;
}

export function identifier(
  { publicUrl, isSandbox }: Origin,
  verify: VerifyAccessToken,
  readSession: ReadSession,
): Identify {
  return async (headers) => {
    const token = headers.authorization ? null : sessionTokenIn(headers, publicUrl);
    const signedIn = await (token === null ? verify(headers.authorization) : readSession(token));
    if (isSandbox || !isSandboxId(signedIn.caller.subject)) return signedIn;
    throw new Refusal(401, 'UNAUTHENTICATED', 'Who this token is for exists in a sandbox alone, and this is none.', {
      reason: 'INVALID',
    });
  };
}
