import { makeEvent, type NewEvent } from '@landfall/events';
import type { AccountRow } from './account.table.js';

/** An account is opened: its row, and the event that tells of it. */
export function openAccount(account: AccountRow): { account: AccountRow; event: NewEvent } {
  const { id: accountId, kind } = account;
  const event = makeEvent('account.opened', { accountId, kind }, { subject: accountId, partitionkey: accountId });
  return { account, event };
}
