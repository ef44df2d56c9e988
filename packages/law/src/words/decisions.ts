// What an officer decides on an entry, and why. No law lists these words.
import type { Regime } from './regimes.js';
import type { Says } from './says.js';

export const decisions = ['RELEASE', 'ASK_FOR_DOCUMENT', 'SEND_BACK'] as const;
export type Decision = (typeof decisions)[number];

export const decisionSays: Says<Decision> = {
  RELEASE: 'Release the goods, as soon as the law of release allows it.',
  ASK_FOR_DOCUMENT: 'Ask the filer to present a document by a day.',
  SEND_BACK: 'Send the entry back, so that the filer files it anew.',
};

const toRelease = ['IN_ORDER', 'EXAMINED_AND_IN_ORDER', 'QUESTION_ACCEPTED', 'FURTHER_DUTY_FOUND'] as const;
const inDoubt = [
  'VALUE_UNCLEAR',
  'DESCRIPTION_INADEQUATE',
  'CLASSIFICATION_UNCLEAR',
  'ORIGIN_UNCLEAR',
  'GOODS_DIFFER',
  'QUESTION_NOT_ACCEPTED',
] as const;

/** The most usual first. */
export const decisionReasons = [...toRelease, ...inDoubt, 'OTHER'] as const;
export type DecisionReason = (typeof decisionReasons)[number];

export const decisionReasonSays: Says<DecisionReason> = {
  IN_ORDER: 'The entry is in order.',
  EXAMINED_AND_IN_ORDER: 'The goods were examined and are as declared.',
  QUESTION_ACCEPTED: 'What the filer asked an officer to judge was accepted.',
  FURTHER_DUTY_FOUND: 'An examination found further duties or taxes due, which are paid before release.',
  VALUE_UNCLEAR: 'The value must be shown.',
  DESCRIPTION_INADEQUATE: 'The goods are not described well enough to be examined or classified.',
  CLASSIFICATION_UNCLEAR: 'The HTS number is doubtful.',
  ORIGIN_UNCLEAR: 'The country of origin must be shown.',
  GOODS_DIFFER: 'The goods are not as declared.',
  QUESTION_NOT_ACCEPTED: 'What the filer asked an officer to judge was not accepted.',
  OTHER: 'Another reason, known to Customs.',
};

/** Further duty is deposited by 19 CFR 143.28, and an origin is declared there alone. */
const ofCustomsTerritoryAlone: readonly DecisionReason[] = ['FURTHER_DUTY_FOUND', 'ORIGIN_UNCLEAR'];

/** The reasons that fit a decision under a law. */
export function reasonsToDecide(decision: Decision | null, regime: Regime): readonly DecisionReason[] {
  const fitting: readonly DecisionReason[] = [...(decision === 'RELEASE' ? toRelease : inDoubt), 'OTHER'];
  return regime === 'US_CBP' ? fitting : fitting.filter((reason) => !ofCustomsTerritoryAlone.includes(reason));
}
