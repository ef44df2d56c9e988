import { sessionCookieName } from '@landfall/service-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import '@fastify/cookie';
import type { OpenedSession } from './open-session.js';

const attributes = (publicUrl: string) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure: publicUrl.startsWith('https:') }) as const;

/** The token that a browser sent as its session; undefined when it sent none. */
export const tokenIn = (request: FastifyRequest, publicUrl: string): string | undefined =>
  request.cookies[sessionCookieName(publicUrl)];

/** Gives the session to the browser, where no script can read it. */
export function giveCookie(reply: FastifyReply, publicUrl: string, { token, endsAt }: OpenedSession): void {
  void reply.setCookie(sessionCookieName(publicUrl), token, { ...attributes(publicUrl), expires: endsAt });
}

/** Takes the session from the browser. */
export function clearCookie(reply: FastifyReply, publicUrl: string): void {
  void reply.clearCookie(sessionCookieName(publicUrl), attributes(publicUrl));
}
