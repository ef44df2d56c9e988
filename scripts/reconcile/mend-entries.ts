import { endStrayRequests, findStrayRequests } from '@landfall/documents';
import type { EventEnvelope } from '@landfall/events';
import { findStrayReviews, mendReview, type EntryNow } from '@landfall/review';
import { partitionOf, takeUpMissed, type Consumer } from '@landfall/service-kit';
import { refill } from './mend-readings.ts';
import type { PlatformRecords, ServiceRecords } from './platform-records.ts';

type Entries = ReadonlyMap<string, EntryNow & { reference: string }>;

/** What is left over or missing, entry by entry, and what becomes of it; in words. */
export async function mendEntries(records: PlatformRecords, heal: boolean): Promise<string[]> {
  return [
    ...(await leftOver(records, heal)),
    ...(await missingReviews(records, heal)),
    ...(await missingAccess(records, heal)),
    ...(await missingActivity(records, heal)),
  ];
}

async function entriesNow({ entries }: PlatformRecords): Promise<Entries> {
  const rows = await entries.rows<{
    id: string;
    reference: string;
    status: EntryNow['status'];
    entry_version: number;
    current_filing_id: string;
  }>('select id, reference, status, entry_version, current_filing_id from entry');
  return new Map(
    rows.map(({ id, reference, status, entry_version: entryVersion, current_filing_id: currentFilingId }) => [
      id,
      { id, reference, status, entryVersion, currentFilingId },
    ]),
  );
}

async function leftOver(records: PlatformRecords, heal: boolean): Promise<string[]> {
  const { review, documents } = records;
  const said: string[] = [];
  const reviews = await findStrayReviews(review.em, () => entriesNow(records));
  const now = await entriesNow(records);
  for (const { entryId, why } of reviews) {
    const entry = now.get(entryId) ?? null;
    if (heal) await mendReview(review.em, entryId, entry);
    said.push(
      why === 'no-such-entry'
        ? `${entryId}: a review, and no such entry. The review ${heal ? 'was' : 'is to be'} closed.`
        : `${entry?.reference ?? entryId}: its review knows a later version than there is. It ${heal ? 'was' : 'is to be'} set to what the entry is.`,
    );
  }
  for (const entryId of await findStrayRequests(documents.em, () => entriesNow(records))) {
    if (heal) await endStrayRequests(documents.em, entryId);
    said.push(
      `${entryId}: a document is asked for, and nothing waits for it. The request ${heal ? 'was' : 'is to be'} ended.`,
    );
  }
  return [...said, ...(await parkedStrays(records, heal))];
}

/** Events of reviews of entries that there are no more cannot be taken up, and would be tried for ever. */
async function parkedStrays(records: PlatformRecords, heal: boolean): Promise<string[]> {
  const { entries } = records;
  const stray = `key like 'ent\\_%' and position is not null and not exists (select from entry where entry.id = parked.key)`;
  const rows = await entries.rows<{ key: string }>(`select distinct key from parked where ${stray}`);
  if (heal && rows.length > 0) {
    await entries.rows(
      `with gone as (delete from parked where ${stray} returning consumer, producer, partition)
       update progress set parked = parked - (select count(*) from gone where gone.consumer = progress.consumer
         and gone.producer = progress.producer and gone.partition = progress.partition)
       where (consumer, producer, partition) in (select consumer, producer, partition from gone)`,
    );
  }
  return rows.map(
    ({ key }) => `${key}: parked events, and no such entry. They ${heal ? 'were' : 'are to be'} forgotten.`,
  );
}

async function missingReviews(records: PlatformRecords, heal: boolean): Promise<string[]> {
  const { entries, review } = records;
  const followEntries = consumerOf(review, 'follow-entries');
  const through = await throughOf(review, followEntries);
  const known = new Set(
    (await review.rows<{ entry_id: string }>('select entry_id from review')).map((row) => row.entry_id),
  );
  const said: string[] = [];
  for (const { id, reference } of (await entriesNow(records)).values()) {
    if (known.has(id)) continue;
    const passed = passedOver(through, await eventsOf(entries, id));
    if (passed.length === 0) {
      said.push(`${reference}: no review yet. It comes to review as soon as the platform runs.`);
      continue;
    }
    if (heal)
      for (const event of passed)
        await takeUpMissed({ service: 'review', em: review.em, consumer: followEntries }, event);
    said.push(`${reference}: filed, and no review. It ${heal ? 'was' : 'is to be'} brought to review.`);
  }
  return said;
}

