// 19 CFR 141.52: goods that are entered apart from others of the same conveyance and consignee.
// Not modelled: which of its paragraphs the goods are of.
import type { Rule } from '@landfall/rule';
import type { DeterminationFacts } from '../determination-facts.js';

export const centerDirectorSeparates: Rule<DeterminationFacts> = {
  code: 'NOT_THE_CENTER_DIRECTOR',
  citation: '19 CFR 141.52',
  says: 'That goods may be entered separately, the Center director determines.',
  nextStep: 'Ask the Center director to determine it.',
  broken: ({ kind, offices }) =>
    kind === 'ENTERED_SEPARATELY' && !offices.includes('CENTER_DIRECTOR') ? [['kind']] : [],
};
