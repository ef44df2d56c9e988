import type { Says } from './says.js';

/** Where a request for a document stands. */
export const requestStatuses = ['OPEN', 'ANSWERED', 'NO_LONGER_NEEDED'] as const;
export type RequestStatus = (typeof requestStatuses)[number];

export const requestStatusSays: Says<RequestStatus> = {
  OPEN: 'The document is still to be presented.',
  ANSWERED: 'The document was presented.',
  NO_LONGER_NEEDED: 'The entry was released or withdrawn without it.',
};
