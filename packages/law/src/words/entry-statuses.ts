// Where an entry stands, and what becomes of its filings. No law lists these words.
import type { Says } from './says.js';

export const entryStatuses = [
  'FILED',
  'IN_REVIEW',
  'WAITING_FOR_FILER',
  'PAYMENT_DUE',
  'RELEASED',
  'WITHDRAWN',
] as const;
export type EntryStatus = (typeof entryStatuses)[number];

export const entryStatusSays: Says<EntryStatus> = {
  FILED: 'Accepted; not yet with an officer.',
  IN_REVIEW: 'In the officers’ queue or with an officer.',
  WAITING_FOR_FILER: 'An officer asked for a document or sent the entry back: see `nextStep`.',
  PAYMENT_DUE: 'An officer decided to release; a payment alone is missing.',
  RELEASED: 'The goods may be taken.',
  WITHDRAWN: 'Taken back before a decision.',
};

/** What an entry in WAITING_FOR_FILER waits for: the answer to a document request, or a further filing. */
export const awaitedOfFiler = ['DOCUMENT', 'FURTHER_FILING'] as const;
export type AwaitedOfFiler = (typeof awaitedOfFiler)[number];

export const awaitedOfFilerSays: Says<AwaitedOfFiler> = {
  DOCUMENT: 'A document that an officer asked for.',
  FURTHER_FILING: 'A further filing: by `fileDraft` of its draft, which is open again, or `fileEntry` with `entryId`.',
};

export const filingOutcomes = ['PENDING', 'REFUSED', 'SENT_BACK', 'RELEASED', 'WITHDRAWN', 'REPLACED'] as const;
export type FilingOutcome = (typeof filingOutcomes)[number];

export const filingOutcomeSays: Says<FilingOutcome> = {
  PENDING: 'Accepted, and no outcome yet.',
  REFUSED: 'Not accepted: its findings say why. No entry was made of it.',
  SENT_BACK: 'An officer sent it back: the entry waits for a further filing.',
  RELEASED: 'Its entry was released.',
  WITHDRAWN: 'Its entry was withdrawn.',
  REPLACED: 'A further filing of the same entry took its place.',
};

/** What happens to an entry that an officer who looked at it earlier should know. */
export const entryNews = [
  'FURTHER_FILING',
  'DOCUMENT_PRESENTED',
  'PAYMENT_DUE',
  'WAITING_FOR_FILER',
  'RELEASED',
  'WITHDRAWN',
] as const;
export type EntryNews = (typeof entryNews)[number];

export const entryNewsSays: Says<EntryNews> = {
  FURTHER_FILING: 'The filer filed it again, with other data.',
  DOCUMENT_PRESENTED: 'The filer presented a document.',
  PAYMENT_DUE: 'A release was decided and waits for a payment alone.',
  WAITING_FOR_FILER: 'It waits for its filer.',
  RELEASED: 'The goods were released.',
  WITHDRAWN: 'The filer withdrew it.',
};
