import { codeInWords } from '../in-words/status-in-words.ts';
import { textsOf } from '../texts/texts.ts';

/** What a role is called. */
export const roleInWords = (role: string): string =>
  textsOf('administration')(`role.${role}` as 'role.OFFICER', { defaultValue: codeInWords(role) });
