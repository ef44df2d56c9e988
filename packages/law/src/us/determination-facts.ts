import type { DeterminationKind, FormalEntryGround } from '../words/determinations.js';
import type { Office } from '../words/offices.js';

/** A determination as it is asked for, and by whom. */
export interface DeterminationFacts {
  readonly kind: DeterminationKind;
  /** Whether it is found so; false where it is found not to be, or no longer. */
  readonly holds: boolean;
  readonly ground: FormalEntryGround | null;
  /** The offices that the officer holds on the day, of this port or of all. */
  readonly offices: readonly Office[];
}
