import type { ThreadSide } from '@landfall/law';
import type { Change } from '@landfall/service-kit';
import { officerOfPort, partyToEntry, supervisorOfPort } from '../access.js';
import { EntryAccessTable } from '../entry-access.table.js';
import { lockedReviewOf } from '../review/locked-review.js';
import type { ReviewRow } from '../review/review.table.js';

/** A thread that the caller may write in: its review, locked, whose the entry is, and the caller's side. */
export interface OpenThread {
  review: ReviewRow;
  accounts: readonly string[];
  side: ThreadSide;
}

/** Null alike where there is no such entry, where it is not the caller's, and where it has not reached Customs. */
export async function threadToWriteIn({ em, caller }: Change, entryId: string): Promise<OpenThread | null> {
  const accounts = (await em.findOne(EntryAccessTable, { entryId }))?.accounts ?? [];
  const review = await lockedReviewOf(em, entryId);
  if (!review) return null;
  const { port } = review;
  if (officerOfPort(caller, port) || supervisorOfPort(caller, port)) return { review, accounts, side: 'CUSTOMS' };
  return partyToEntry(caller, { accounts }) ? { review, accounts, side: 'FILER' } : null;
}
