// What an examination of the goods can find otherwise than declared: only what the law of the entry has declared. In the
// customs territory a tariff number and the origin are; in American Samoa the purpose and the category of each line.
import type { Regime } from './criteria.js';

const undeclared: Readonly<Record<Regime, readonly string[]>> = {
  US_CBP: ['CATEGORY_DIFFERS', 'PURPOSE_DIFFERS'],
  AS_TERRITORY: ['CLASSIFICATION_DIFFERS', 'ORIGIN_DIFFERS', 'MARKING_MISSING'],
};

/** Whether an examination under this law can find so. */
export const canBeFound = (finding: string, regime: Regime): boolean => !undeclared[regime].includes(finding);
