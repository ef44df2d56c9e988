// 19 CFR part 143, subparts A and D: who may file electronically.
// Not modelled: electronic summaries, which also need statement processing (143.33, second sentence); the service bureau,
// which transmits for a filer and is never one (143.1(a)(3)); participation for other purposes (143.1(b), (c)); how
// probation and suspension come about (143.6 to 143.8): the standing in force on the day arrives as a fact.
import type { Rule } from '@landfall/rule';
import type { AbiStatus, FilingFacts } from './facts.js';

/** A participant on probation still takes part; one suspended or revoked does not (143.6). */
const mayFile: readonly AbiStatus[] = ['OPERATIONAL', 'ON_PROBATION'];

export const filerTakesPartInAbi: Rule<FilingFacts> = {
  code: 'FILER_NOT_ABI_OPERATIONAL',
  citation: '19 CFR 143.33',
  says: 'Only a filer qualified for the Automated Broker Interface (19 CFR 143.1(a), 143.5) files an electronic entry.',
  nextStep:
    'Your data are kept. Open to you: give a mandate to a licensed broker who is operational on ABI and let it file; or ' +
    'take the informal form to an officer or cashier at the port, where it becomes an entry when accepted (143.24); or ' +
    'apply to take part in ABI (143.2).',
  broken: ({ filerAbiStatus }) => (mayFile.includes(filerAbiStatus) ? [] : [['certification']]),
};
