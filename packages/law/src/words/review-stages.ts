import type { Says } from './says.js';

/** OPEN waits for an officer, WAITING for the filer, DECIDED for what becomes of the decision by the law of release. */
export const reviewStages = ['OPEN', 'CLAIMED', 'WAITING', 'DECIDED', 'CLOSED'] as const;
export type ReviewStage = (typeof reviewStages)[number];

export const reviewStageSays: Says<ReviewStage> = {
  OPEN: 'In the queue; no officer holds it.',
  CLAIMED: 'An officer holds it.',
  WAITING: 'Waits for the filer: a document was asked for, or the entry was sent back.',
  DECIDED: 'A release was decided; entries applies it by the law of release, or says why not.',
  CLOSED: 'The entry was released or withdrawn.',
};

/** The lanes of the queue that officers work through. */
export const lanesOfQueue = ['UNASSIGNED', 'MINE', 'WAITING', 'STUCK', 'UNANSWERED'] as const;
export type LaneOfQueue = (typeof lanesOfQueue)[number];

/** All that the queue can be asked for. */
export const partsOfQueue = [...lanesOfQueue, 'HELD', 'DECIDED', 'CLOSED'] as const;
export type PartOfQueue = (typeof partsOfQueue)[number];

export const partOfQueueSays: Says<PartOfQueue> = {
  UNASSIGNED: 'No officer holds them.',
  MINE: 'The caller holds them.',
  HELD: 'Some officer holds them.',
  WAITING: 'They wait for the filer.',
  STUCK: 'They do not get on; each says why in `stuckReason`.',
  DECIDED: 'A release was decided and is not yet done.',
  CLOSED: 'The entry was released or withdrawn.',
  UNANSWERED: 'A message of the filer’s side waits for an answer, wherever the review stands.',
};

/** Why an officer puts a claimed review back into the queue. */
export const reasonsToPutBack = [
  'END_OF_SHIFT',
  'NEEDS_ANOTHER_OFFICER',
  'CONFLICT_OF_INTEREST',
  'CLAIMED_BY_MISTAKE',
  'OTHER',
] as const;
export type ReasonToPutBack = (typeof reasonsToPutBack)[number];

/** Why a review comes back to the queue: an officer put it back, or it came by itself. */
export const reasonsOfReturn = [
  ...reasonsToPutBack,
  'IDLE',
  'REQUEST_ANSWERED',
  'DECISION_NOT_APPLIED',
  'RIGHTS_CHANGED',
] as const;
export type ReasonOfReturn = (typeof reasonsOfReturn)[number];

export const reasonOfReturnSays: Says<ReasonOfReturn> = {
  END_OF_SHIFT: 'The officer’s shift ended.',
  NEEDS_ANOTHER_OFFICER: 'It needs knowledge that the officer does not have.',
  CONFLICT_OF_INTEREST: 'The officer must not decide about this party.',
  CLAIMED_BY_MISTAKE: 'It was claimed by mistake.',
  OTHER: 'Another reason, known to Customs.',
  IDLE: 'Its holder did nothing about it for 30 minutes.',
  REQUEST_ANSWERED: 'The filer presented what was asked for.',
  DECISION_NOT_APPLIED: 'The decision could not be applied by the law of release.',
  RIGHTS_CHANGED: 'Its holder may no longer decide at this port.',
};
