import { makeEvent, recordedSamples, type EventEnvelope } from '@landfall/events';
import type { Caller } from '@landfall/service-kit';
import { importer, officer, serviceUnderTest, type ServiceUnderTest } from '@landfall/service-kit/testing';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sandboxAccounts } from '../sandbox/personas.js';
import { accounts } from '../service.js';
import { ActivityTable } from './activity.table.js';
import { verifyActivity } from './verify-activity.js';

let it: ServiceUnderTest;
beforeAll(async () => {
  it = await serviceUnderTest(accounts);
  for (const { time, actor, position: _, ...sample } of heard) await it.hear(sample, { time: new Date(time), actor });
  await it.drain();
});
afterAll(() => it.stop());

const heard = recordedSamples().filter((sample) => sample.source !== 'accounts');
const em = () => it.service.orm.em.fork() as SqlEntityManager;
const rowsOf = (where: object) => em().find(ActivityTable, where, { orderBy: { seq: 'asc' } });
const chainsOf = (event: EventEnvelope) =>
  event.visibleto === 'account' && event.accounts.length ? [...event.accounts].sort() : ['customs'];

/** The entry in whose log it stands: the one that a payment covers, too. */
const entryOf = (facts: { entryId?: string; covers?: { entryId: string }[] }) =>
  facts.entryId ?? facts.covers?.[0]?.entryId ?? null;

const entryId = 'ent_paged';
const released = (minute: number, account: string, other: string[] = []) => ({
  event: makeEvent(
    'entry.released',
    { entryId, entryVersion: minute + 1, releasedAt: '2026-11-20T00:00:00Z' },
    { subject: entryId, partitionkey: entryId, accounts: [account, ...other], ports: ['3201'] },
  ),
  time: new Date(Date.UTC(2026, 10, 20, 12, minute)),
});

const activityOf = `query ($id: ID!, $first: Int!, $after: String) { _entities(representations: [{ __typename: "Entry", id: $id }]) { ... on Entry {
  activity(first: $first, after: $after) { nodes { id number type occurredAt } pageInfo { hasNextPage endCursor } } } } }`;
const readEntry = async (caller: Caller, id: string, first = 100, after: string | null = null) =>
  (await it.graphql(caller, activityOf, { id, first, after })).data._entities[0]?.activity;

test.each(heard.map((sample) => [sample.type, sample] as const))(
  '%s is written once into the log of everyone it concerns (ACE-03)',
  async (_, sample) => {
    const rows = await rowsOf({ eventId: sample.id });
    expect(rows.map((row) => row.chain).sort()).toEqual(chainsOf(sample));
    const { type, subject, actor, data: facts } = sample;
    const about = {
      type,
      subject,
      actor,
      facts,
      entryId: entryOf(facts as { entryId?: string; covers?: { entryId: string }[] }),
      occurredAt: new Date(sample.time),
    };
    for (const row of rows) expect(row).toMatchObject(about);
    expect(rows.filter((row) => row.leads)).toHaveLength(1);
  },
);

test('what accounts itself announces is in the log from the first row', async () => {
  const rows = await rowsOf({ chain: sandboxAccounts.kalaniBrokers });
  expect(rows.map((row) => row.type)).toEqual([
    'account.opened',
    'mandate.given',
    'credential.changed',
    'participation.changed',
    'payment-method.changed',
  ]);
  expect(rows.map((row) => row.number)).toEqual([1, 2, 3, 4, 5]);
});

test('what concerns Customs alone leaves no gap in the numbering of an account', async () => {
  const rows = await rowsOf({ chain: { $ne: 'customs' } });
  for (const [chain, own] of Map.groupBy(rows, (row) => row.chain)) {
    expect([chain, own.map((row) => row.number)]).toEqual([chain, own.map((_, index) => index + 1)]);
  }
  expect(rows.filter((row) => row.type.startsWith('review.'))).toEqual([]);
});

test('rows are numbered as they are appended and shown by when things happened, newest first, page by page', async () => {
  for (const minute of [3, 1, 5, 2, 4]) {
    const { event, time } = released(minute, 'acc_paged');
    await it.hear(event, { time });
  }
  await it.drain();
  const minutes: string[] = [];
  let after: string | null = null;
  do {
    const page = await readEntry(importer('acc_paged'), entryId, 2, after);
    minutes.push(
      ...page.nodes.map(
        (row: { occurredAt: string; number: number }) => `${row.occurredAt.slice(14, 16)}:${row.number}`,
      ),
    );
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  expect(minutes).toEqual(['05:3', '04:5', '03:1', '02:4', '01:2']);
});

test('Customs reads an event of two accounts once', async () => {
  const id = 'ent_two_parties';
  const event = makeEvent(
    'entry.released',
    { entryId: id, entryVersion: 2, releasedAt: '2026-11-20T00:00:00Z' },
    { subject: id, partitionkey: id, accounts: ['acc_left', 'acc_right'], ports: ['3201'] },
  );
  await it.hear(event);
  await it.drain();
  for (const caller of [officer(['3201']), importer('acc_left'), importer('acc_right')]) {
    expect((await readEntry(caller, id)).nodes).toMatchObject([{ id: event.id }]);
  }
});

test('a cursor that is none, and a page that is too large, are refused in a sentence', async () => {
  const ask = (first: number, after: string | null) =>
    it.graphql(importer('acc_paged'), activityOf, { id: entryId, first, after });
  expect((await ask(1, 'nonsense')).errors).toMatchObject([
    { message: expect.stringContaining('is not a cursor'), extensions: { code: 'BAD_USER_INPUT' } },
  ]);
  expect((await ask(101, null)).errors).toMatchObject([{ message: expect.stringContaining('from 1 to 100') }]);
});

test('many events of the same accounts at once are all chained, each after the last', async () => {
  const key = (n: number) => `ent_rush_${n}`;
  const rush = Array.from({ length: 120 }, (_, n) =>
    makeEvent(
      'request.answered',
      { requestId: `req_${n}`, entryId: key(n) },
      { subject: key(n), partitionkey: key(n), accounts: n % 2 ? ['acc_a', 'acc_b'] : ['acc_b', 'acc_a'] },
    ),
  );
  await Promise.all(rush.map((event) => it.hear(event)));
  await it.drain();
  for (const chain of ['acc_a', 'acc_b']) {
    const rows = await em().find(ActivityTable, { chain }, { orderBy: { number: 'asc' } });
    expect(rows.map((row) => row.number)).toEqual(rush.map((_, index) => index + 1));
  }
  expect(await verifyActivity(em())).toMatchObject({ bad: [] });
});
