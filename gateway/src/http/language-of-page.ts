import { isLanguage, preferredLanguage, type Language } from '@landfall/law';
import type { FastifyRequest } from 'fastify';
import { cookieIn } from '../identity/session-cookie.js';

const cookieName = 'landfall-language';
const yearSeconds = 31_536_000;

/** The language that an address asks for, as `/?lang=sm` does, so that a link can be given on in it. */
export function languageAsked({ url }: Pick<FastifyRequest, 'url'>): Language | null {
  const asked = new URLSearchParams(url.split('?')[1]).get('lang');
  return isLanguage(asked) ? asked : null;
}

/** The language to write a page in: as its address asks, else as was chosen in this browser, else as the browser asks. */
export function languageOfPage(request: Pick<FastifyRequest, 'url' | 'headers'>): Language {
  const chosen = languageAsked(request) ?? cookieIn(request.headers, cookieName);
  return isLanguage(chosen) ? chosen : preferredLanguage(request.headers['accept-language'] ?? '');
}

/** Keeps what an address asked for; the portal's script reads it, and writes it alike at a choice. */
export const languageCookie = (language: Language, publicUrl: string): string =>
  `${cookieName}=${language}; Path=/; Max-Age=${yearSeconds}; SameSite=Lax${publicUrl.startsWith('https:') ? '; Secure' : ''}`;
