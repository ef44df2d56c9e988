import { sessionCookieName } from '@landfall/service-kit';
import type { IncomingHttpHeaders } from 'node:http';

/** The token of the browser's session in a request; null when it carries none. */
export function sessionTokenIn({ cookie }: IncomingHttpHeaders, publicUrl: string): string | null {
  const prefix = `${sessionCookieName(publicUrl)}=`;
  const found = cookie?.split(';').find((pair) => pair.trim().startsWith(prefix));
  return found ? found.trim().slice(prefix.length) : null;
}

/** The `Set-Cookie` that takes an ended session from its browser. */
export const clearedCookie = (publicUrl: string): string =>
  `${sessionCookieName(publicUrl)}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax${publicUrl.startsWith('https:') ? '; Secure' : ''}`;
