import { codeInWords } from '../entry/status-in-words.ts';
import { textsOf } from '../texts/texts.ts';

/** The roles of those who work for Customs. */
export const customsRoles = ['OFFICER', 'CASHIER', 'SUPERVISOR', 'ANALYST', 'ADMINISTRATOR'] as const;

export type CustomsRole = (typeof customsRoles)[number];

/** What a role is called. */
export const roleInWords = (role: string): string =>
  textsOf('administration')(`role.${role}` as 'role.OFFICER', { defaultValue: codeInWords(role) });
