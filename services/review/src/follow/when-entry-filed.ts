import type { EventHandler } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { assessEntry } from '../selectivity/assess-entry.js';
import { binding, bindingAnew } from '../examination/binding-examination.js';
import { filedAgain, firstFiled } from './decide-what-follows.js';
import { noteEntryChange } from './entry-changes.js';
import { lockedReviewOf } from '../review/locked-review.js';
import { reviewOpened } from '../review/review-events.js';
import { ReviewTable, type ReviewRow } from '../review/review.table.js';

/** A filed entry is assessed and comes into the officers' queue; a later filing of it is assessed anew, at its old place. */
export const whenEntryFiled: EventHandler<'entry.filed'> = async (em, { id, data }, { now, append }) => {
  const known = await lockedReviewOf(em, data.entryId);
  // taken up before: a log that is read again from before a restore may bring it twice
  if (known?.filingId === data.filingId) return;
  const selectivity = await assessEntry(em, data, now);
  const proposed = selectivity.assessment.outcome;
  if (!known) return append(reviewOpened(kept(em, firstFiled(data, selectivity, binding(proposed), now))));
  noteEntryChange(em, id, data, 'FURTHER_FILING', now);
  Object.assign(known, filedAgain(known, data, selectivity, await bindingAnew(em, known, proposed)));
  await append(reviewOpened(known));
};

function kept(em: SqlEntityManager, review: ReviewRow): ReviewRow {
  em.persist(em.create(ReviewTable, review));
  return review;
}
