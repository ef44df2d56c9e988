import type { Says } from './says.js';

/** As what people act for an account of the trade. */
export const peopleOfTheTrade = ['GUEST', 'IMPORTER', 'BROKER'] as const;

/** Who works for Customs at ports: what is filed there is theirs to see. */
export const portRoles = ['OFFICER', 'CASHIER', 'SUPERVISOR', 'ANALYST'] as const;
export type PortRole = (typeof portRoles)[number];

/** Who works for Customs: besides, administrators, who invite officers and see nothing that is filed. */
export const customsRoles = [...portRoles, 'ADMINISTRATOR'] as const;
export type CustomsRole = (typeof customsRoles)[number];

/** What a caller may be. */
export const roles = [...peopleOfTheTrade, 'MACHINE', ...customsRoles, 'SYSTEM'] as const;
export type Role = (typeof roles)[number];

export const roleSays: Says<Role> = {
  GUEST: 'Drafts and files for the guest account alone.',
  IMPORTER: 'Acts for an importer.',
  BROKER: 'Acts for a broker, and for the clients it has a mandate from.',
  MACHINE: 'A system, not a person, acting for its account.',
  OFFICER: 'Examines and decides at the ports of the officer.',
  CASHIER: 'Takes payments at the ports of the cashier.',
  SUPERVISOR: 'Supervises officers, and says at which ports they work.',
  ANALYST: 'Reads for Customs, and decides nothing.',
  ADMINISTRATOR: 'Invites officers, says how accounts stand, and sees nothing that is filed.',
  SYSTEM: 'The platform itself.',
};

/** By what the rights of somebody who works for Customs came to be as they are. */
export const changesOfRights = ['INVITED', 'INVITED_AGAIN', 'CHANGED', 'ENDED', 'WITHDRAWN'] as const;
export type ChangeOfRights = (typeof changesOfRights)[number];
