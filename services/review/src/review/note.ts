import { userError, type UserError } from '@landfall/service-kit';

const longestNote = 2_000;

/** A note is for reading: what is longer belongs into a document. */
export const noteTooLong = (note: string | null | undefined, path: string[]): UserError[] =>
  (note ?? '').length <= longestNote
    ? []
    : [userError('NOTE_TOO_LONG', 'A note has at most 2,000 characters.', path, { nextStep: 'Shorten the note.' })];
