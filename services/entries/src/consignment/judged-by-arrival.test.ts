// What is filed after its conveyance arrived is judged by the arrival that Customs recorded.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sina, tui } from '../testing/draft-desk.js';
import { entriesUnderTest, theBroker, at, noon, type Told } from '../testing/entries-under-test.js';
import { FilingDesk, officerAtPagoPago } from '../testing/filing-desk.js';
import { officer } from '@landfall/service-kit/testing';

let desk: FilingDesk;
let keys = 0;
beforeAll(async () => void (desk = new FilingDesk(await entriesUnderTest())));
afterAll(() => desk.it.stop());

const mutation = 'mutation ($input: RecordArrivalInput!) { recordArrival(input: $input) { userErrors { code } } }';
const record = async (caller: typeof sina, entryId: string, arrivedAt: string) => {
  const input = { idempotencyKey: `arrived-${(keys += 1)}`, entryId, arrivedAt };
  expect((await desk.it.graphql(caller, mutation, { input })).data.recordArrival.userErrors).toEqual([]);
};
const late = (told: readonly Told[]) => told.filter(({ code }) => code === 'LIST_LATE').map(({ message }) => message);

test('goods of a flight that landed on the 16th, declared for the 20th, are late in the draft and as filed; of another flight they are not (27.1017)', async () => {
  const flight = { arrivesOn: '2026-11-20', conveyance: 'PH 716' };
  const first = await desk.filedAndTaken(sina, flight);
  expect(late(first.userErrors)).toEqual([]);
  await record(officerAtPagoPago, first.entry.id, '2026-11-16T17:00:00.000Z');

  const draft = await desk.prepared(tui, flight);
  const filed = await desk.file(tui, draft);
  expect(filed.entry).not.toBeNull();
  const [says, ...more] = late(filed.userErrors);
  expect([says, more]).toEqual([
    expect.stringContaining('arrived on 16 November 2026: the 72 hours ran out on 19 November 2026'),
    [],
  ]);

  const other = await desk.file(tui, await desk.prepared(tui, { ...flight, conveyance: 'PH 717' }));
  expect(late(other.userErrors)).toEqual([]);
});

test('what an arrival makes late is told in the draft, before anything is certified', async () => {
  const flight = { arrivesOn: '2026-11-20', conveyance: 'PH 718' };
  const first = await desk.filedAndTaken(sina, flight);
  const { id } = await desk.prepared(tui, flight);
  const asks = 'query ($id: ID!) { draft(by: { id: $id }) { findings { code message } } }';
  const findings = async () => late((await desk.it.graphql(tui, asks, { id })).data.draft.findings);
  expect(await findings()).toEqual([]);
  await record(officerAtPagoPago, first.entry.id, '2026-11-17T21:59:00.000Z');
  expect(await findings()).toHaveLength(1);
  await record(officerAtPagoPago, first.entry.id, '2026-11-17T22:01:00.000Z');
  expect(await findings()).toEqual([]);
});

test('an entry into the customs territory whose flight landed 16 days before is told of the 15 days (19 CFR 141.5)', async () => {
  const flight = { conveyance: 'HA 716', arrivesOn: '2026-11-20' };
  const { entry, userErrors } = await desk.it.file(theBroker, flight);
  expect(userErrors).toEqual([]);
  await record(at(noon, officer(['3201'])), entry.id, '2026-11-04T22:00:00.000Z');
  const again = await desk.it.file(theBroker, flight);
  expect(again.userErrors).toMatchObject([{ code: 'ARRIVAL_FAR', severity: 'WARNING' }]);
  expect(again.userErrors[0]!.message).toContain('arrived 16 days before the day of filing');
});

test('at Pago Pago the day after the declared one is asked back, since in Apia it is that day already; said to be the port’s own, it is taken', async () => {
  const { entry } = await desk.filedAndTaken(sina, { arrivesOn: '2026-11-19', conveyance: 'OL 719' });
  const asked = (arrivedAt: string, dayIsOfThePort?: boolean) => {
    const input = { idempotencyKey: `apia-${(keys += 1)}`, entryId: entry.id, arrivedAt, dayIsOfThePort };
    return desk.it.graphql(officerAtPagoPago, mutation, { input });
  };
  const codes = async (answer: ReturnType<typeof asked>) =>
    (await answer).data.recordArrival.userErrors.map(({ code }: Told) => code);
  // the last instant of 19 November at the port, and the first of the 20th
  expect(await codes(asked('2026-11-20T10:59:59.999Z'))).toEqual([]);
  expect(await codes(asked('2026-11-20T11:00:00.000Z'))).toEqual(['ARRIVAL_DAY_OF_APIA']);
  expect(await codes(asked('2026-11-20T11:00:00.000Z', true))).toEqual([]);
});
