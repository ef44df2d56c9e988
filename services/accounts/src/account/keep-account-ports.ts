import { projection } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { AccountPortTable } from './account-port.table.js';

/** Learns from entries which accounts they name, and at which ports: there Customs knows the account by name. */
export const keepAccountPorts = projection({
  name: 'keep-account-ports',
  tables: ['account_port'],
  on: {
    'entry.filed': async (em, { data }) => {
      const shared = 'sharedWithAccountIds' in data ? (data.sharedWithAccountIds ?? []) : [];
      await keep(em, [data.importerAccountId, data.filerAccountId, ...shared], [data.port]);
    },
    'entry.shared': (em, { data, ports }) => keep(em, data.sharedWithAccountIds, ports),
  },
});

async function keep(em: SqlEntityManager, accountIds: readonly string[], ports: readonly string[]): Promise<void> {
  const rows = [...new Set(accountIds)].sort().flatMap((accountId) => ports.map((port) => ({ accountId, port })));
  if (rows.length) await em.upsertMany(AccountPortTable, rows, { onConflictAction: 'ignore' });
}
