// Tells an arrival to the entries on its conveyance, some at a time: a ship can bring thousands, and no transaction holds them all.
import { makeEvent, type NewEvent } from '@landfall/events';
import { act, acted, every, systemCaller, type RunningService } from '@landfall/service-kit';
import { LockMode } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { audienceOf, namedAs } from '../entry/entry-status.js';
import { EntryTable, type EntryRow } from '../entry/entry.table.js';
import { FilingTable } from '../filing/filing.table.js';
import { findAtEntry } from '../money/take-payment.js';
import { ChargeTable } from '../money/ledger.table.js';
import { chargesToPost } from '../money/post-charges.js';
import { EntryDeterminationTable } from '../standing/determination.table.js';
import {
  ArrivalChangeTable,
  ArrivalTable,
  ArrivalTellingTable,
  type ArrivalRow,
  type ArrivalTellingRow,
} from './consignment.table.js';
import { keysOf } from './conveyance-leads.js';
import { changesByArrival, type ArrivalChange } from './judge-arrival.js';

/** So many entries in one transaction. */
export const atOnce = 100;
const everyMs = 5_000;

/** Goes on with what is not told yet, after an end in the midst of it too, until the returned function is called. */
export const keepTelling = (service: RunningService): (() => Promise<void>) =>
  every({ everyMs, onFault: (error) => service.log.warn({ err: error }, 'arrivals were not told') }, (signal) =>
    tellArrivals(service, signal),
  );

/** Tells all that is not told yet; several processes share the work. Answers in how many transactions. */
export async function tellArrivals(service: RunningService, signal?: AbortSignal): Promise<number> {
  const context = service.contextFor(systemCaller('entries'));
  for (let transactions = 0; ; transactions += 1) {
    if (signal?.aborted) return transactions;
    const hasTold = await act(context, async ({ em, now }) => {
      const telling = await em.findOne(ArrivalTellingTable, { doneAt: null }, untold);
      return telling ? acted(true, ...(await tellSome(em, telling, now))) : acted(false);
    });
    if (!hasTold) return transactions;
  }
}

const untold = {
  orderBy: { conveyanceKey: 'asc', number: 'asc' },
  lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE,
} as const;

/** Tells the next entries, judges them by the arrival and says how far it got; an arrival that another has followed is told no more. */
export async function tellSome(em: SqlEntityManager, telling: ArrivalTellingRow, now: Date): Promise<NewEvent[]> {
  const { conveyanceKey, number } = telling;
  const arrivals = await em.find(ArrivalTable, { conveyanceKey, number: { $gte: number - 1 } });
  const of = (n: number) => arrivals.find((row) => row.number === n) ?? null;
  const [before, arrival] = [of(number - 1), of(number)];
  const entries = arrival && !of(number + 1) ? await nextEntries(em, telling) : [];
  if (entries.length < atOnce) telling.doneAt = now;
  telling.lastEntryId = entries.at(-1)?.id ?? telling.lastEntryId;
  const firstFiled = await firstFiledAt(em, entries);
  const judged = entries.map((entry) => {
    const arrivedBeforeAt = before?.arrivedAt ?? null;
    const facts = { arrivedAt: arrival!.arrivedAt, arrivedBeforeAt, firstFiledAt: firstFiled.get(entry.id)! };
    return { entry, changes: changesByArrival(entry, facts) };
  });
  for (const { entry, changes } of judged)
    for (const change of changes)
      em.create(ArrivalChangeTable, {
        entryId: entry.id,
        conveyanceKey,
        arrivalNumber: number,
        ...change,
        changedAt: now,
      });
  await moveTimesOfEntry(em, judged, now);
  return judged.map(({ entry, changes }) => entryArrived(entry, arrival!, before, changes));
}

interface Judged {
  entry: EntryRow;
  changes: readonly ArrivalChange[];
}

/** Held until the transaction ends, in one order; those whose current filing lies on the conveyance. */
async function nextEntries(em: SqlEntityManager, { conveyanceKey, lastEntryId }: ArrivalTellingRow) {
  const rows = await em.execute<{ id: string }[]>(
    `select e.id from entry_consignment lies join entry e on e.id = lies.entry_id and e.current_filing_id = lies.filing_id
     where lies.conveyance_key = any(string_to_array(?, ',')) and e.id > ? order by e.id limit ${atOnce}`,
    [(await keysOf(em, conveyanceKey)).join(','), lastEntryId],
  );
  const held = { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;
  return em.find(EntryTable, { id: { $in: rows.map(({ id }) => id) } }, held);
}

async function firstFiledAt(em: SqlEntityManager, entries: readonly EntryRow[]): Promise<Map<string, Date>> {
  const ids = entries.map(({ id }) => id);
  const first = await em.find(FilingTable, { entryId: { $in: ids }, number: 1 }, { fields: ['entryId', 'filedAt'] });
  return new Map([
    ...entries.map(({ id, filedAt }) => [id, filedAt] as const),
    ...first.map(({ entryId, filedAt }) => [entryId!, filedAt] as const),
  ]);
}

/** What the law finds at the time of entry is found anew, and what is owed goes into the books as further rows where it is another. */
async function moveTimesOfEntry(em: SqlEntityManager, judged: readonly Judged[], since: Date): Promise<void> {
  const moved = judged.flatMap(({ entry, changes }) => {
    const change = changes.find(({ figure, isApplied }) => figure === 'TIME_OF_ENTRY' && isApplied);
    return change ? [{ entry, change }] : [];
  });
  const [ids, filingIds] = [moved.map(({ entry }) => entry.id), moved.map(({ entry }) => entry.currentFilingId)];
  const filings = await em.find(FilingTable, { id: { $in: filingIds } }, { populate: ['data'] });
  const filed = new Map(filings.map((row) => [row.id, row.data]));
  const determined = Map.groupBy(
    await em.find(EntryDeterminationTable, { entryId: { $in: ids } }, { orderBy: { kind: 'asc' } }),
    ({ entryId }) => entryId,
  );
  const charged = Map.groupBy(await em.find(ChargeTable, { entryId: { $in: ids } }), ({ entryId }) => entryId);
  for (const { entry, change } of moved) {
    entry.enteredWithoutArrivalAt ??= change.wasAt;
    entry.enteredAt = change.isAt;
    const facts = { filed: filed.get(entry.currentFilingId)!, determined: determined.get(entry.id) ?? [] };
    entry.foundAtEntry = findAtEntry(entry, facts);
    for (const row of chargesToPost(entry, charged.get(entry.id) ?? [], { since })) em.create(ChargeTable, row);
  }
}

/** The same to each entry on it, in the order of its own events: those who follow it follow no conveyance. */
function entryArrived(
  entry: EntryRow,
  { number: arrivalNumber, arrivedAt }: ArrivalRow,
  before: ArrivalRow | null,
  changes: readonly ArrivalChange[],
): NewEvent {
  const told = {
    ...{ entryId: entry.id, arrivedAt: arrivedAt.toISOString(), arrivalNumber },
    ...(before ? { arrivedBeforeAt: before.arrivedAt.toISOString() } : {}),
    ...(changes.length > 0 ? { changes: changes.map(toldOfChange) } : {}),
  };
  return makeEvent('entry.arrived', { ...told, ...namedAs(entry) }, audienceOf(entry));
}

const toldOfChange = ({ figure, wasAt, isAt, citation, isApplied }: ArrivalChange) => ({
  ...{ figure, from: wasAt.toISOString(), to: isAt.toISOString(), citation, isApplied },
});
