// 19 CFR 143.33: who may file electronically.
// Not modelled: electronic summaries, which also need statement processing (143.33, second sentence); the service bureau,
// which transmits for a filer and is never one (143.1(a)(3)); participation for other purposes (143.1(b), (c)). The
// standing in force on the day arrives as a fact; how it comes about is law of its own (subpart A).
import type { Rule } from '@landfall/rule';
import type { AbiStatus } from '../../../words/accounts.js';
import type { FilingFacts } from '../../facts.js';

/** On probation a participant still takes part (143.6(a)); suspended (143.6(b)) or revoked (143.7) it does not. */
const mayFile: readonly AbiStatus[] = ['OPERATIONAL', 'ON_PROBATION'];

export const filerTakesPartInAbi: Rule<FilingFacts> = {
  code: 'FILER_NOT_ABI_OPERATIONAL',
  citation: '19 CFR 143.33',
  says: 'Only a filer qualified for the Automated Broker Interface (19 CFR 143.1(a), 143.5) files an electronic entry.',
  reading:
    'Who is suspended may still mend an entry that was accepted before and sent back: 143.6(b) and 143.33 read against it; taken so because 143.36(a) keeps the filer responsible for the accuracy of what it filed.',
  nextStep:
    'Your data are kept. Open to you: give a mandate to a licensed broker who is operational on ABI and let it file; or ' +
    'take an informal entry form to an officer or cashier at the port (143.23, 143.24); or ' +
    'apply to take part in ABI (143.2).',
  broken: (facts) => (mayFile.includes(facts.filerAbiStatus) || mendsWhileSuspended(facts) ? [] : [['certification']]),
};

function mendsWhileSuspended({ filerAbiStatus, mendsAnEntry }: FilingFacts): boolean {
  return filerAbiStatus === 'SUSPENDED' && mendsAnEntry;
}
