import { makeEvent, type NewEvent } from '@landfall/events';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { appendEvents, type EventAudience, eventsAt, readEvents, startRelay, LocalBus } from '../src/events/index.js';
import { localAdapter } from './bus-contract/adapters.js';
import { openPlatform, type Platform, until } from './bus-contract/platform.js';

let on: Platform;
beforeAll(async () => {
  on = await openPlatform(localAdapter);
});
afterAll(() => on.close());

const about = (entry: string, accounts: string[], ports: string[]) => ({
  subject: entry,
  partitionkey: entry,
  accounts,
  ports,
});
const opened = (entry: string, port: string): NewEvent =>
  makeEvent('review.opened', { reviewId: 'rev_1', entryId: entry, entryVersion: 1, port }, about(entry, ['acc_1'], []));
const answered = (entry: string, accounts: string[], port: string): NewEvent =>
  makeEvent('request.answered', { requestId: 'req_1', entryId: entry }, about(entry, accounts, [port]));

const seenBy = async (audience?: EventAudience) => {
  const page = await readEvents(on.documents.pool, 'documents', { after: 0, limit: 500, audience });
  return { positions: page.events.map((event) => event.position), head: page.head, through: page.through };
};

test('an account sees what names it and is not for Customs; an officer what lies at the officer’s ports; Customs all', async () => {
  const time = new Date('2026-02-03T20:15:00.123Z');
  await on.documents.em
    .fork()
    .transactional((tx) =>
      appendEvents(
        tx as SqlEntityManager,
        [answered('ent_1', ['acc_1', 'acc_2'], '3201'), opened('ent_1', '3201'), answered('ent_2', ['acc_3'], '5203')],
        { time, actor: 'per_1' },
      ),
    );
  const relay = startRelay({ producer: 'documents', databaseUrl: on.documents.url, bus: new LocalBus() });
  await relay.idle();
  await relay.stop();
  const rest = { head: 3, through: 3 };
  expect(await seenBy()).toEqual({ positions: [1, 2, 3], ...rest });
  expect(await seenBy({ accounts: ['acc_2'] })).toEqual({ positions: [1], ...rest });
  expect(await seenBy({ accounts: ['acc_1', 'acc_3'] })).toEqual({ positions: [1, 3], ...rest });
  expect(await seenBy({ accounts: [] })).toEqual({ positions: [], ...rest });
  expect(await seenBy({ customsPorts: ['3201'] })).toEqual({ positions: [1, 2], ...rest });
  expect(await seenBy({ customsPorts: null })).toEqual({ positions: [1, 2, 3], ...rest });
  const [first] = (await readEvents(on.documents.pool, 'documents', { after: 0, limit: 1 })).events;
  expect(first).toMatchObject({
    time: time.toISOString(),
    actor: 'per_1',
    accounts: ['acc_1', 'acc_2'],
    ports: ['3201'],
  });
});

test('events are read by their places, in the order asked, and a place that the log does not have is none', async () => {
  const read = await eventsAt(on.documents.pool, 'documents', [3, 1, 99, 1]);
  expect(read.map((event) => event && [event.position, event.partitionkey])).toEqual([
    [3, 'ent_2'],
    [1, 'ent_1'],
    null,
    [1, 'ent_1'],
  ]);
});

test('an event that is stored in a change that fails was never there', async () => {
  const failed = on.documents.em.fork().transactional(async (tx) => {
    await appendEvents(tx as SqlEntityManager, [answered('ent_9', [], '3201')], { time: new Date(), actor: 'per_1' });
    throw new Error('refused');
  });
  await expect(failed).rejects.toThrow('refused');
  const { rows } = await on.documents.pool.query(`select 1 from event where partitionkey = 'ent_9'`);
  expect(rows).toEqual([]);
});

test('the service itself can neither change nor delete an event', async () => {
  for (const attempt of ['delete from event', `update event set data = '{}'`, 'truncate event', 'drop table event']) {
    await expect(on.documents.pool.query(attempt)).rejects.toThrow(/permission denied|must be owner/);
  }
});

test('a relay that loses its database goes on when it is back', async () => {
  const relay = startRelay({ producer: 'documents', databaseUrl: on.documents.url, bus: new LocalBus() });
  await relay.idle();
  const cut = `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and database =
    (select oid from pg_database where datname = current_database())`;
  await on.documents.pool.query(cut);
  await on.answer('ent_5', 'req_5');
  await until('the event has its position', async () => (await on.feed(3, 10)).events.length === 1, 10_000);
  await relay.stop();
});
