import { inOrderOf, loadById, type Change, type Context } from '@landfall/service-kit';
import { LockMode } from '@mikro-orm/core';
import { EntryAccessTable, type EntryAccessRow } from '../entry-access.table.js';
import { officerOfPort } from '../access.js';
import { ReviewTable, type ReviewRow } from './review.table.js';
import { toReview, type Review } from './review.type.js';

async function rowsById(ids: readonly string[], { em }: Context): Promise<(ReviewRow | null)[]> {
  return inOrderOf(ids, await em.find(ReviewTable, { id: { $in: [...ids] } }), (row) => row.id);
}

async function rowsByEntry(ids: readonly string[], { em }: Context): Promise<(ReviewRow | null)[]> {
  return inOrderOf(ids, await em.find(ReviewTable, { entryId: { $in: [...ids] } }), (row) => row.entryId);
}

async function accessByEntry(ids: readonly string[], { em }: Context): Promise<(EntryAccessRow | null)[]> {
  return inOrderOf(ids, await em.find(EntryAccessTable, { entryId: { $in: [...ids] } }), (row) => row.entryId);
}

/** The review of that id, as the caller may see it. */
export const loadReview = async (id: string, context: Context): Promise<Review | null> =>
  published(await loadById(context, rowsById, id), context);

/** The review of an entry, as the caller may see it. */
export const loadReviewOfEntry = async (entryId: string, context: Context): Promise<Review | null> =>
  published(await loadById(context, rowsByEntry, entryId), context);

async function published(row: ReviewRow | null, context: Context): Promise<Review | null> {
  if (!row) return null;
  const access = await loadById(context, accessByEntry, row.entryId);
  return toReview(row, context.caller, access?.accounts ?? []);
}

/**
 * The review an officer wants to work on, locked until the transaction ends, so that of two officers one waits and then
 * sees what the other did. Null when there is none at a port of the caller's.
 */
export async function reviewToWorkOn(
  { em, caller }: Change,
  id: string,
  may = officerOfPort,
): Promise<ReviewRow | null> {
  const row = await em.findOne(ReviewTable, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  return row && may(caller, row.port) ? row : null;
}
