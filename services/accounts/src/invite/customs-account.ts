import type { NewEvent } from '@landfall/events';
import { newId } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { AccountTable } from '../account/account.table.js';
import { openAccount } from '../account/open-account.js';

/** The account of Customs, of which every officer is a member; opened when it is first needed. */
export async function customsAccount(
  em: SqlEntityManager,
  openedAt: Date,
): Promise<{ accountId: string; events: NewEvent[] }> {
  await em.execute(`select pg_advisory_xact_lock(hashtext('customs account'))`);
  const known = await em.findOne(AccountTable, { kind: 'CUSTOMS' }, { orderBy: { id: 'asc' } });
  if (known) return { accountId: known.id, events: [] };
  const account = { id: newId('acc'), kind: 'CUSTOMS' as const, displayName: 'Customs', openedAt };
  const { event } = openAccount(account);
  em.create(AccountTable, account);
  await em.flush();
  return { accountId: account.id, events: [event] };
}
