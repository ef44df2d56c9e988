// Sentences about texts that nobody could read, the same wherever a text is read. No law states them.

/** Of texts that are marks alone. */
export const somethingIsSaid = {
  code: 'TEXT_SAYS_NOTHING',
  citation: null,
  says: 'A name, an address, a description or a number holds a letter or a digit.',
  nextStep: 'Write it as it stands on the papers of the goods.',
} as const;

/** Of hidden characters. */
export const nothingIsHidden = {
  code: 'TEXT_HIDES_CHARACTERS',
  citation: null,
  says: 'A text holds only characters that are seen, in the order in which they are written.',
  nextStep:
    'Type the text here instead of pasting it: it holds a character without width, or one that turns the direction of writing. Letters as ʻ and ā and emoji may stay.',
} as const;
