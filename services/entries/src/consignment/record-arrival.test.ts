import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Caller } from '@landfall/service-kit';
import { analyst, cashier, officer } from '@landfall/service-kit/testing';
import {
  at,
  entriesUnderTest,
  noon,
  theBroker,
  theCashBroker,
  theClient,
  type EntriesUnderTest,
  type Told,
} from '../testing/entries-under-test.js';

const officerHere = at(noon, officer(['3201']));
const officerElsewhere = at(noon, officer(['1001']));
const cashierHere = at(noon, cashier(['3201']));
const mutation = `mutation ($input: RecordArrivalInput!) { recordArrival(input: $input) {
  entry { conveyance { arrivesOn arrivedAt modeOfTransport } } userErrors { code path nextStep } } }`;
const carriage = `query ($by: EntryBy!) { entry(by: $by) {
  conveyance { arrivedAt } alsoOnConveyance { id } alsoUnderBill { id } } }`;
const touchdown = '2026-11-20T18:30:00.000Z';

let it: EntriesUnderTest;
let keys = 0;
let flights = 500;
beforeAll(async () => void (it = await entriesUnderTest()));
afterAll(() => it.stop());

const filed = async (conveyance: string, caller: Caller = theBroker, change: object = {}) =>
  (await it.file(caller, { conveyance, billOfLading: `MATS-${conveyance}`, ...change })).entry.id;
const flight = () => `HA ${(flights += 1)}`;
const record = async (entryId: string, arrivedAt = touchdown, caller: Caller = officerHere) => {
  const input = { idempotencyKey: `arrival-${(keys += 1)}`, entryId, arrivedAt };
  return (await it.graphql(caller, mutation, { input })).data.recordArrival;
};
const seen = async (caller: Caller, id: string) => (await it.graphql(caller, carriage, { by: { id } })).data.entry;
const codes = async (answer: Promise<{ userErrors: Told[] }>) => (await answer).userErrors.map(({ code }) => code);
const arrived = async () => (await it.announced()).filter(({ type }) => type === 'conveyance.arrived');

test('an arrival that a cashier or an officer of the port records is that of every entry on the conveyance, and told once', async () => {
  const name = flight();
  const [one, other] = [await filed(name), await filed(name, theCashBroker)];
  const before = (await arrived()).length;
  expect((await seen(theClient, one)).conveyance).toEqual({ arrivedAt: null });
  expect(await record(one, touchdown, cashierHere)).toEqual({
    entry: { conveyance: { arrivesOn: '2026-11-20', arrivedAt: touchdown, modeOfTransport: 'AIR' } },
    userErrors: [],
  });
  for (const id of [one, other]) expect((await seen(theClient, id)).conveyance).toEqual({ arrivedAt: touchdown });
  const [event, ...more] = (await arrived()).slice(before);
  expect(more).toEqual([]);
  expect(event).toMatchObject({ visibleto: 'customs', ports: ['3201'], accounts: [] });
  expect(event!.data).toEqual({
    ...{ conveyanceKey: event!.subject, port: '3201', modeOfTransport: 'AIR' },
    ...{ arrivesOn: '2026-11-20', arrivedAt: touchdown, arrivalNumber: 1 },
  });
});

test('each entry on it is told of it by an event of its own, which its filer sees; who recorded it Customs alone is told', async () => {
  const name = flight();
  const [one, other, elsewhere] = [await filed(name), await filed(name, theCashBroker), await filed(flight())];
  await record(one, touchdown, cashierHere);
  const told = (await it.announced()).filter(({ type }) => type === 'entry.arrived').slice(-2);
  expect(told.map(({ subject }) => subject).sort()).toEqual([one, other].sort());
  expect(told.map(({ subject }) => subject)).not.toContain(elsewhere);
  const ofOther = told.find(({ subject }) => subject === other)!;
  expect(ofOther).toMatchObject({ visibleto: 'account', partitionkey: other, ports: ['3201'] });
  expect(ofOther.accounts).toContain(theCashBroker.accountId);
  expect(ofOther.data).toMatchObject({ entryId: other, arrivedAt: touchdown, arrivalNumber: 1, lineCount: 1 });
  const by = 'query ($by: EntryBy!) { entry(by: $by) { conveyance { arrivalRecordedBy { subject } } } }';
  const recordedBy = async (caller: Caller) => (await it.graphql(caller, by, { by: { id: one } })).data.entry;
  const { subject } = cashierHere;
  expect(await recordedBy(officerHere)).toEqual({ conveyance: { arrivalRecordedBy: { subject } } });
  expect(await recordedBy(theBroker)).toEqual({ conveyance: { arrivalRecordedBy: null } });
});

