// An arrival is told and judged some entries at a time, and what was under way is gone on with.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { officer } from '@landfall/service-kit/testing';
import { sina } from '../testing/draft-desk.js';
import { at, entriesUnderTest, noon, theBroker, theCashBroker } from '../testing/entries-under-test.js';
import { FilingDesk, officerAtPagoPago } from '../testing/filing-desk.js';
import { tellArrivals } from './tell-arrivals.js';

let desk: FilingDesk;
let keys = 0;
beforeAll(async () => void (desk = new FilingDesk(await entriesUnderTest())));
afterAll(() => desk.it.stop());

const officerHere = at('2026-11-25T22:00:00.000Z', officer(['3201']));
const mutation = 'mutation ($input: RecordArrivalInput!) { recordArrival(input: $input) { userErrors { code } } }';
const record = async (caller: typeof sina, entryId: string, arrivedAt: string) => {
  const input = { idempotencyKey: `told-${(keys += 1)}`, entryId, arrivedAt };
  expect((await desk.it.graphql(caller, mutation, { input })).data.recordArrival.userErrors).toEqual([]);
};
const asked = `query ($by: EntryBy!) { entry(by: $by) { enteredAt status foundAtEntry { code }
  arrivalChanges { figure from to citation isApplied isLate } } }`;
const seen = async (caller: typeof sina, id: string) =>
  (await desk.it.graphql(caller, asked, { by: { id } })).data.entry;
const sql = <T>(text: string, values: unknown[] = []) => desk.it.service.orm.em.fork().execute<T[]>(text, values);
const landed = '2026-11-21T20:00:00.000Z';

test('goods that are filed for before they arrive are entered when they arrive, and the filer is told from when, until when and by which law (141.68(e))', async () => {
  const { entry } = await desk.it.file(theBroker, { conveyance: 'HA 900', arrivesOn: '2026-11-21' });
  expect(await seen(theBroker, entry.id)).toMatchObject({ enteredAt: noon, arrivalChanges: [] });
  await record(officerHere, entry.id, landed);
  const change = { figure: 'TIME_OF_ENTRY', from: noon, to: landed, citation: '19 CFR 141.68', isApplied: true };
  expect(await seen(theBroker, entry.id)).toMatchObject({ enteredAt: landed, arrivalChanges: [change] });
  const [told] = (await desk.it.announced()).filter(
    ({ type, subject }) => [type, subject].join() === `entry.arrived,${entry.id}`,
  );
  expect(told!.data).toMatchObject({ arrivalNumber: 1, changes: [change] });
});

test('an arrival that is put right twice moves the time of entry with it, and never before the filing (141.68(e))', async () => {
  const { entry } = await desk.it.file(theBroker, { conveyance: 'HA 901', arrivesOn: '2026-11-21' });
  const [later, before] = ['2026-11-22T20:00:00.000Z', '2026-11-20T20:00:00.000Z'];
  for (const time of [landed, later, before]) await record(officerHere, entry.id, time);
  const { enteredAt, arrivalChanges } = await seen(theBroker, entry.id);
  expect(enteredAt).toBe(noon);
  expect(arrivalChanges.map(({ figure, from, to }: Record<string, string>) => [figure, from, to])).toEqual([
    ['TIME_OF_ENTRY', noon, landed],
    ['ENTRY_DUE', '2026-12-07T10:00:00.000Z', '2026-12-08T10:00:00.000Z'],
    ['TIME_OF_ENTRY', landed, later],
    ['ENTRY_DUE', '2026-12-08T10:00:00.000Z', '2026-12-06T10:00:00.000Z'],
    ['TIME_OF_ENTRY', later, noon],
  ]);
});

