import { account } from './ace.ts';
import { appraisement } from './app.ts';
import { electronicFiling } from './ele.ts';
import { general } from './gen.ts';
import { informalEligibility } from './inf-eligibility.ts';
import { informalEntry } from './inf-entry.ts';
import { informalForm } from './inf-form.ts';
import { lowValue } from './low.ts';
import { remoteLocationFiling } from './rlf.ts';
import type { Requirement } from './requirement.ts';
import { selectivity } from './sel.ts';
import { standingInAbi } from './abi-standing.ts';
import { takingPartInAbi } from './abi-taking-part.ts';
import { territory } from './as.ts';

export { families, foundingPapers, type Family, type FoundingPaper, type Requirement } from './requirement.ts';

/** All that is asked, family by family. */
export const requirements: readonly Requirement[] = [
  ...general,
  ...byNumber([...takingPartInAbi, ...standingInAbi]),
  ...appraisement,
  ...byNumber([...informalEligibility, ...informalForm, ...informalEntry]),
  ...lowValue,
  ...electronicFiling,
  ...selectivity,
  ...remoteLocationFiling,
  ...account,
  ...territory,
];

function byNumber(all: readonly Requirement[]): Requirement[] {
  return all.toSorted((one, other) => one.id.localeCompare(other.id));
}
