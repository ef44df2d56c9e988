import { examinationFindings } from '../words/examinations.js';
import type { Regime } from '../words/regimes.js';

/** Whether an examination under this law can find so: only what that law has declared can be found otherwise. */
export const canBeFound = (finding: string, regime: Regime): boolean =>
  (examinationFindings[regime] as readonly string[]).includes(finding);
