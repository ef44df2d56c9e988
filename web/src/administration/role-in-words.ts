import i18next from 'i18next';
import { codeInWords } from '../entry/status-in-words.ts';

/** The roles of those who work for Customs. */
export const customsRoles = ['OFFICER', 'CASHIER', 'SUPERVISOR', 'ANALYST', 'ADMINISTRATOR'] as const;

export type CustomsRole = (typeof customsRoles)[number];

/** What a role is called. */
export const roleInWords = (role: string): string =>
  i18next.t(`role.${role}` as 'role.OFFICER', { ns: 'administration', defaultValue: codeInWords(role) });
