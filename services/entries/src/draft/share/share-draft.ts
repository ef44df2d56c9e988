import { makeEvent, type NewEvent } from '@landfall/events';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { audienceOf } from '../../entry/entry-status.js';
import type { EntryRow } from '../../entry/entry.table.js';
import { lockEntry } from '../../entry/lock-entry.js';
import type { DraftRow } from '../draft.table.js';

/** Shares a draft that is held, and the entry made of it, with an account; says what to announce. */
export async function shareDraft(em: SqlEntityManager, draft: DraftRow, accountId: string): Promise<NewEvent[]> {
  if (![draft.accountId, ...draft.sharedWith].includes(accountId)) draft.sharedWith = [...draft.sharedWith, accountId];
  const entry = draft.entryId === null ? null : await lockEntry(em, draft.entryId);
  return entry ? shareEntry(entry, accountId) : [];
}

/** Shares an entry that is held with an account; says what to announce: nothing where it sees it already. */
export function shareEntry(entry: EntryRow, accountId: string): NewEvent[] {
  const { id: entryId, importerAccountId, filerAccountId, sharedWith } = entry;
  if ([importerAccountId, filerAccountId, ...sharedWith].includes(accountId)) return [];
  entry.sharedWith = [...sharedWith, accountId];
  return [makeEvent('entry.shared', { entryId, sharedWithAccountIds: entry.sharedWith }, audienceOf(entry))];
}
