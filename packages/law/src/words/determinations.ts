// What the law leaves to the judgment of an office, and on which grounds.
import type { Office } from './offices.js';
import type { Says } from './says.js';

export const determinationKinds = ['FORMAL_ENTRY_REQUIRED', 'GOODS_UNIQUE', 'ENTERED_SEPARATELY'] as const;
export type DeterminationKind = (typeof determinationKinds)[number];

export const determinationKindSays: Says<DeterminationKind> = {
  FORMAL_ENTRY_REQUIRED: 'A formal or an appraisement entry is required of the goods (19 CFR 143.22).',
  GOODS_UNIQUE: 'The goods are unique, so that their value cannot be declared (19 CFR 143.21(j)).',
  ENTERED_SEPARATELY: 'The goods may be entered apart from others of the same conveyance (19 CFR 141.52).',
};

/** To which office each is left; null where the text names none, and any officer of the port determines. */
export const officeThatDetermines: Readonly<Record<DeterminationKind, Office | null>> = {
  FORMAL_ENTRY_REQUIRED: null,
  GOODS_UNIQUE: 'COMMISSIONER',
  ENTERED_SEPARATELY: 'CENTER_DIRECTOR',
};

/** What an office determined about an entry. */
export interface Determined {
  readonly kind: DeterminationKind;
  /** False where it was found not to be so, or no longer. */
  readonly holds: boolean;
}

/** Of several of a kind the last counts. */
export const holdsLast = (kind: DeterminationKind, determined: readonly Determined[]): boolean =>
  determined.findLast((one) => one.kind === kind)?.holds ?? false;

/** For what a formal entry may be required. */
export const formalEntryGrounds = ['ADMISSIBILITY', 'REVENUE', 'EFFICIENCY'] as const;
export type FormalEntryGround = (typeof formalEntryGrounds)[number];

export const formalEntryGroundSays: Says<FormalEntryGround> = {
  ADMISSIBILITY: 'To enforce what may be imported.',
  REVENUE: 'To protect the revenue.',
  EFFICIENCY: 'For the efficient conduct of customs business.',
};
