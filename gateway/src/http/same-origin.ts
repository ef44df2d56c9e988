import type { IncomingHttpHeaders } from 'node:http';

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
