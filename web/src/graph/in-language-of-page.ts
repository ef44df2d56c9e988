import { languageOfPage } from '../texts/texts.ts';

/** A request whose answer says in the page's language what it says to people. */
export function inLanguageOfPage(init: RequestInit = {}): RequestInit {
  const headers = new Headers(init.headers);
  // Who asks for another language asks for it by name.
  if (!headers.has('accept-language')) headers.set('accept-language', languageOfPage());
  return { ...init, headers };
}
