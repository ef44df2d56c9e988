// An entry as whoever decides about it sees it: by the state it is in, each with only what it has. The graph's `Entry`
// and the row that is stored are one for all states; a status changes in `entry-status.ts` alone.
import type { EntryRow, KeptDecision } from './entry.table.js';

/** What every entry has, whatever its state. */
type Always = Omit<EntryRow, 'status' | 'waitingFor' | 'awaitedDecisionId' | 'keptDecision' | 'releasedAt'>;

/** Filed, and not yet taken up. */
export interface Filed extends Always {
  readonly status: 'FILED';
}

/** Officers look at it. */
export interface InReview extends Always {
  readonly status: 'IN_REVIEW';
}

/** Its filer is asked for a document. */
export interface WaitingForDocument extends Always {
  readonly status: 'WAITING_FOR_FILER';
  readonly waitingFor: 'DOCUMENT';
  /** The decision that asked; null where it named itself by no id. */
  readonly decisionId: string | null;
}

/** It was sent back to its filer. */
export interface WaitingForFiling extends Always {
  readonly status: 'WAITING_FOR_FILER';
  readonly waitingFor: 'FURTHER_FILING';
}
export type WaitingForFiler = WaitingForDocument | WaitingForFiling;

/** Its release is decided, and only a payment is missing. */
export interface PaymentDue extends Always {
  readonly status: 'PAYMENT_DUE';
  readonly decision: KeptDecision;
}

export interface Released extends Always {
  readonly status: 'RELEASED';
  readonly releasedAt: Date;
}

export interface Withdrawn extends Always {
  readonly status: 'WITHDRAWN';
}

export type Entry = Filed | InReview | WaitingForFiler | PaymentDue | Released | Withdrawn;

/** The entry of a row. @throws where the row lacks what its state has: that is our fault, and no state to decide in */
export function entryOf(row: EntryRow): Entry {
  const { status, waitingFor, awaitedDecisionId, keptDecision, releasedAt, ...always } = row;
  switch (status) {
    case 'WAITING_FOR_FILER':
      return waitingFor === 'DOCUMENT'
        ? { ...always, status, waitingFor, decisionId: awaitedDecisionId }
        : { ...always, status, waitingFor: has(row, 'waitingFor', waitingFor) };
    case 'PAYMENT_DUE':
      return { ...always, status, decision: has(row, 'keptDecision', keptDecision) };
    case 'RELEASED':
      return { ...always, status, releasedAt: has(row, 'releasedAt', releasedAt) };
    default:
      return { ...always, status };
  }
}

function has<V>({ id, status }: EntryRow, what: string, value: V | null): V {
  if (value === null) throw new Error(`Entry ${id} is ${status} and has no ${what}`);
  return value;
}
