import type { EventHandler } from '@landfall/service-kit';
import { EntryTable } from '../../entry/entry.table.js';
import { DraftTable } from '../draft.table.js';

/** What was filed from a draft is corrected in it: once the decision has sent its entry back, it is open again. */
export const whenSentBack: EventHandler<'review.decided'> = async (em, { data: { entryId } }) => {
  const { waitingFor } = await em.findOneOrFail(EntryTable, { id: entryId });
  if (waitingFor !== 'FURTHER_FILING') return;
  for (const draft of await em.find(DraftTable, { entryId, status: 'FILED' })) {
    const filedLineKeys = (draft.answers.lines ?? []).map(({ key }) => key);
    em.assign(draft, { status: 'DRAFT', filedLineKeys });
  }
};
