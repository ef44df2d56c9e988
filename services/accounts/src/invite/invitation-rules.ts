import { userError, type Role, type UserError } from '@landfall/service-kit';
import { emailFlaw } from '../email/read-email.js';
import { rightsFindings } from '../officer/rights-findings.js';

/** Whom an invitation names, as the caller wrote it. */
export interface Invitation {
  email: string;
  displayName: string;
  roles: readonly Role[];
  ports: readonly string[];
}

/** All that is wrong with an invitation as it is written. */
export function invitationFindings({ email, displayName, ...rights }: Invitation): UserError[] {
  const found: UserError[] = [];
  const name = displayName.trim();
  const flaw = emailFlaw(email);
  if (flaw) found.push(flaw);
  if (!name || name.length > longestName) found.push(nameMissing);
  return [...found, ...rightsFindings(rights)];
}

const longestName = 200;

/** Told of somebody who has used a link and signs in by themselves. */
export const cameAlready = userError('OFFICER_CAME_ALREADY', 'This person has come in already.', ['subjectId'], {
  nextStep: 'Change or end their rights instead.',
});

const nameMissing = userError(
  'OFFICER_NAME_MISSING',
  `Give a name of 1 to ${longestName} characters.`,
  ['displayName'],
  {
    nextStep: 'Write the name that colleagues know.',
  },
);
