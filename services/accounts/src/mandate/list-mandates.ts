import { keysetCursor, pageOf, pageSize, readKeyset, type Context } from '@landfall/service-kit';
import { AccountTable } from '../account/account.table.js';
import { MandateTable, type MandateRow } from '../account/mandate.table.js';
import { MandateConnection, toMandate } from './mandate.type.js';

export interface Page {
  first: number;
  after?: string | null | undefined;
}

/** Which of them. */
export interface Chosen extends Page {
  isEnded?: boolean | null | undefined;
  text?: string | null | undefined;
  endingBy?: string | null | undefined;
}

/** The mandates in which the account stands on this side and the caller on either, oldest first. */
export async function listMandates(
  { em, caller }: Context,
  side: 'clientAccountId' | 'brokerAccountId',
  accountId: string,
  { first, after, isEnded = null, text, endingBy }: Chosen,
): Promise<MandateConnection> {
  const from = readKeyset(after);
  const own = caller.accountId ?? '';
  const conditions: object[] = [{ [side]: accountId }, { $or: [{ clientAccountId: own }, { brokerAccountId: own }] }];
  if (isEnded !== null) conditions.push({ endedOn: isEnded ? { $ne: null } : null });
  if (text?.trim()) conditions.push(await namedSo(em, accountId, text));
  if (endingBy) conditions.push(await endingSo(em, accountId, endingBy));
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

/** Of clients whose name, as account or as receiver, holds the text. */
async function namedSo(em: Context['em'], brokerAccountId: string, text: string): Promise<object> {
  const like = `%${text
    .trim()
    .slice(0, 100)
    .replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  const rows = await em.execute<{ id: string }[]>(
    `select m.id from mandate m join account a on a.id = m.client_account_id
     where m.broker_account_id = ? and (a.display_name ilike ? or m.receiver_name ilike ?)`,
    [brokerAccountId, like, like],
  );
  return { id: { $in: rows.map(({ id }) => id) } };
}

/** Those that have not ended and will by the day. */
async function endingSo(em: Context['em'], brokerAccountId: string, day: string): Promise<object> {
  const rows = await em.execute<{ id: string }[]>(
    'select id from mandate where broker_account_id = ? and ended_on is null and ends_on <= ?::date',
    [brokerAccountId, String(day)],
  );
  return { id: { $in: rows.map(({ id }) => id) } };
}

const dayOf = (instant: Date): string => instant.toISOString().slice(0, 10);

/** Both sides of a mandate know each other’s name, even where one may not see the other’s account. */
export async function namesOf(em: Context['em'], rows: MandateRow[]): Promise<(accountId: string) => string> {
  const ids = rows.flatMap((row) => [row.clientAccountId, row.brokerAccountId]);
  const accounts = await em.find(AccountTable, { id: { $in: ids } });
  const names = new Map(accounts.map((account) => [account.id, account.displayName]));
  return (accountId) => names.get(accountId) ?? '';
}
