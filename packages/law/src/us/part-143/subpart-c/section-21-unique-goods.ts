// 19 CFR 143.21(j): goods so unique that their value cannot be declared.
// Not modelled: the written application on which it is found.
import type { Rule } from '@landfall/rule';
import type { DeterminationFacts } from '../../determination-facts.js';

export const commissionerFindsGoodsUnique: Rule<DeterminationFacts> = {
  code: 'NOT_THE_COMMISSIONER',
  citation: '19 CFR 143.21(j)',
  says: 'That goods are unique, so that their value cannot be declared, the Commissioner determines.',
  nextStep: 'Send the application to the Commissioner.',
  broken: ({ kind, offices }) => (kind === 'GOODS_UNIQUE' && !offices.includes('COMMISSIONER') ? [['kind']] : []),
};