test('what a deposit has still to fix stays open though the goods have arrived, and nothing released is changed (141.68(e))', async () => {
  const open = await desk.it.file(theCashBroker, { conveyance: 'HA 902', arrivesOn: '2026-11-21' });
  const released = await desk.it.file(theBroker, {
    conveyance: 'HA 902',
    arrivesOn: '2026-11-21',
    billOfLading: 'X-902',
  });
  await desk.it.taken(released.entry.id);
  await desk.it.review(released.entry.id, { entryVersion: 2 });
  await record(officerHere, open.entry.id, landed);
  expect(await seen(theCashBroker, open.entry.id)).toMatchObject({ enteredAt: null, arrivalChanges: [] });
  expect(await seen(theBroker, released.entry.id)).toMatchObject({
    ...{ status: 'RELEASED', enteredAt: noon },
    arrivalChanges: [{ figure: 'TIME_OF_ENTRY', from: noon, to: landed, isApplied: false }],
  });
});

test('of goods that landed before the declared day, the 72 hours end sooner, and who filed after them is told so (27.1017)', async () => {
  const { entry } = await desk.filedAndTaken(sina, { arrivesOn: '2026-11-20', conveyance: 'PH 903' });
  await record(officerAtPagoPago, entry.id, '2026-11-16T17:00:00.000Z');
  const due = { figure: 'LIST_DUE', from: '2026-11-24T11:00:00.000Z', to: '2026-11-19T17:00:00.000Z' };
  const { arrivalChanges } = await seen(sina, entry.id);
  expect(arrivalChanges).toEqual([{ ...due, citation: 'ASCA 27.1017', isApplied: true, isLate: true }]);
  await record(officerAtPagoPago, entry.id, '2026-11-19T17:00:00.000Z');
  expect((await seen(sina, entry.id)).arrivalChanges.at(-1)).toMatchObject({
    to: '2026-11-22T17:00:00.000Z',
    isLate: false,
  });
});

/** The entry as often as so many households come on one ship, without their filings being typed. */
async function shipOf(entryId: string, count: number): Promise<void> {
  const columns = await sql<{ name: string }>(
    `select column_name as name from information_schema.columns where table_name = 'entry' and table_schema = current_schema()
     and column_name not in ('id', 'reference', 'release_code', 'filer_reference')`,
  );
  const same = columns.map(({ name }) => `"${name}"`).join(', ');
  await sql(
    `insert into entry (id, reference, release_code, ${same})
     select 'ent_ship' || n, 'US-SHIP-' || n, 'SHIP' || n, ${same} from entry, generate_series(1, ?::int) n where id = ?`,
    [count, entryId],
  );
  await sql(
    `insert into entry_consignment (id, entry_id, filing_id, conveyance_key, consignment_key, master_key)
     select 'lie_ship' || n, 'ent_ship' || n, filing_id, conveyance_key, consignment_key, master_key
     from entry_consignment, generate_series(1, ?::int) n where entry_id = ?`,
    [count, entryId],
  );
}

test('a ship with two thousand entries is told in transactions of a hundred, each entry once, and after an end in the midst of it the rest', async () => {
  const { entry } = await desk.it.file(theBroker, {
    conveyance: 'MV 904',
    modeOfTransport: 'VESSEL',
    arrivesOn: '2026-11-21',
  });
  await shipOf(entry.id, 1_999);
  await record(officerHere, entry.id, landed);
  const told = () =>
    sql<{ count: number; most: number; transactions: number }>(
      `select sum(n)::int as count, max(n)::int as most, count(*)::int as transactions from (
         select count(*) n from event where type = 'entry.arrived' and (subject like 'ent_ship%' or subject = ?) group by xmin) t`,
      [entry.id],
    );
  expect(await told()).toEqual([{ count: 100, most: 100, transactions: 1 }]);
  const ending = new AbortController();
  setImmediate(() => ending.abort());
  await tellArrivals(desk.it.service, ending.signal);
  const [soFar] = await told();
  expect(soFar!.count).toBeLessThan(2_000);
  await tellArrivals(desk.it.service);
  expect(await told()).toEqual([{ count: 2_000, most: 100, transactions: 20 }]);
  expect(await tellArrivals(desk.it.service)).toBe(0);
  const moved = await sql(`select 1 from entry where id like 'ent_ship%' and entered_at = ?`, [landed]);
  expect(moved).toHaveLength(1_999);
}, 60_000);
