import { sessionCookieName } from '@landfall/service-kit';
import type { IncomingHttpHeaders } from 'node:http';

/** The token of the browser's session in a request; null when it carries none. */
export const sessionTokenIn = (headers: IncomingHttpHeaders, publicUrl: string): string | null =>
  cookieIn(headers, sessionCookieName(publicUrl));

/** The value of a cookie by its name; null where it was not sent. */
export function cookieIn({ cookie }: IncomingHttpHeaders, name: string): string | null {
  const prefix = `${name}=`;
  const found = cookie?.split(';').find((pair) => pair.trim().startsWith(prefix));
  return found ? found.trim().slice(prefix.length) : null;
}

/** The `Set-Cookie` that takes an ended session from its browser. */
export const clearedCookie = (publicUrl: string): string =>
  `${sessionCookieName(publicUrl)}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax${publicUrl.startsWith('https:') ? '; Secure' : ''}`;
