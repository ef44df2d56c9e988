import type { Says } from './says.js';

/** Why a payment that was recorded is taken back. */
export const reversalReasons = ['WRONG_AMOUNT', 'WRONG_ENTRY', 'WRONG_MEANS', 'RECORDED_TWICE', 'NOT_HONORED'] as const;
export type ReversalReason = (typeof reversalReasons)[number];

export const reversalReasonSays: Says<ReversalReason> = {
  WRONG_AMOUNT: 'Another amount was recorded than was taken.',
  WRONG_ENTRY: 'It was recorded for another entry than it was paid for.',
  WRONG_MEANS: 'It was made by other means than was recorded.',
  RECORDED_TWICE: 'The same payment was recorded twice.',
  NOT_HONORED: 'A check or another promise of payment was not honored.',
};
