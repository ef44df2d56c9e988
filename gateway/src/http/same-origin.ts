import type { IncomingHttpHeaders } from 'node:http';
import { sessionTokenIn } from '../identity/session-cookie.js';
import { Refusal } from '../refusal.js';

/**
 * Whether a browser's request comes from a page of this platform. Programs send no Origin. A page is ours when its
 * origin is the public one, or the very host that the request was sent to.
 */
export function isFromOwnPage({ origin, host }: IncomingHttpHeaders, publicUrl: string): boolean {
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  const page = new URL(origin);
  return page.origin === new URL(publicUrl).origin || (host !== undefined && page.host === host);
}

/** Whether a request would act by a browser's session: an access token goes before it. */
export const actsBySession = (headers: IncomingHttpHeaders, publicUrl: string): boolean =>
  headers.authorization === undefined && sessionTokenIn(headers, publicUrl) !== null;

/**
 * Browsers send a session along whoever's page asks. So whatever acts by it must say that it comes from the public
 * origin itself; a question that changes nothing may leave out where it comes from, as programs do.
 */
export function mayUseSession(headers: IncomingHttpHeaders, publicUrl: string, changes: boolean): boolean {
  const { origin } = headers;
  return origin === undefined ? !changes : origin === new URL(publicUrl).origin;
}

/**
 * A GET reaches us from any page without a question and without saying where it comes from. So a session counts there
 * only beside what a foreign page cannot send unasked: the browser's own word that the page is ours, or the header that
 * GraphQL clients set for this.
 */
export const mayGetBySession = (headers: IncomingHttpHeaders): boolean =>
  headers['sec-fetch-site'] === 'same-origin' || Boolean(headers['apollo-require-preflight']);

export const foreignOrigin = (publicUrl: string): Refusal =>
  new Refusal(
    403,
    'FOREIGN_ORIGIN',
    `This page is not part of the platform, so it may not act in the name of who is signed in. Open ${new URL(publicUrl).origin} instead.`,
  );
