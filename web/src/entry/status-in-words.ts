import type { EntryStatus } from './entry-query.ts';

interface Words {
  label: string;
  means: string;
  /** The one next action where the entry itself names none. */
  next: string;
  tone: 'info' | 'warning' | 'success';
}

const words: Record<EntryStatus, Words> = {
  FILED: {
    label: 'Accepted',
    means: 'Customs has accepted the filing. No officer has it yet.',
    next: 'Nothing to do: Customs takes it up next.',
    tone: 'info',
  },
  IN_REVIEW: {
    label: 'In review',
    means: 'The entry is in the officers’ queue or with an officer.',
    next: 'Nothing to do: an officer decides next.',
    tone: 'info',
  },
  WAITING_FOR_FILER: {
    label: 'Waiting for the filer',
    means: 'An officer looked at the entry and needs something from the filer before deciding.',
    next: 'The filer answers what the officer asked.',
    tone: 'warning',
  },
  PAYMENT_DUE: {
    label: 'Payment due',
    means: 'An officer decided to release the goods. Only a deposit is missing.',
    next: 'The amount due is deposited with the cashier at the port.',
    tone: 'warning',
  },
  RELEASED: {
    label: 'Released',
    means: 'Customs has released the goods. They may be taken.',
    next: 'Nothing to do.',
    tone: 'success',
  },
  WITHDRAWN: {
    label: 'Withdrawn',
    means: 'The entry was taken back before a decision.',
    next: 'Nothing to do.',
    tone: 'info',
  },
};

export const statusInWords = (status: EntryStatus): Words => words[status];

/** A code in capitals as ordinary words: `VALUE_UNCLEAR` as `Value unclear`. */
export function codeInWords(code: string): string {
  const text = code.toLowerCase().replaceAll('_', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
