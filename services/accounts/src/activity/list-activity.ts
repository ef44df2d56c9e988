import { inOrderOf, loadById, pageOf, pageSize, type Caller, type Context } from '@landfall/service-kit';
import { GraphQLError } from 'graphql';
import { reachOf, readsAllChains } from './access.js';
import type { Page } from '../mandate/list-mandates.js';
import { ActivityTable, type ActivityRow } from './activity.table.js';
import { activityMatching, type ActivityFilter } from './activity-filter.input.js';
import { newestOfEntry } from './newest-of-entries.js';
import { portAsked } from './port-asked.js';
import { rowsOfAdministration, rowsOfRegimes } from './regimes-of-rows.js';
import { ActivityConnection, toActivity, toEntry, type EntryStub } from './activity.type.js';

/** The log of one account, newest first by when things happened. */
export const activityOfAccount = (context: Context, accountId: string, page: Page, filter?: ActivityFilter | null) =>
  listActivity(context, { $and: [{ chain: accountId }, activityMatching(filter ?? {})] }, page);

/** What concerns the caller’s administration, over all accounts and what is Customs’ alone, each event once. */
export const logOfCustoms = async (context: Context, page: Page, port: string | null, filter?: ActivityFilter | null) =>
  listActivity(
    context,
    {
      $and: [
        { leads: true },
        port === null ? {} : { ports: { $contains: [portAsked(port)] } },
        activityMatching(filter ?? {}),
      ],
    },
    page,
  );

/** What the caller’s log says of one entry, newest first; Customs reads all logs, each event once. */
export async function activityOfEntry(context: Context, entryId: string, page: Page): Promise<ActivityConnection> {
  if (!page.after) {
    const newest = await newestOfEntry(context, entryId, pageSize(page.first) + 1);
    return pageFrom(newest, context, page.first);
  }
  return listActivity(context, { entryId, ...(readsAllChains(context.caller) ? { leads: true } : {}) }, page);
}

async function listActivity(context: Context, of: object, { first, after }: Page): Promise<ActivityConnection> {
  const { em, caller } = context;
  const rows = await em.find(
    ActivityTable,
    { $and: [of, inReachOf(caller), await before(context, after)] },
    { orderBy: { occurredAt: 'desc', seq: 'desc' }, limit: pageSize(first) + 1 },
  );
  return pageFrom(rows, context, first);
}

/** The rows that a caller may ask the database for, as a condition. */
function inReachOf(caller: Caller): object {
  const reach = reachOf(caller);
  if ('chain' in reach) return reach;
  const own = rowsOfRegimes(reach.regimes);
  return reach.administration ? { $or: [own, rowsOfAdministration()] } : own;
}

function pageFrom(rows: readonly ActivityRow[], context: Context, first: number): ActivityConnection {
  const seen = rows.flatMap((row) => {
    const node = toActivity(row, context);
    return node ? [{ cursor: context.cursors.seal(row.seq), node }] : [];
  });
  return pageOf(ActivityConnection, seen, first);
}

async function before({ em, cursors }: Context, after: string | null | undefined): Promise<object> {
  if (!after) return {};
  const seq = cursors.open(after);
  const last = seq === null ? null : await em.findOne(ActivityTable, { seq });
  if (!last) {
    throw new GraphQLError('`after` is not a cursor of this list: use `pageInfo.endCursor` of the page before.', {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  }
  return { $or: [{ occurredAt: { $lt: last.occurredAt } }, { occurredAt: last.occurredAt, seq: { $lt: last.seq } }] };
}

/** The entry of this id, when the log has a row about it that the caller may read; else null. */
export const loadEntry = (context: Context, id: string): Promise<EntryStub | null> => loadById(context, entries, id);

async function entries(ids: readonly string[], { em, caller }: Context): Promise<(EntryStub | null)[]> {
  const rows: Pick<ActivityRow, 'entryId' | 'chain'>[] = await em
    .createQueryBuilder(ActivityTable)
    .select(['seq', 'entryId', 'chain'])
    .distinctOn('entryId')
    .where({ $and: [{ entryId: { $in: [...ids] } }, inReachOf(caller)] })
    .orderBy({ entryId: 'asc' })
    .getResultList();
  const seen = rows.map((row) => toEntry({ ...row, entryId: row.entryId ?? null }, caller));
  return inOrderOf(
    ids,
    seen.filter((entry) => entry !== null),
    (entry) => entry.id,
  );
}
