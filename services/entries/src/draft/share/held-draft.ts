import { sees, type Change } from '@landfall/service-kit';
import { LockMode } from '@mikro-orm/core';
import { draftAccess } from '../access.js';
import { DraftTable, type DraftRow } from '../draft.table.js';

/** A draft of the caller's, held until the transaction ends; null when it is not there or not theirs. */
export async function heldDraft({ em, caller }: Change, id: string): Promise<DraftRow | null> {
  const draft = await em.findOne(DraftTable, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  return draft && sees(draftAccess, 'Draft', caller, draft) ? draft : null;
}
