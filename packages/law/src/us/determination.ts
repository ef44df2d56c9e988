// Which office determines what the law leaves to one, each rule in the folder of its section.
import type { Rule } from '@landfall/rule';
import type { DeterminationFacts } from './determination-facts.js';
import { centerDirectorSeparates } from './part-141/section-52-separate-entries.js';
import { commissionerFindsGoodsUnique } from './part-143/subpart-c/section-21-unique-goods.js';
import { formalEntryHasAGround, groundIsOfAFormalEntry } from './part-143/subpart-c/section-22-formal-entry.js';

export type { DeterminationFacts };

export const determinationRules: readonly Rule<DeterminationFacts>[] = [
  commissionerFindsGoodsUnique,
  centerDirectorSeparates,
  formalEntryHasAGround,
  groundIsOfAFormalEntry,
];
