import type { Says } from './says.js';

/** Kinds of entry; in the customs territory by their number in the automated system. */
export const entryKinds = ['TYPE_11', 'TERRITORY_DECLARATION', 'BAGGAGE_DECLARATION'] as const;
export type EntryKind = (typeof entryKinds)[number];

export const entryKindSays: Says<EntryKind> = {
  TYPE_11: 'Informal entry: 19 CFR part 143, subpart C.',
  TERRITORY_DECLARATION: 'Declaration of goods into American Samoa, for its excise: ASCA title 11.',
  BAGGAGE_DECLARATION: 'Declaration of a passenger’s or crew member’s baggage into American Samoa: ASCA 27.1005.',
};
