// Which characters a text may hold, so that everybody reads what was certified.
// Not modelled: letters of several scripts that look alike.

// Soft hyphens, spaces and joiners of no width, fillers, tags; marks and overrides of direction; controls but tab and line
// ends; separators of lines. Selectors of variants choose how a letter looks and stay.
const hidden =
  /(?!\p{Variation_Selector})\p{Default_Ignorable_Code_Point}|\p{Bidi_Control}|(?![\t\n\r])\p{Cc}|[\u2028\u2029\uFFF9-\uFFFB]/gu;
const joiners = /[\u200C\u200D]/;
const pictureBefore = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]$/u;
const pictureAfter = /^\p{Extended_Pictographic}/u;
const joiningLetter =
  /\p{Script=Arabic}|\p{Script=Devanagari}|\p{Script=Bengali}|\p{Script=Tamil}|\p{Script=Telugu}|\p{Script=Kannada}|\p{Script=Malayalam}|\p{Script=Sinhala}|\p{Script=Khmer}|\p{Script=Mongolian}/u;
/** A flag of a part of a country, as Scotland: a black flag and tags. */
const flagOfRegion = /\u{1F3F4}[\u{E0020}-\u{E007E}]{1,6}\u{E007F}/gu;
const flagOrHidden = new RegExp(`(${flagOfRegion.source})|${hidden.source}`, 'gu');

/**
 * True for a text with characters that are not seen or that turn the direction of writing. Letters of all scripts, the
 * ʻokina, macrons, combining marks and emoji pass; so do joiners where a script or an emoji needs them.
 */
export function hidesCharacters(text: string): boolean {
  const plain = text.replace(flagOfRegion, '');
  return [...plain.matchAll(hidden)].some(({ 0: found, index }) => !isNeeded(found, plain, index));
}

/** The same text as it is seen: without what hides, which nobody would miss. A separator of lines becomes a line end. */
export function withoutInvisible(text: string): string {
  return text.replace(flagOrHidden, (found: string, ...rest: unknown[]) => {
    const [flag, at] = [rest[0], rest.at(-2)] as [string | undefined, number];
    if (flag !== undefined || isNeeded(found, text, at)) return found;
    return /[\u2028\u2029]/.test(found) ? '\n' : '';
  });
}

/** A joiner that draws a picture or a letter of a script that joins. */
function isNeeded(found: string, text: string, at: number): boolean {
  if (!joiners.test(found)) return false;
  const before = text.slice(Math.max(0, at - 2), at);
  const after = text.slice(at + 1, at + 3);
  const joinsPictures = found === '\u200D' && pictureBefore.test(before) && pictureAfter.test(after);
  return joinsPictures || (joiningLetter.test(before.slice(-2)) && joiningLetter.test(after));
}

/** Whether a text says something: a letter or a digit of any script. A name of points and dashes names nobody. */
export const saysSomething = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
