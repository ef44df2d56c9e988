import { preferredLanguage } from '@landfall/law';
import type { Caller } from '@landfall/service-kit';

export const languageHeader = 'accept-language';

/** The caller with the language that they would rather read; English is not told. */
export function reading(caller: Caller, header: unknown): Caller {
  const language = preferredLanguage(typeof header === 'string' ? header : '');
  return language === 'en' ? caller : { ...caller, language };
}
