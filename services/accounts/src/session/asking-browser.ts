import type { RunningService } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import '@fastify/cookie';
import { livingSession } from './open-session.js';
import { hashOfToken, newToken } from './secret-token.js';
import { tokenIn } from './session-cookie.js';
import type { SessionRow } from './session.table.js';

const cookieName = (publicUrl: string): string =>
  publicUrl.startsWith('https:') ? '__Host-landfall-asked' : 'landfall-asked';
// As long as a mail may take to leave, and its link lasts then.
const lastsSeconds = 70 * 60;

/** What a browser is known by: what it asked for by mail, and who is signed in there. */
export interface Here {
  /** Hash of the cookie that it got when it asked; null when it did not ask lately. */
  browserHash: string | null;
  session: SessionRow | null;
}

/** Notes in a browser, out of reach of scripts, that it asks for a mail. The same for every address. Returns what is kept. */
export function rememberAsking(request: FastifyRequest, reply: FastifyReply, publicUrl: string): string {
  // One that asks again goes on with its first mail too, which may be slow.
  const token = askedIn(request, publicUrl) ?? newToken();
  const secure = publicUrl.startsWith('https:');
  const cookie = { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: lastsSeconds } as const;
  void reply.setCookie(cookieName(publicUrl), token, cookie);
  return hashOfToken(token);
}

/** Once somebody has come in or gone, what this browser asked for is nothing to the next person there. */
export const forgetAsking = (reply: FastifyReply, publicUrl: string): void =>
  void reply.clearCookie(cookieName(publicUrl), { path: '/', secure: publicUrl.startsWith('https:') });

export async function whoIsHere(
  em: SqlEntityManager,
  { settings: { PUBLIC_URL: publicUrl } }: RunningService,
  request: FastifyRequest,
  now: Date,
): Promise<Here> {
  const token = askedIn(request, publicUrl);
  const session = await livingSession(em, tokenIn(request, publicUrl), now);
  return { browserHash: token ? hashOfToken(token) : null, session };
}

function askedIn({ cookies }: FastifyRequest, publicUrl: string): string | null {
  const token = cookies[cookieName(publicUrl)];
  return token && /^[\w-]{43}$/.test(token) ? token : null;
}
