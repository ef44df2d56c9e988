// Offices to which the law leaves what it does not leave to any officer of a port.
import type { Says } from './says.js';

export const offices = [
  'PORT_DIRECTOR',
  'CENTER_DIRECTOR',
  'DIRECTOR_USER_SUPPORT',
  'EXECUTIVE_DIRECTOR',
  'ASSISTANT_COMMISSIONER',
  'COMMISSIONER',
] as const;
export type Office = (typeof offices)[number];

export const officeSays: Says<Office> = {
  PORT_DIRECTOR: 'The director of a port, who approves entry by appraisement of seven classes (19 CFR 143.11(a)).',
  CENTER_DIRECTOR:
    'The director of a Center, who lets goods be entered separately or by invoice (19 CFR 141.52, 143.23).',
  DIRECTOR_USER_SUPPORT:
    'The Director, User Support Services, who puts on probation and suspends, and revokes for risk of harm to the system (19 CFR 143.6, 143.7(b)).',
  EXECUTIVE_DIRECTOR: 'The Executive Director, who revokes for fraud or misstatement (19 CFR 143.7(a)).',
  ASSISTANT_COMMISSIONER: 'The Assistant Commissioner, who lets take part and decides appeals (19 CFR 143.3, 143.8).',
  COMMISSIONER:
    'The Commissioner, who finds goods unique and approves other appraisement (19 CFR 143.21(j), 143.11(b)).',
};

/** Why somebody holds an office, or no longer does. */
export const officeReasons = ['APPOINTED', 'ACTING', 'LEFT', 'RECORDED_WRONGLY'] as const;
export type OfficeReason = (typeof officeReasons)[number];

export const officeReasonSays: Says<OfficeReason> = {
  APPOINTED: 'Appointed to it.',
  ACTING: 'Acts in the place of whoever holds it.',
  LEFT: 'Appointed elsewhere, or no longer in service.',
  RECORDED_WRONGLY: 'What was recorded before was wrong.',
};

/** An office of one port; the others are of all. */
export const officesOfPorts = ['PORT_DIRECTOR'] as const satisfies readonly Office[];
export const isOfOnePort = (office: Office): boolean => (officesOfPorts as readonly Office[]).includes(office);
