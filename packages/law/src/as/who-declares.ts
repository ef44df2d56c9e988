// Who declares goods on the declaration of goods, where not everybody does. Passengers and crew have a form of their own:
// ASCA 27.1005, which title-27 holds.
import type { Rule } from '@landfall/rule';
import type { DeclarationFacts } from './facts.js';

export const travelersDeclareBaggage: Rule<DeclarationFacts> = {
  code: 'TRAVELER_DECLARES_BAGGAGE',
  citation: 'ASCA 27.1005(a)',
  says: 'All passengers and crew members declare what they bring upon arrival.',
  reading: 'That is the declaration of baggage, which asks what the section asks; the declaration of goods does not.',
  nextStep:
    'Start a declaration of baggage instead. For goods that come to you as cargo or by mail, choose here that you declare for yourself.',
  broken: ({ filerKind }) => (filerKind === 'TRAVELER' ? [['filerKind']] : []),
};
