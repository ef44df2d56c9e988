import type { EventData } from '@landfall/events';
import { newId, type EventHandler } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { assessEntry } from '../selectivity/assess-entry.js';
import type { SelectivityRow } from '../selectivity/selectivity.table.js';
import { binding, bindingAnew } from '../examination/binding-examination.js';
import { noteEntryChange } from './entry-changes.js';
import { lockedReviewOf } from '../review/locked-review.js';
import { reviewOpened } from '../review/review-events.js';
import { move } from '../review/review-status.js';
import { ReviewTable, type ReviewRow } from '../review/review.table.js';

type Filed = EventData<'entry.filed'>;

/** A filed entry is assessed and comes into the officers' queue; a later filing of it is assessed anew, at its old place. */
export const whenEntryFiled: EventHandler<'entry.filed'> = async (em, { id, data }, { now, append }) => {
  const known = await lockedReviewOf(em, data.entryId);
  // taken up before: a log that is read again from before a restore may bring it twice
  if (known?.filingId === data.filingId) return;
  const selectivity = await assessEntry(em, data, now);
  if (known) noteEntryChange(em, id, data, 'FURTHER_FILING', now);
  const proposed = selectivity.assessment.outcome;
  const binds = known ? await bindingAnew(em, known, proposed) : binding(proposed);
  const about = { ...shown(data, selectivity), ...binds };
  const review = known ? filedAgain(known, about) : firstFiled(em, data, about, now);
  await append(reviewOpened(review));
};

type Shown = ReturnType<typeof shown> & ReturnType<typeof binding>;

function firstFiled(em: SqlEntityManager, filed: Filed, about: Shown, now: Date): ReviewRow {
  const review = em.create(ReviewTable, {
    id: newId('rev'),
    entryId: filed.entryId,
    status: 'OPEN',
    waitingFor: null,
    version: 1,
    filedAt: new Date(filed.filedAt),
    openedAt: now,
    claimedBy: null,
    claimedAt: null,
    claimSeenAt: null,
    returnedReason: null,
    returnedFrom: null,
    dueOn: null,
    ...undecided,
    ...about,
  });
  em.persist(review);
  return review;
}

/** An officer who holds it keeps it, and is told by the version to look again. */
function filedAgain(review: ReviewRow, about: Shown): ReviewRow {
  Object.assign(review, undecided, about, { waitingFor: null, dueOn: null });
  if (review.status === 'OPEN' || review.status === 'CLAIMED') review.version += 1;
  else move(review, 'OPEN');
  return review;
}

const undecided = { decision: null, decisionReason: null, decidedAt: null, notApplied: [] };

const shown = (filed: Filed, { id }: SelectivityRow) => ({
  ...{ filingId: filed.filingId, port: filed.port, regime: filed.regime, askedOfficer: filed.askedOfficer },
  entryVersion: filed.entryVersion,
  entryStatus: 'FILED',
  dataVersion: filed.entryVersion,
  selectivityId: id,
});
