import type { Desk, DeskEntry } from '../review/review-query.ts';

/**
 * A review as last told, with what an earlier answer knew of its entry where a part of the platform did not answer
 * this time: what an officer is reading does not vanish under the eyes.
 */
export function keepKnown(before: Desk | null, now: Desk): Desk {
  const known = before?.id === now.id ? before.entry : null;
  if (!known) return now;
  if (!now.entry) return { ...now, entry: known };
  const entry: DeskEntry = { ...now.entry };
  return {
    ...now,
    entry: {
      ...entry,
      importer: entry.importer ?? known.importer,
      filer: entry.filer ?? known.filer,
      currentFiling: entry.currentFiling ?? known.currentFiling,
      documents: entry.documents ?? known.documents,
      documentRequests: entry.documentRequests ?? known.documentRequests,
      thread: entry.thread ?? known.thread,
      activity: entry.activity ?? known.activity,
    },
  };
}
