// What the other side reads: a text that says something, shows all of itself, and is no longer than a page.
import { hidesCharacters, isBlank, saysSomething } from '@landfall/law';
import { textParam } from '@landfall/rule';
import { userError, type UserError } from '@landfall/service-kit';

export const longestWords = 2_000;

/** What is wrong with a text that the other side is to read; blank is judged by who asks for it. */
export function flawsOfWords(text: string | null | undefined, path: string[]): UserError[] {
  if (isBlank(text)) return [];
  const words = text!.trim();
  if (words.length > longestWords) return [tooLong(words.length, path)];
  if (hidesCharacters(words)) return [hidden(path)];
  return saysSomething(words) ? [] : [saysNothing(path)];
}

/** The text as it is kept; null where nothing was written. */
export const wordsToKeep = (text: string | null | undefined): string | null => (isBlank(text) ? null : text!.trim());

const tooLong = (length: number, path: string[]): UserError =>
  userError('TEXT_TOO_LONG', 'A message has up to 2,000 characters. This one has {length}.', path, {
    params: { length: textParam(length) },
    nextStep: 'Shorten it, or write it as two messages.',
  });

const hidden = (path: string[]): UserError =>
  userError('TEXT_HIDES_CHARACTERS', 'This text holds characters that nobody sees.', path, {
    nextStep: 'Type it anew instead of pasting it.',
  });

const saysNothing = (path: string[]): UserError =>
  userError('TEXT_SAYS_NOTHING', 'A message has at least one letter or digit.', path, {
    nextStep: 'Write what you want to say.',
  });
