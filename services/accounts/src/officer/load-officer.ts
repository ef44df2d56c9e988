import { inOrderOf, loadById, type Context } from '@landfall/service-kit';
import { findOfficers } from './find-officer.js';
import { toOfficer, type Officer } from './officer.type.js';

/** The officer of this subject as the caller may see them; null when there is none. */
export const loadOfficer = (context: Context, subject: string): Promise<Officer | null> =>
  loadById(context, officers, subject);

async function officers(subjects: readonly string[], { em, caller }: Context): Promise<(Officer | null)[]> {
  const seen = (await findOfficers(em, subjects)).map((officer) => toOfficer(officer, caller));
  return inOrderOf(
    subjects,
    seen.filter((officer) => officer !== null),
    ({ subject }) => subject,
  );
}
