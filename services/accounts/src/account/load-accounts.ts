import { inOrderOf, loadById, type Caller, type Context } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { AccountTable } from './account.table.js';
import { toAccount, type Account } from './account.type.js';
import { AccountPortTable } from './account-port.table.js';
import { MandateTable } from './mandate.table.js';

/** The account of this id, as the caller may see it; null when it is not there or not theirs. */
export const loadAccount = (context: Context, id: string): Promise<Account | null> => loadById(context, accounts, id);

async function accounts(ids: readonly string[], context: Context): Promise<(Account | null)[]> {
  const { em, caller } = context;
  const rows = await em.find(AccountTable, { id: { $in: [...ids] } });
  const found = rows.map((row) => row.id);
  const partners = await partnersOf(found, caller, em);
  const portsOf = await portsOfEntries(found, caller, em);
  const seen = rows.map((row) => {
    const partnerAccountIds = partners.has(row.id) ? [caller.accountId!] : [];
    return toAccount({ row, partnerAccountIds, portsOfEntries: portsOf.get(row.id) ?? [] }, context);
  });
  return inOrderOf(
    ids,
    seen.filter((account) => account !== null),
    (account) => account.id,
  );
}

/** Those of the accounts with which the caller's own has a standing mandate, given or received. */
async function partnersOf(ids: string[], { accountId }: Caller, em: SqlEntityManager): Promise<Set<string>> {
  if (accountId === null) return new Set();
  const given = { clientAccountId: accountId, brokerAccountId: { $in: ids } };
  const received = { brokerAccountId: accountId, clientAccountId: { $in: ids } };
  const mandates = await em.find(MandateTable, { endedOn: null, $or: [given, received] });
  return new Set(mandates.flatMap(({ clientAccountId, brokerAccountId }) => [clientAccountId, brokerAccountId]));
}

/** Those of the caller's ports at which entries name the accounts, by account. */
async function portsOfEntries(ids: string[], { ports }: Caller, em: SqlEntityManager): Promise<Map<string, string[]>> {
  if (ports.length === 0) return new Map();
  const rows = await em.find(AccountPortTable, { accountId: { $in: ids }, port: { $in: [...ports] } });
  const byAccount = Map.groupBy(rows, ({ accountId }) => accountId);
  return new Map([...byAccount].map(([id, found]) => [id, found.map(({ port }) => port)]));
}
