import { makeEvent, type NewEvent } from '@landfall/events';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { AccountTable, type AccountKindName } from './account.table.js';

export interface NewAccount {
  id: string;
  kind: AccountKindName;
  displayName: string;
  openedAt: Date;
}

/** Opens an account, in the transaction of `em`; returns the event that tells of it. */
export function openAccount(em: SqlEntityManager, account: NewAccount): NewEvent {
  em.create(AccountTable, account);
  const { id: accountId, kind } = account;
  return makeEvent('account.opened', { accountId, kind }, { subject: accountId, partitionkey: accountId });
}
