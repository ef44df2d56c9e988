// What must be true of taking a payment back. No law held here says how; that the counter mends its own day, and a supervisor
// what is already closed, is the practice of cash offices.
import type { Rule } from '@landfall/rule';

import type { PaymentMeansKept } from '../words/payment-means.js';
import { reversalReasons, type ReversalReason } from '../words/reversal-reasons.js';

export interface ReversalFacts {
  readonly isReversed: boolean;
  /** Whether the day at the port is still that of the payment. */
  readonly isOfToday: boolean;
  readonly isBySupervisor: boolean;
  /** Whether whoever takes it back is the one who took it. */
  readonly isByWhoTookIt: boolean;
  /** Whether an entry that it covers is released or withdrawn: goods may be gone, or money given back. */
  readonly isOnWhatHasEnded: boolean;
  readonly means: PaymentMeansKept;
  readonly reasonCode: ReversalReason;
}

const paymentStands: Rule<ReversalFacts> = {
  code: 'PAYMENT_REVERSED_ALREADY',
  citation: null,
  says: 'A payment is taken back once.',
  nextStep: 'Nothing to do: look at the entry as it stands.',
  broken: ({ isReversed }) => (isReversed ? [['paymentId']] : []),
};

const formerDaysAreTheSupervisors: Rule<ReversalFacts> = {
  code: 'REVERSAL_NEEDS_SUPERVISOR',
  citation: null,
  says: 'A cashier takes back a payment of the same day; one of a day before, a supervisor of the port does.',
  nextStep: 'Ask a supervisor of the port to take it back, with the number of the receipt.',
  broken: ({ isOfToday, isBySupervisor }) => (isOfToday || isBySupervisor ? [] : [['paymentId']]),
};

/** Who took cash could otherwise take it back in the books alone, and keep it, when nobody comes to the counter again. */
const whatHasEndedIsTheSupervisors: Rule<ReversalFacts> = {
  code: 'REVERSAL_ON_ENDED_NEEDS_SUPERVISOR',
  citation: null,
  says: 'A payment for what is released or withdrawn since, a supervisor of the port takes back.',
  nextStep: 'Ask a supervisor of the port to take it back, with the number of the receipt.',
  broken: ({ isOfToday, isOnWhatHasEnded, isBySupervisor }) =>
    isOfToday && isOnWhatHasEnded && !isBySupervisor ? [['paymentId']] : [],
};

/** Supervisors who work at the counter too: what a cashier cannot do alone, none of them does alone. */
const takenBackByAnother: Rule<ReversalFacts> = {
  code: 'REVERSAL_NEEDS_ANOTHER_SUPERVISOR',
  citation: null,
  says: 'A payment of a day before, or for what is released or withdrawn since, is taken back by another than who took it.',
  nextStep: 'Ask another supervisor of the port to take it back, with the number of the receipt.',
  broken: ({ isOfToday, isOnWhatHasEnded, isBySupervisor, isByWhoTookIt }) =>
    isBySupervisor && isByWhoTookIt && (!isOfToday || isOnWhatHasEnded) ? [['paymentId']] : [],
};

const cashIsHonored: Rule<ReversalFacts> = {
  code: 'CASH_IS_HONORED',
  citation: null,
  says: 'Cash needs no honoring: only a check or another promise of payment is not honored.',
  nextStep: 'Give the reason why the payment was recorded wrongly.',
  broken: ({ means, reasonCode }) => (reasonsToTakeBack(means).includes(reasonCode) ? [] : [['reasonCode']]),
};

export const reversalRules: readonly Rule<ReversalFacts>[] = [
  ...[paymentStands, formerDaysAreTheSupervisors, whatHasEndedIsTheSupervisors],
  ...[takenBackByAnother, cashIsHonored],
];

/** Why a payment by such means can be taken back: what a form offers, and what is asked of the answer. */
export const reasonsToTakeBack = (means: PaymentMeansKept): readonly ReversalReason[] =>
  reversalReasons.filter((reason) => reason !== 'NOT_HONORED' || means !== 'CASH');
