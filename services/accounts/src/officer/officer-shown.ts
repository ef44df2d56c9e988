import type { Caller, Change, UserError } from '@landfall/service-kit';
import { findOfficer } from './find-officer.js';
import type { OfficerInFull } from './officer-in-full.js';
import { toOfficer } from './officer.type.js';

/** The answer of an operation on an officer: the officer as they stand, and what is wrong. */
export const officerShown = (officer: OfficerInFull | null, caller: Caller, userErrors: UserError[] = []) => ({
  officer: officer && toOfficer(officer, caller),
  userErrors,
});

/** The same to a repeated request. */
export const officerAgain = async (subjectId: string, { em, caller }: Change) =>
  officerShown(await findOfficer(em, subjectId), caller);
