// 19 CFR 143.22: Customs may require a formal or an appraisement entry of any goods.
// Not modelled: that shipments of one consignee are then put together on it.
import type { Rule } from '@landfall/rule';
import type { DeterminationFacts } from '../../determination-facts.js';
import type { FilingFacts } from '../../facts.js';

export const formalEntryHasAGround: Rule<DeterminationFacts> = {
  code: 'FORMAL_ENTRY_WITHOUT_GROUND',
  citation: '19 CFR 143.22',
  says: 'A formal entry is required for admissibility, for the revenue, or for the efficient conduct of customs business.',
  reading: 'The section names Customs and no office: any officer of the port requires it.',
  nextStep: 'Give one of the three grounds, or leave the entry informal.',
  broken: ({ kind, holds, ground }) =>
    kind === 'FORMAL_ENTRY_REQUIRED' && holds && ground === null ? [['ground']] : [],
};

/** A ground is asked of nothing else. */
export const groundIsOfAFormalEntry: Rule<DeterminationFacts> = {
  code: 'GROUND_OF_NO_FORMAL_ENTRY',
  citation: null,
  says: 'A ground is given where a formal entry is required, and nowhere else.',
  nextStep: 'Leave the ground out.',
  broken: ({ kind, holds, ground }) =>
    ground !== null && !(kind === 'FORMAL_ENTRY_REQUIRED' && holds) ? [['ground']] : [],
};

export interface ReleaseFacts {
  readonly decision: string;
  /** Whether a formal entry is required of the goods. */
  readonly formalEntryRequired: boolean;
}

export const informalEntryIsNotReleased: Rule<ReleaseFacts> = {
  code: 'FORMAL_ENTRY_REQUIRED',
  citation: '19 CFR 143.22',
  says: 'Goods of which a formal entry is required are not released on an informal one.',
  nextStep: 'Send it back to the filer, or determine first that a formal entry is no longer required.',
  broken: ({ decision, formalEntryRequired }) => (decision === 'RELEASE' && formalEntryRequired ? [['decision']] : []),
};

export const goodsMayBeEnteredInformally: Rule<FilingFacts> = {
  code: 'FORMAL_ENTRY_DEMANDED',
  citation: '19 CFR 143.22',
  says: 'Goods of which Customs requires a formal or an appraisement entry are not entered informally.',
  reading:
    'The demand is of the goods: it stands for every further filing of their entry, until Customs takes it back.',
  nextStep:
    'Enter the goods formally, which is not done on this platform, and tell Customs at the port under which number. If you think that the demand is wrong, write to Customs.',
  broken: ({ formalEntryRequired }) => (formalEntryRequired ? [['entryId']] : []),
};
