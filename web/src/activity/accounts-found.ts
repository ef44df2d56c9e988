import type { ResultOf } from 'gql.tada';
import type { FindAccounts } from './activity-query.ts';

/** An account that was found, and the entry that names it where it was found by that. */
export interface AccountFound {
  id: string;
  displayName: string;
  reference: string | null;
}

type Found = Pick<ResultOf<typeof FindAccounts>, 'accounts' | 'entries'>;

/** Each account once: those of that name, then those of entries that were found. A guest is known by an entry alone. */
export function accountsIn({ accounts, entries }: Found): AccountFound[] {
  const named = (accounts?.nodes ?? []).map(({ id, displayName }) => ({ id, displayName, reference: null }));
  const ofEntries = (entries?.nodes ?? []).flatMap(({ reference, importer, filer }) =>
    [importer, filer].flatMap((account) => (account ? [{ ...account, reference }] : [])),
  );
  const byId = new Map<string, AccountFound>();
  for (const account of [...named, ...ofEntries]) if (!byId.has(account.id)) byId.set(account.id, account);
  return [...byId.values()];
}
