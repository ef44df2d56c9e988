// 19 CFR 143.23: other forms on which goods may be entered informally than the electronic entry of type 11.
// Not modelled: the forms themselves, of which none is served here: paragraphs (b) to (k), and the commercial invoice with
// its declaration that the Center director may authorize.
import type { Rule } from '@landfall/rule';
import type { FilingFacts } from '../../facts.js';

export const baggageMayBeDeclared: Rule<FilingFacts> = {
  code: 'BAGGAGE_DECLARATION_MAY_DO',
  citation: '19 CFR 143.23(a)',
  says: 'Articles in passengers’ baggage may be cleared on a baggage declaration (part 148, subpart B).',
  reading: 'Goods carried by a person are taken as articles in a passenger’s baggage.',
  nextStep:
    'This entry goes on. If the goods come in a passenger’s baggage, they may be declared on a baggage declaration instead, without it.',
  severity: 'WARNING',
  broken: ({ modeOfTransport }) => (modeOfTransport === 'HAND_CARRIED' ? [['modeOfTransport']] : []),
};
