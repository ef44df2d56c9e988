// What must be true of taking a payment back. No law held here says how; that the counter mends its own day, and a supervisor
// what is already closed, is the practice of cash offices.
import type { Rule } from '@landfall/rule';

export interface ReversalFacts {
  readonly isReversed: boolean;
  /** Whether the day at the port is still that of the payment. */
  readonly isOfToday: boolean;
  readonly isBySupervisor: boolean;
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

export const reversalRules: readonly Rule<ReversalFacts>[] = [paymentStands, formerDaysAreTheSupervisors];
