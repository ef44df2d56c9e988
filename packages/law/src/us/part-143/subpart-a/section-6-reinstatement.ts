// 19 CFR 143.6(c): who is reinstated to operational status.
// Not modelled: the letter, the proof of compliance, and whom they satisfy, which an administrator records as the reason.
import type { Rule } from '@landfall/rule';
import { takesPart, type ParticipationFacts } from './participation-facts.js';

export const suspendedAreReinstated: Rule<ParticipationFacts> = {
  code: 'REVOKED_IS_NOT_REINSTATED',
  citation: '19 CFR 143.6(c)',
  says: 'Who was suspended is reinstated when the deficiencies are corrected; who was revoked is not.',
  reading:
    'The section speaks of suspended participants alone. Of who was revoked part 143 knows the appeal (143.8); that it may apply anew (143.2) is not ruled out.',
  nextStep: 'Where an appeal was decided, or a new application granted, give that as the reason.',
  broken: ({ abiStatus, stoodBefore, reasonCode }) =>
    stoodBefore === 'REVOKED' && takesPart(abiStatus) && reasonCode === 'DEFICIENCIES_CORRECTED'
      ? [['reasonCode']]
      : [],
};
