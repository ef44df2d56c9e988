import type { Says } from './says.js';

/** How goods come into American Samoa, as a phase opens and closes it: baggage has a declaration of its own. */
export const waysIn = ['AIR', 'VESSEL', 'MAIL', 'BAGGAGE'] as const;
export type WayIn = (typeof waysIn)[number];

export const wayInSays: Says<WayIn> = {
  AIR: 'Goods that come by air, but not as baggage.',
  VESSEL: 'Goods that come by sea, but not as baggage.',
  MAIL: 'Goods that come through the post.',
  BAGGAGE: 'What a passenger or a member of a crew brings along or has sent after.',
};
