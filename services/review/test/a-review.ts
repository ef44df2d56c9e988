import { undecided } from '../src/review/review-status.js';
import type { ReviewRow } from '../src/review/review.table.js';

export const now = new Date('2026-02-03T20:15:00.000Z');

/** A review as its row stands, for what is decided without storage. */
export const aReview = (given: Partial<ReviewRow> = {}): ReviewRow => ({
  ...{ id: 'rev_1', entryId: 'ent_1', reference: 'US-7K2M-9QXD', filingId: 'fil_1', port: '3201', regime: 'US_CBP' },
  ...{ entryStatus: 'IN_REVIEW', entryVersion: 2, dataVersion: 1, status: 'OPEN', version: 4 },
  ...{ examination: 'GENERAL', riskRank: 0, filedAt: now, openedAt: now, selectivityId: 'sel_1', askedOfficer: [] },
  ...{ claimedBy: null, claimedAt: null, claimSeenAt: null, returnedReason: null, returnedFrom: null },
  ...{ ...undecided, decidedLines: null, notApplied: [] },
  ...{ unansweredSince: null, threadClosedAt: null, threadClosedReason: null },
  ...given,
});

export const held: Partial<ReviewRow> = {
  status: 'CLAIMED',
  claimedBy: 'per_officer',
  claimedAt: now,
  claimSeenAt: now,
};
/** Customs asked for a document, by the decision of that id. */
export const waitsForDocument: Partial<ReviewRow> = {
  ...{ status: 'WAITING', waitingFor: 'DOCUMENT', dueOn: '2026-02-20', entryStatus: 'WAITING_FOR_FILER' },
  ...{ decisionId: 'dec_2', decision: 'ASK_FOR_DOCUMENT', decisionReason: 'VALUE_UNCLEAR', decidedAt: now },
};
