import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDatabase, type Caller } from '@landfall/service-kit';
import { sina } from '../testing/draft-desk.js';
import { entriesUnderTest, theBroker, theCashBroker, type EntriesUnderTest } from '../testing/entries-under-test.js';
import { FilingDesk } from '../testing/filing-desk.js';
import { entries } from '../service.js';
import { layEntriesOfBefore } from './lay-entries-of-before.js';

let it: EntriesUnderTest;
beforeAll(async () => void (it = await entriesUnderTest()));
afterAll(() => it.stop());

interface Keys {
  conveyanceKey?: string;
  consignmentKeys: string[];
}
interface Lies {
  conveyance: string | null;
  bill: string | null;
}

/** What an entry lies on, filing by filing. */
const liesOn = (entryId: string): Promise<Lies[]> =>
  it.service.orm.em.fork().execute(
    `select conveyance_key as conveyance, consignment_key as bill
     from entry_consignment join filing on filing.id = filing_id where entry_consignment.entry_id = ? order by number`,
    [entryId],
  );
const rowsOf = (table: string): Promise<Record<string, unknown>[]> =>
  it.service.orm.em.fork().execute(`select * from ${table}`);
const told = async (entryId: string) => {
  const events = (await it.announced()).filter(({ type, subject }) => type === 'entry.filed' && subject === entryId);
  return events.map(({ data }) => {
    const { conveyanceKey: conveyance = null, consignmentKeys } = data as Keys;
    const [bill = null] = consignmentKeys;
    return { conveyance, bill };
  });
};
const filed = async (change: object = {}, caller: Caller = theBroker) =>
  (await it.file(caller, change as Record<string, unknown>)).entry.id;
const lies = async (change: object = {}, caller?: Caller) => (await liesOn(await filed(change, caller)))[0]!;

test('entries under one bill on one flight lie on one consignment and one conveyance, however the numbers are typed', async () => {
  const one = await lies({ conveyance: 'HA 456', billOfLading: '173-12345675' });
  const other = await lies({ conveyance: 'ha-456', billOfLading: '173 1234 5675' }, theCashBroker);
  expect(other).toEqual(one);
  expect(await rowsOf('conveyance')).toEqual([
    { key: one.conveyance, mode_of_transport: 'AIR', port: '3201', arrives_on: '2026-11-20' },
  ]);
  expect(await rowsOf('consignment')).toEqual([
    { key: one.bill, mode_of_transport: 'AIR', issuer: '173', number: '12345675' },
  ]);
});

test('another flight, or the same on another day, is another conveyance; another bill is another consignment', async () => {
  const one = await lies();
  expect(await lies({ conveyance: 'HA 457' })).toEqual({
    bill: one.bill,
    conveyance: expect.not.stringMatching(one.conveyance!),
  });
  expect((await lies({ arrivesOn: '2026-11-21' })).conveyance).not.toBe(one.conveyance);
  const otherBill = await lies({ billOfLading: '173-12345686' });
  expect([otherBill.conveyance, otherBill.bill === one.bill]).toEqual([one.conveyance, false]);
});

test('events tell the same by hashes, and neither they nor the rows hold what was typed', async () => {
  const id = await filed({
    modeOfTransport: 'VESSEL',
    conveyance: 'Polynesia for Kalani',
    billOfLading: 'MATS-4711/b',
  });
  expect(await told(id)).toEqual(await liesOn(id));
  const { conveyance, bill } = (await liesOn(id))[0]!;
  for (const key of [conveyance, bill]) expect(key).toMatch(/^[0-9a-f]{64}$/);
  const all = [...(await rowsOf('conveyance')), ...(await rowsOf('consignment')), ...(await it.announced())];
  expect(JSON.stringify(all)).not.toMatch(/polynesia|kalani|mats|4711/i);
});

