import { regimesOfPorts, type Regime } from '@landfall/law';
import { projection } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { AccountRegimeTable } from './account-regime.table.js';

/** Learns under whose law of entry accounts act: the officers of that law read what happens to the account. */
export const keepAccountRegimes = projection({
  name: 'keep-account-regimes',
  tables: ['account_regime'],
  on: {
    'entry.filed': async (em, { data }) => {
      const shared = 'sharedWithAccountIds' in data ? (data.sharedWithAccountIds ?? []) : [];
      await keep(em, [data.importerAccountId, data.filerAccountId, ...shared], [data.regime]);
    },
    'filing.refused': (em, { data: { filerAccountId, importerAccountId, regime } }) =>
      keep(em, [filerAccountId, ...(importerAccountId ? [importerAccountId] : [])], [regime]),
    'entry.shared': (em, { data, ports }) => keep(em, data.sharedWithAccountIds, regimesOfPorts(ports)),
    // The Automated Broker Interface is the customs territory’s (19 CFR part 143, subpart A).
    'participation.changed': (em, { data: { accountId } }) => keep(em, [accountId], ['US_CBP']),
    // So are licenses, permits and bonds (19 CFR parts 111 and 113).
    'credential.changed': (em, { data: { accountId } }) => keep(em, [accountId], ['US_CBP']),
  },
});

async function keep(em: SqlEntityManager, accountIds: readonly string[], regimes: readonly Regime[]): Promise<void> {
  const ids = [...new Set(accountIds)].sort();
  const rows = ids.flatMap((accountId) => regimes.map((regime) => ({ accountId, regime })));
  if (rows.length) await em.upsertMany(AccountRegimeTable, rows, { onConflictAction: 'ignore' });
}
