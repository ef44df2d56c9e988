import { makeEvent, type NewEvent } from '@landfall/events';
import type { AccountKind } from '@landfall/law';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { AccountTable } from './account.table.js';

export interface NewAccount {
  id: string;
  kind: AccountKind;
  displayName: string;
  openedAt: Date;
}

/** Opens an account, in the transaction of `em`; returns the event that tells of it. */
export function openAccount(em: SqlEntityManager, account: NewAccount): NewEvent {
  em.create(AccountTable, account);
  const { id: accountId, kind } = account;
  return makeEvent('account.opened', { accountId, kind }, { subject: accountId, partitionkey: accountId });
}
