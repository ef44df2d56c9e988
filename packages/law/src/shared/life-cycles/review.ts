// The life of a review: one for each entry, in the officers' queue. No law lists its states; how officers share their work
// is of this house.
import type { LifeCycle, Move, Rule } from '@landfall/rule';
import { reviewStages, type ReviewStage } from '../../words/review-stages.js';

interface ClaimFacts {
  readonly status: ReviewStage;
  /** Whether who asks holds it. */
  readonly isMine: boolean;
}

export const reviewIsNotHeldAlready: Rule<ClaimFacts> = {
  code: 'CONFLICT',
  citation: null,
  says: 'A review is claimed once by its holder.',
  nextStep: 'Take another review from the queue, or look at this one again.',
  broken: ({ status, isMine }) => (status === 'CLAIMED' && isMine ? [['reviewId']] : []),
  tells: 'You hold this review already.',
};

export const nobodyElseHoldsIt: Rule<ClaimFacts> = {
  code: 'CONFLICT',
  citation: null,
  says: 'A review is held by one officer at a time.',
  nextStep: 'Take another review from the queue, or look at this one again.',
  broken: ({ status, isMine }) => (status === 'CLAIMED' && !isMine ? [['reviewId']] : []),
  tells: 'Another officer has claimed this review.',
};

export const reviewIsNotDecided: Rule<ClaimFacts> = {
  code: 'CONFLICT',
  citation: null,
  says: 'What is decided or closed nobody claims.',
  nextStep: 'It comes back to the queue if the decision cannot be applied.',
  broken: ({ status }) => (status === 'DECIDED' || status === 'CLOSED' ? [['reviewId']] : []),
  tells: 'This review is decided, so nobody can claim it now.',
};

interface WithdrawFacts {
  readonly status: ReviewStage;
  /** Whether an officer has decided on the entry before. */
  readonly wasDecided: boolean;
}

/**
 * Until an officer takes it up: a practice of this platform. 19 CFR 141.67 speaks of recall before the time of entry; what
 * is taken back here may have one already, and the portal says so.
 */
export const nobodyTookItUp: Rule<WithdrawFacts> = {
  code: 'ENTRY_TAKEN_UP',
  citation: null,
  says: 'An entry is withdrawn here as long as no officer has taken it up.',
  nextStep: 'Ask Customs at the port, with the reference.',
  broken: ({ status, wasDecided }) => (status !== 'CLOSED' && (status !== 'OPEN' || wasDecided) ? [['entryId']] : []),
  tells: 'An officer has taken up this entry, so it can no longer be withdrawn here.',
};

export const entryHasNotEnded: Rule<WithdrawFacts> = {
  code: 'ENTRY_ENDED',
  citation: null,
  says: 'What was released or withdrawn is not withdrawn.',
  nextStep: 'There is nothing left to withdraw.',
  broken: ({ status }) => (status === 'CLOSED' ? [['entryId']] : []),
  tells: 'This entry was released or withdrawn already.',
};

const ofThisHouse = { citations: [] } as const;
const returned = { events: ['review.returned'], mails: [] } as const;
const opened = { events: ['review.opened'], mails: [] } as const;
const decided = { events: ['review.decided'], mails: [] } as const;

export const claim: Move<ReviewStage, ClaimFacts> = {
  ...{ ...ofThisHouse, name: 'CLAIM', from: ['OPEN', 'WAITING'], to: 'CLAIMED', by: ['OFFICER'] },
  says: 'An officer takes the review up, and alone decides it until it goes back.',
  needs: [reviewIsNotHeldAlready, nobodyElseHoldsIt, reviewIsNotDecided],
  notice: { events: ['review.claimed'], mails: [] },
};

export const putBack: Move<ReviewStage> = {
  ...{ ...ofThisHouse, name: 'PUT_BACK', from: ['CLAIMED'], to: 'OPEN', by: ['OFFICER', 'SUPERVISOR'] },
  says: 'Its holder, or a supervisor of the port, puts the review back to its old place in the queue.',
  notice: returned,
};

export const decideRelease: Move<ReviewStage> = {
  ...{ ...ofThisHouse, name: 'DECIDE_RELEASE', from: ['CLAIMED'], to: 'DECIDED', by: ['OFFICER'] },
  says: 'Its holder decides the release, and the review waits for what becomes of it.',
  notice: decided,
};

export const notApplied: Move<ReviewStage> = {
  ...{ ...ofThisHouse, name: 'NOT_APPLIED', from: ['DECIDED', 'WAITING'], to: 'OPEN', by: ['PLATFORM'] },
  says: 'The decision could not be applied, and the review comes back with the reason.',
  notice: returned,
};

export const withdraw: Move<ReviewStage, WithdrawFacts> = {
  ...{ ...ofThisHouse, name: 'WITHDRAW', from: ['OPEN'], to: 'CLOSED', by: ['FILER'] },
  says: 'The filer takes the entry back before an officer takes it up.',
  needs: [nobodyTookItUp, entryHasNotEnded],
  notice: { events: ['review.withdrawn'], mails: [] },
};

export const reviewLife: LifeCycle<ReviewStage> = {
  of: 'a review',
  states: reviewStages,
  moves: [
    {
      ...{ ...ofThisHouse, name: 'OPEN', from: [], to: 'OPEN', by: ['PLATFORM'], notice: opened },
      says: 'An entry that was filed comes into the queue.',
    },
    claim,
    putBack,
    { ...putBack, name: 'PUT_BACK_TO_WAIT', to: 'WAITING', says: 'The same, of one that waits for its filer.' },
    {
      ...{
        ...ofThisHouse,
        name: 'TAKE_FROM_HOLDER',
        from: ['CLAIMED'],
        to: 'OPEN',
        by: ['PLATFORM'],
        notice: returned,
      },
      says: 'A claim that nobody works on, or whose holder may no longer decide here, goes back to the queue.',
    },
    decideRelease,
    {
      ...{ ...ofThisHouse, name: 'DECIDE_TO_WAIT', from: ['CLAIMED'], to: 'WAITING', by: ['OFFICER'], notice: decided },
      says: 'Its holder asks for a document or sends the entry back, and the review waits for the filer.',
    },
    {
      ...{ ...ofThisHouse, name: 'HEAR_OF_ANSWER', from: ['WAITING'], to: 'OPEN', by: ['FILER'], notice: returned },
      says: 'The document that was asked for is presented, and the review comes back to the queue.',
    },
    {
      ...{ ...ofThisHouse, name: 'HEAR_OF_FILING', to: 'OPEN', by: ['FILER'], notice: opened },
      from: ['WAITING', 'DECIDED', 'CLOSED'],
      says: 'The entry is filed again, and its review comes back to its old place.',
    },
    notApplied,
    withdraw,
    {
      ...{ ...ofThisHouse, name: 'CLOSE', to: 'CLOSED', by: ['PLATFORM'] },
      from: ['OPEN', 'CLAIMED', 'WAITING', 'DECIDED'],
      says: 'The entry is released or withdrawn, and its review ends.',
      notice: { events: [], mails: [] },
    },
  ],
};