/** Whoever may see an entry is kept beside its review and its documents. */
async function missingAccess(records: PlatformRecords, heal: boolean): Promise<string[]> {
  const said: string[] = [];
  for (const service of [records.review, records.documents]) {
    const keepEntryAccess = consumerOf(service, 'keep-entry-access');
    const through = await throughOf(service, keepEntryAccess);
    const rows = await service.rows<{ entry_id: string }>('select entry_id from entry_access');
    const kept = new Set(rows.map((row) => row.entry_id));
    const entries = await entriesNow(records);
    const missing = [...entries.keys()].filter((id) => !kept.has(id));
    const passed = await Promise.all(
      missing.map(async (id) => passedOver(through, await eventsOf(records.entries, id))),
    );
    const strays = [...kept].filter((id) => !entries.has(id));
    if (strays.length > 0 || passed.some((events) => events.length > 0))
      said.push(await refill(service, keepEntryAccess, records, heal));
  }
  return said;
}

async function missingActivity(records: PlatformRecords, heal: boolean): Promise<string[]> {
  const { accounts, close: _, ...others } = records;
  const writeActivity = consumerOf(accounts, 'write-activity');
  const through = await throughOf(accounts, writeActivity);
  const said: string[] = [];
  for (const { name, rows, feed } of [accounts, ...Object.values(others)]) {
    const written = await accounts.rows<{ event_id: string }>('select event_id from activity where source = $1', [
      name,
    ]);
    const known = new Set(written.map((row) => row.event_id));
    const log = await rows<{ id: string; position: string }>(
      'select id, position from event where position is not null order by position',
    );
    const missing: EventEnvelope[] = [];
    for (const { id, position } of log)
      if (!known.has(id)) missing.push(...(await feed(Number(position) - 1, 1)).events);
    const passed = passedOver(through, missing);
    if (heal)
      for (const event of passed)
        await takeUpMissed({ service: 'accounts', em: accounts.em, consumer: writeActivity }, event);
    if (passed.length > 0)
      said.push(
        `${passed.length} events of ${name} ${heal ? 'were' : 'are to be'} written into the activity log, which had passed them over.`,
      );
    const lost = [...known].length - (log.length - missing.length);
    if (lost > 0)
      said.push(`${lost} events of ${name} are in the activity log and in no other: they are kept, as all of it is.`);
  }
  return said;
}

function consumerOf(service: ServiceRecords, name: string): Consumer {
  return service.definition.consumers!.find((consumer) => consumer.name === name)!;
}

async function eventsOf(service: ServiceRecords, key: string): Promise<EventEnvelope[]> {
  const places = await service.rows<{ position: string }>(
    'select position from event where partitionkey = $1 and position is not null order by position',
    [key],
  );
  const pages = await Promise.all(places.map(({ position }) => service.feed(Number(position) - 1, 1)));
  return pages.flatMap((page) => page.events);
}

type Through = ReadonlyMap<string, number>;

/** How far a consumer says that it has come; asked before what it has done is looked at, since it may go on meanwhile. */
async function throughOf(service: ServiceRecords, consumer: Consumer): Promise<Through> {
  const rows = await service.rows<{ producer: string; partition: number; position: string }>(
    'select producer, partition, position from progress where consumer = $1',
    [consumer.name],
  );
  return new Map(rows.map((row) => [`${row.producer} ${row.partition}`, Number(row.position)]));
}

/** Those of the events that a consumer says are done; the others it still comes to. */
const passedOver = (through: Through, events: readonly EventEnvelope[]): EventEnvelope[] =>
  events.filter(
    ({ source, partitionkey, position }) => position <= (through.get(`${source} ${partitionOf(partitionkey)}`) ?? 0),
  );
