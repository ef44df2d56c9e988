import { isLanguage, type Language } from '@landfall/law';
import { openTexts, readersLanguage } from './texts.ts';

/** Shows every page in a language from now on, or in English where it cannot be had. */
export async function speak(language: Language): Promise<void> {
  await openTexts(language).catch(() => undefined);
  document.documentElement.lang = readersLanguage();
}

const yearSeconds = 31_536_000;

/** What was chosen in this browser; else what its page was written in, which the gateway knows from the browser. */
export function languageOfReader(): Language {
  const kept = /(?:^|; )landfall-language=(\w+)/.exec(document.cookie)?.[1] ?? document.documentElement.lang;
  return isLanguage(kept) ? kept : 'en';
}

/** Shows pages in the language of who is signed in, and keeps it on this device, unless the address names one. */
export async function speakTheirs(language: Language): Promise<void> {
  if (language === readersLanguage() || new URLSearchParams(location.search).has('lang')) return;
  keep(language);
  await speak(language);
}

/** Keeps the choice for a year, and shows the page anew: what the platform says comes in that language then, too. */
export function chooseLanguage(language: Language): void {
  keep(language);
  const here = new URL(location.href);
  // The address would be heard before the choice.
  here.searchParams.delete('lang');
  history.replaceState(history.state, '', here);
  location.reload();
}

function keep(language: Language): void {
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  document.cookie = `landfall-language=${language}; Path=/; Max-Age=${yearSeconds}; SameSite=Lax${secure}`;
}
