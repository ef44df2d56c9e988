// What the law of a filing reads of what offices determined about its entry.
import type { Determination } from '@landfall/rule';
import { holdsLast, type DeterminationKind, type Determined } from '../words/determinations.js';
import type { FilingFacts } from './facts.js';
import { portion, uniqueGoods } from './part-143/subpart-c/section-21-grounds.js';

export type { Determined };

/** Which ground of 143.21 an office found, and which office. */
const groundsFound: Readonly<Partial<Record<DeterminationKind, Pick<Determination, 'ground' | 'office'>>>> = {
  GOODS_UNIQUE: { ground: uniqueGoods.code, office: 'COMMISSIONER' },
  ENTERED_SEPARATELY: { ground: portion.code, office: 'CENTER_DIRECTOR' },
};

export function factsDetermined(
  determined: readonly Determined[],
): Pick<FilingFacts, 'determinations' | 'formalEntryRequired'> {
  return {
    determinations: determined.flatMap(({ kind, holds }): Determination[] => {
      const found = groundsFound[kind];
      return found ? [{ ...found, decided: holds ? 'YES' : 'NO' }] : [];
    }),
    formalEntryRequired: holdsLast('FORMAL_ENTRY_REQUIRED', determined),
  };
}