test('a time that was wrong is put right by a further row, and the same time again is refused', async () => {
  const id = await filed(flight());
  await record(id);
  expect(await codes(record(id))).toEqual(['ARRIVAL_RECORDED_ALREADY']);
  const right = '2026-11-20T19:00:00.000Z';
  expect(await codes(record(id, right))).toEqual([]);
  expect((await seen(officerHere, id)).conveyance).toEqual({ arrivedAt: right });
  expect((await arrived()).at(-1)!.data).toMatchObject({ arrivedAt: right, arrivalNumber: 2 });
});

test('of two who record at the same moment each is either kept or told so', async () => {
  const id = await filed(flight());
  const told = await Promise.all([codes(record(id)), codes(record(id, '2026-11-20T18:31:00.000Z'))]);
  const rows = await it.service.orm.em
    .fork()
    .execute(
      'select number from arrival join entry_consignment using (conveyance_key) where entry_id = ? order by number',
      [id],
    );
  expect([rows.length, told.flat().filter((code) => code !== 'ARRIVAL_JUST_RECORDED')]).toEqual([
    2 - told.flat().length,
    [],
  ]);
});

test('what has not happened yet, and a mistyped month, are refused', async () => {
  const id = await filed(flight());
  expect(await codes(record(id, '2026-11-20T22:00:00.001Z'))).toEqual(['ARRIVAL_NOT_YET']);
  expect(await codes(record(id, '2026-09-20T20:00:00.000Z'))).toEqual(['ARRIVAL_FAR_FROM_DECLARED']);
  expect(await codes(record(id, '2026-09-21T20:00:00.000Z'))).toEqual([]);
});

test('what a person carries comes on nothing that could arrive', async () => {
  const id = await filed(flight(), theBroker, { modeOfTransport: 'HAND_CARRIED' });
  expect(await codes(record(id))).toEqual(['ENTRY_NAMES_NO_CONVEYANCE']);
  expect(await seen(officerHere, id)).toEqual({ conveyance: null, alsoOnConveyance: [], alsoUnderBill: [] });
});

test('at another port there is no such entry, and filers record no arrivals', async () => {
  const id = await filed(flight());
  const elsewhere = await record(id, touchdown, officerElsewhere);
  expect(elsewhere.userErrors).toEqual((await record('ent_none', touchdown, officerElsewhere)).userErrors);
  expect(elsewhere.userErrors).toMatchObject([{ code: 'ENTRY_NOT_FOUND' }]);
  const { errors } = await it.graphql(theBroker, mutation, {
    input: { idempotencyKey: 'not-mine', entryId: id, arrivedAt: touchdown },
  });
  expect(errors).toHaveLength(1);
});

test('an officer is shown what else comes on the conveyance and under the bill, the newest first; filers and analysts are not', async () => {
  const name = flight();
  const bill = { billOfLading: 'HAWB-76' };
  const [one, two] = [await filed(name, theBroker, bill), await filed(name, theCashBroker, bill)];
  const otherBill = await filed(name, theCashBroker, { billOfLading: 'HAWB-77' });
  const ids = (entries: { id: string }[]) => entries.map(({ id }) => id).sort();
  const { alsoOnConveyance, alsoUnderBill } = await seen(officerHere, one);
  expect(ids(alsoOnConveyance)).toEqual([two, otherBill].sort());
  expect(ids(alsoUnderBill)).toEqual([two]);
  for (const caller of [theBroker, theClient, at(noon, analyst(['3201']))])
    expect(await seen(caller, one)).toMatchObject({ alsoOnConveyance: null, alsoUnderBill: null });
  expect((await seen(at(noon, analyst(['3201'])), one)).conveyance).toBeNull();
});

test('what was sent back and filed again under another bill comes with the others no more', async () => {
  const name = flight();
  const [one, two] = [await filed(name), await filed(name)];
  await it.taken(two);
  await it.review(two, { entryVersion: 2, decision: 'SEND_BACK', reasonCode: 'VALUE_UNCLEAR' });
  await it.file(theBroker, { entryId: two, entryVersion: 3, conveyance: flight(), billOfLading: 'OTHER-1' });
  expect(await seen(officerHere, one)).toMatchObject({ alsoOnConveyance: [], alsoUnderBill: [] });
});

test('analysts are told of an arrival neither on which conveyance nor when it was, by which all that came on it could be found', async () => {
  const id = await filed(flight());
  await record(id);
  const { data: told } = (await arrived()).at(-1)!;
  const { conveyanceKey } = told as { conveyanceKey: string };
  const feed = '{ entriesFeed(first: 500) { events { type subject data } } }';
  const eventsFor = async (caller: Caller) => JSON.stringify((await it.graphql(caller, feed)).data.entriesFeed.events);
  expect(await eventsFor(officerHere)).toContain(conveyanceKey);
  const ofAnalyst = await eventsFor(at(noon, analyst(['3201'])));
  expect(ofAnalyst).toContain('conveyance.arrived');
  for (const kept of [conveyanceKey, touchdown]) expect(ofAnalyst).not.toContain(kept);
});
