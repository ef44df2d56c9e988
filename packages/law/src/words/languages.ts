// The languages that people are spoken to in. What is certified is English, which also counts where two differ.

/** By their tag (BCP 47), each as it calls itself. */
export const languages = { en: 'English', sm: 'Gagana Sāmoa' } as const;

export type Language = keyof typeof languages;

export const isLanguage = (tag: unknown): tag is Language => typeof tag === 'string' && Object.hasOwn(languages, tag);

/**
 * The one that somebody would rather have of those there are, as of `Accept-Language: sm-WS, en;q=0.8` (RFC 9110,
 * 12.5.4); English where none is named.
 */
export function preferredLanguage(accepted: string): Language {
  const ranges = accepted.split(',').map((range, place) => {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const weight = parameters.find((one) => one.startsWith('q='))?.slice(2) ?? '1';
    return { language: tag.split('-')[0], weight: Number(weight), place };
  });
  const best = ranges
    .filter(({ language, weight }) => isLanguage(language) && weight > 0)
    .sort((one, other) => other.weight - one.weight || one.place - other.place)[0];
  return (best?.language ?? 'en') as Language;
}
