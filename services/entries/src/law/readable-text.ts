// Which characters a text may hold, so that everybody reads what was certified.
// Not modelled: letters of several scripts that look alike.

// Soft hyphen, Mongolian separator, zero-width space and joiners, word joiner, byte order mark, fillers of no width;
// marks, embeddings, overrides and isolates of direction; controls but tab and line ends; tags.
const hidden =
  /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF0-\uFFFB\u{E0000}-\u{E0FFF}]|(?![\t\n\r])\p{Cc}/gu;
const joiners = /[\u200C\u200D]/;
const pictureBefore = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]$/u;
const pictureAfter = /^\p{Extended_Pictographic}/u;
const joiningLetter =
  /\p{Script=Arabic}|\p{Script=Devanagari}|\p{Script=Bengali}|\p{Script=Tamil}|\p{Script=Telugu}|\p{Script=Kannada}|\p{Script=Malayalam}|\p{Script=Sinhala}|\p{Script=Khmer}|\p{Script=Mongolian}/u;
/** A flag of a part of a country, as Scotland: a black flag and tags. */
const flagOfRegion = /\u{1F3F4}[\u{E0020}-\u{E007E}]{1,6}\u{E007F}/gu;

/**
 * True for a text with characters that are not seen or that turn the direction of writing. Letters of all scripts, the
 * ʻokina, macrons, combining marks and emoji pass; so do joiners where a script or an emoji needs them.
 */
export function hidesCharacters(text: string): boolean {
  const plain = text.replace(flagOfRegion, '');
  return [...plain.matchAll(hidden)].some(({ 0: found, index }) => {
    if (!joiners.test(found)) return true;
    const before = plain.slice(Math.max(0, index - 2), index);
    const after = plain.slice(index + 1, index + 3);
    const joinsPictures = found === '\u200D' && pictureBefore.test(before) && pictureAfter.test(after);
    return !joinsPictures && !(joiningLetter.test(before.slice(-2)) && joiningLetter.test(after));
  });
}