test('a further filing lays the entry anew, and what the one before said stays', async () => {
  const id = await filed();
  await it.taken(id);
  await it.review(id, { entryVersion: 2, decision: 'SEND_BACK', reasonCode: 'VALUE_UNCLEAR' });
  const again = await it.file(theBroker, { entryId: id, entryVersion: 3, conveyance: 'HA 460' });
  expect(again.userErrors).toEqual([]);
  const [first, second, ...more] = await liesOn(id);
  expect(more).toEqual([]);
  expect(second).toEqual({
    bill: first!.bill,
    conveyance: await lies({ conveyance: 'HA 460' }).then((it) => it.conveyance),
  });
  expect(second!.conveyance).not.toBe(first!.conveyance);
});

test('what a person carries lies on nothing, and N/A is no number that others have too', async () => {
  const carried = await filed({ modeOfTransport: 'HAND_CARRIED' });
  expect([await liesOn(carried), await told(carried)]).toEqual([[], [{ conveyance: null, bill: null }]]);
  expect(await lies({ billOfLading: 'N/A' })).toMatchObject({ bill: null });
});

test('what a refused filing says lays nothing', async () => {
  const before = (await rowsOf('conveyance')).length;
  const { entry } = await it.file(theBroker, { conveyance: 'HA 999', invoiceHeld: 'NONE' });
  expect([entry, (await rowsOf('conveyance')).length]).toEqual([null, before]);
});

test('declarations into American Samoa lie on their conveyances too; those filed at once wait for each other, and all are kept', async () => {
  const desk = new FilingDesk(it);
  const declared = (await desk.filedAndTaken(sina)).entry.id;
  expect(await liesOn(declared)).toEqual([{ conveyance: expect.any(String), bill: expect.any(String) }]);
  const atOnce = await Promise.all(
    [1, 2, 3, 4].map(() => lies({ conveyance: 'HA 501', billOfLading: '173-00000011' })),
  );
  expect(new Set(atOnce.map((one) => JSON.stringify(one))).size).toBe(1);
});

test('entries of before are laid at the next start, once, on what those of today lie on; one whose text is erased on nothing', async () => {
  const [id, erased] = [await filed(), await filed()];
  const today = await liesOn(id);
  const owner = await openDatabase(entries, it.database.ownerUrl);
  await owner.em.fork().execute('delete from entry_consignment where entry_id in (?, ?)', [id, erased]);
  await owner.close();
  const em = it.service.orm.em.fork();
  await em.execute('update entry set is_laid = false where id in (?, ?)', [id, erased]);
  await em.execute(
    'update filing_certified set text = null where filing_id = (select current_filing_id from entry where id = ?)',
    [erased],
  );
  await Promise.all([layEntriesOfBefore(it.service), layEntriesOfBefore(it.service)]);
  expect([await liesOn(id), await liesOn(erased)]).toEqual([today, []]);
  expect(await em.execute('select id from entry where not is_laid')).toEqual([]);
});

test('an entry that a process of the release before files again is laid anew on what that filing says, and names its consignee', async () => {
  const id = await filed({ conveyance: 'HA 470' });
  const there = await lies({ conveyance: 'HA 471' });
  const em = it.service.orm.em.fork();
  await em.transactional(async (before) => {
    await before.execute(asBefore.filing, [id]);
    await before.execute(asBefore.text, [id]);
    await before.execute("update entry set current_filing_id = 'fil_of_before', filing_count = 2 where id = ?", [id]);
  });
  expect(await em.execute("select spelling_key from filing_party where filing_id = 'fil_of_before'")).toHaveLength(1);
  await layEntriesOfBefore(it.service);
  await layEntriesOfBefore(it.service);
  expect((await liesOn(id)).slice(1)).toEqual([there]);
});
const asBefore = {
  filing: `insert into filing select (jsonb_populate_record(filing, '{"id": "fil_of_before", "number": 2}')).*
    from filing where entry_id = ?`,
  text: `insert into filing_certified (filing_id, text) select 'fil_of_before', replace(text, 'HA 470', 'HA 471')
    from filing_certified join entry on filing_id = current_filing_id where id = ?`,
};
