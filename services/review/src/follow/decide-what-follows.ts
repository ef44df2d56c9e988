// What a review becomes by what is told of its entry, decided without storage.
import type { EventData } from '@landfall/events';
import { entryNews, type EntryNews } from '@landfall/law';
import { entryHasEnded } from '@landfall/law/shared/life-cycles/entry';
import { notApplied } from '@landfall/law/shared/life-cycles/review';
import { newId } from '@landfall/service-kit';
import type { SelectivityRow } from '../selectivity/selectivity.table.js';
import type { binding } from '../examination/binding-examination.js';
import { bringBack, close, lookAgain, undecided, type ReviewChange } from '../review/review-status.js';
import type { ReviewRow } from '../review/review.table.js';

type Filed = EventData<'entry.filed'>;
type Binding = ReturnType<typeof binding>;

/** The review that a first filing opens. */
export const firstFiled = (filed: Filed, selectivity: SelectivityRow, binds: Binding, openedAt: Date): ReviewRow => ({
  ...{ id: newId('rev'), entryId: filed.entryId, status: 'OPEN', version: 1 },
  ...{ filedAt: new Date(filed.filedAt), openedAt },
  ...{ claimedBy: null, claimedAt: null, claimSeenAt: null, returnedReason: null, returnedFrom: null },
  ...{ decidedLines: null, unansweredSince: null, threadClosedAt: null, threadClosedReason: null },
  ...{ ...undecided, notApplied: [], reference: null },
  ...{ ...shown(filed, selectivity), ...binds },
});

/** A further filing leaves behind what was decided on an earlier one; the review keeps its place. */
export const filedAgain = (
  review: ReviewRow,
  filed: Filed,
  selectivity: SelectivityRow,
  binds: Binding,
): ReviewChange => ({
  ...{ ...undecided, notApplied: [] },
  ...{ ...shown(filed, selectivity), ...binds },
  ...lookAgain(review),
});

const shown = (filed: Filed, { id }: SelectivityRow) => ({
  ...{ filingId: filed.filingId, port: filed.port, regime: filed.regime, askedOfficer: filed.askedOfficer },
  entryVersion: filed.entryVersion,
  entryStatus: 'FILED',
  dataVersion: filed.entryVersion,
  selectivityId: id,
  ...('reference' in filed && filed.reference ? { reference: filed.reference } : {}),
});

/**
 * The review keeps the entry's version, and closes with it. A status alone changes nothing of what an officer looks at; a
 * document that was presented does. Null where review has heard of more.
 */
export function entryChanged(
  review: ReviewRow,
  data: EventData<'entry.changed'>,
): { review: ReviewChange; what: EntryNews | null } | null {
  const { entryVersion, reference } = data;
  const entryStatus = isBeforeDecision(review, data) ? review.entryStatus : data.status;
  if (entryVersion < review.entryVersion) return null;
  const what = newsOf(data);
  const isPresented = what === 'DOCUMENT_PRESENTED';
  const heard = { entryVersion, entryStatus, ...(reference ? { reference } : {}) };
  return {
    what,
    review: {
      ...heard,
      ...(isPresented ? { dataVersion: entryVersion } : {}),
      ...(isPresented && review.status === 'CLAIMED' ? lookAgain(review) : {}),
      ...(entryHasEnded(data.status) ? close(review) : {}),
    },
  };
}

/** What entries told before they heard of the decision by which the review waits: whether that still waits, it does not say. */
const isBeforeDecision = ({ waitingFor, entryStatus }: ReviewRow, told: EventData<'entry.changed'>): boolean =>
  waitingFor !== null &&
  entryStatus === 'WAITING_FOR_FILER' &&
  told.previousStatus !== 'WAITING_FOR_FILER' &&
  !entryHasEnded(told.status);

function newsOf(data: EventData<'entry.changed'>): EntryNews | null {
  const told = data.what ?? (data.reference ? null : newsOfBefore(data));
  return entryNews.find((what) => what === told) ?? null;
}

/**
 * What happened, by an event of before that was told, which names no reference either. Such events stay in the log of entries
 * for good, and are read when review is put back to an earlier day: a document among them outdates what was looked at.
 */
const newsOfBefore = ({ status, previousStatus }: EventData<'entry.changed'>): string =>
  status === previousStatus || (previousStatus === 'WAITING_FOR_FILER' && status === 'IN_REVIEW')
    ? 'DOCUMENT_PRESENTED'
    : status;

/** A decision that entries could not apply; null where a later filing, or an officer who took it up again, left it behind. */
export const decisionNotApplied = (
  review: ReviewRow,
  { findings, entryVersion }: EventData<'entry.decision-not-applied'>,
): ReviewChange | null =>
  notApplied.from.includes(review.status)
    ? {
        ...{ ...undecided, notApplied: findings },
        entryVersion: Math.max(review.entryVersion, entryVersion),
        ...(review.waitingFor ? { entryStatus: 'IN_REVIEW' } : {}),
        ...bringBack(review, 'DECISION_NOT_APPLIED'),
      }
    : null;

/**
 * What the filer brought. An officer who holds the review is told by the version, unless the entry itself came back before:
 * then the document is among what they look at, and their decision stands. Null where nothing is waited for, or something
 * that a later decision asked.
 */
export function requestAnswered(
  review: ReviewRow,
  { decisionId }: EventData<'request.answered'>,
): { review: ReviewChange; isBack: boolean } | null {
  if (!waitsFor(review, decisionId)) return null;
  if (review.status === 'WAITING') return { review: bringBack(review, 'REQUEST_ANSWERED'), isBack: true };
  const isNew = review.entryStatus === 'WAITING_FOR_FILER';
  return {
    review: { waitingFor: null, dueOn: null, overdueAt: null, ...(isNew ? { version: review.version + 1 } : {}) },
    isBack: false,
  };
}

/** What is waited for was not brought by the end of its last day. Null where it is not waited for any more. */
export const requestOverdue = (
  review: ReviewRow,
  { decisionId }: EventData<'request.overdue'>,
  overdueAt: Date,
): ReviewChange | null => (waitsFor(review, decisionId) ? { overdueAt } : null);

/** Whether a review waits for the document that a decision asked for; one that is not named is its last. */
const waitsFor = (review: ReviewRow, decisionId: string | undefined): boolean =>
  review.waitingFor === 'DOCUMENT' && (!decisionId || !review.decisionId || decisionId === review.decisionId);
