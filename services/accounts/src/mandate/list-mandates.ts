import { keysetCursor, pageOf, pageSize, readKeyset, type Context } from '@landfall/service-kit';
import { AccountTable } from '../account/account.table.js';
import { MandateTable, type MandateRow } from '../account/mandate.table.js';
import { MandateConnection, toMandate } from './mandate.type.js';

export interface Page {
  first: number;
  after?: string | null | undefined;
}

/** The mandates in which the account stands on this side and the caller on either, oldest first. */
export async function listMandates(
  { em, caller }: Context,
  side: 'clientAccountId' | 'brokerAccountId',
  accountId: string,
  { first, after }: Page,
): Promise<MandateConnection> {
  const from = readKeyset(after);
  const own = caller.accountId ?? '';
  const conditions: object[] = [{ [side]: accountId }, { $or: [{ clientAccountId: own }, { brokerAccountId: own }] }];
  if (from)
    conditions.push({ $or: [{ givenOn: { $gt: dayOf(from.at) } }, { givenOn: dayOf(from.at), id: { $gt: from.id } }] });
  const rows = await em.find(
    MandateTable,
    { $and: conditions },
    { orderBy: { givenOn: 'asc', id: 'asc' }, limit: pageSize(first) + 1 },
  );
  const nameOf = await namesOf(em, rows);
  const seen = rows.flatMap((row) => {
    const node = toMandate(row, nameOf, caller);
    return node ? [{ cursor: keysetCursor(new Date(row.givenOn), row.id), node }] : [];
  });
  return pageOf(MandateConnection, seen, first);
}

const dayOf = (instant: Date): string => instant.toISOString().slice(0, 10);

/** Both sides of a mandate know each other’s name, even where one may not see the other’s account. */
export async function namesOf(em: Context['em'], rows: MandateRow[]): Promise<(accountId: string) => string> {
  const ids = rows.flatMap((row) => [row.clientAccountId, row.brokerAccountId]);
  const accounts = await em.find(AccountTable, { id: { $in: ids } });
  const names = new Map(accounts.map((account) => [account.id, account.displayName]));
  return (accountId) => names.get(accountId) ?? '';
}
