// What carriers say lies on a conveyance, beside what is declared.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Caller } from '@landfall/service-kit';
import { analyst, cashier, officer } from '@landfall/service-kit/testing';
import { lawfulLine } from '../kinds/territory-declaration/lawful-answers.js';
import { sina } from '../testing/draft-desk.js';
import { at, entriesUnderTest, noon, theStranger, type Told } from '../testing/entries-under-test.js';
import { FilingDesk } from '../testing/filing-desk.js';

let desk: FilingDesk;
let keys = 0;
beforeAll(async () => void (desk = new FilingDesk(await entriesUnderTest())));
afterAll(() => desk.it.stop());

const officerHere = at(noon, officer(['ASPPG']));
const officerElsewhere = at(noon, officer(['1001']));
const of = (quantity: string, unit = 'boxes') => ({ lines: [lawfulLine({ quantity, unit })] });
const days = { from: '2026-11-01', until: '2026-11-30' };

const fields = `id name modeOfTransport arrivesOn arrivedAt arrivedByCarrier entryCount list { number billCount pieces byCarrier }
  compared { comparison billNumber listedPieces declaredPieces nextStep entries { id } } comparedCounts { comparison count }
  links { id endedAt }`;
const conveyances = async (caller: Caller) => {
  const query = `query ($from: LocalDate!, $until: LocalDate!) { conveyances(from: $from, until: $until) { ${fields} } }`;
  return (await desk.it.graphql(caller, query, days)).data?.conveyances ?? null;
};
const named = async (name: string) =>
  (await conveyances(officerHere)).find((one: { name: string }) => one.name === name);
const send = async (caller: Caller, mutation: string, answer: string, given: object) => {
  const [name, type] = [mutation, `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`];
  const text = `mutation ($input: ${type}!) { ${name}(input: $input) { ${answer} userErrors { code message path nextStep } } }`;
  const input = { idempotencyKey: `carrier-${(keys += 1)}`, ...given };
  const { data, errors } = await desk.it.graphql(caller, text, { input });
  return { ...data?.[name], errors };
};
const bring = (caller: Caller, given: object) => send(caller, 'bringCarrierList', 'billCount', given);
const give = (caller: Caller, conveyanceId: string, forDays = 14) =>
  send(caller, 'giveCarrierLink', 'token endsAt', { conveyanceId, days: forDays });
const codes = ({ userErrors }: { userErrors: Told[] }) => userErrors.map(({ code }) => code);
const file = async (conveyance: string, billOfLading: string, change: object = {}) =>
  (await desk.filedAndTaken(sina, { conveyance, billOfLading, ...change })).entry.id;

test('what comes to a port is listed for those who work there, as its filers call it, and for nobody else', async () => {
  await file('HA 600', 'MATS-600');
  expect(await named('HA 600')).toMatchObject({ entryCount: 1, arrivedAt: null, list: null, compared: [] });
  expect((await conveyances(at(noon, cashier(['ASPPG'])))).length).toBeGreaterThan(0);
  expect(await conveyances(officerElsewhere)).toEqual([]);
  for (const caller of [sina, at(noon, analyst(['ASPPG']))]) expect(await conveyances(caller)).toBeNull();
});

test('a carrier’s list is compared with what is declared: short, over, not declared, not listed, each with its next step', async () => {
  const [short, over] = [await file('HA 601', 'B-1', of('3')), await file('HA 601', 'B-2', of('3'))];
  const [same, unlisted] = [await file('HA 601', 'B-3', of('3')), await file('HA 601', 'B-4', of('3'))];
  const dozens = await file('HA 601', 'B-5', of('9', 'dozens'));
  const { id } = await named('HA 601');
  const text = 'Bill,Pieces,Weight\nB-1,2,1\nB2,4,1\nB 3,1,1\nB-3,2,1\nB-5,9,1\nB-6,1,1\n';
  expect(await bring(officerHere, { conveyanceId: id, text })).toMatchObject({ billCount: 6, userErrors: [] });
  const { list, compared, comparedCounts } = await named('HA 601');
  expect(list).toEqual({ number: 1, billCount: 6, pieces: 19, byCarrier: false });
  expect(
    compared.map((one: Record<string, unknown>) => [
      one['comparison'],
      one['billNumber'],
      one['listedPieces'],
      one['declaredPieces'],
    ]),
  ).toEqual([
    ['NOT_DECLARED', 'B-6', 1, null],
    ['OVER', 'B2', 4, 3],
    ['SHORT', 'B-1', 2, 3],
    ['NOT_LISTED', null, null, 3],
    ['NOT_COMPARABLE', 'B-5', 9, null],
    ['AGREES', 'B 3', 3, 3],
  ]);
  const ids = compared.map(({ entries }: { entries: { id: string }[] }) => entries.map((one) => one.id).join());
  expect(ids).toEqual(['', over, short, unlisted, dozens, same]);
  expect(compared.every(({ nextStep }: Told) => nextStep.length > 10)).toBe(true);
  expect(comparedCounts).toHaveLength(6);
});

test('a list with faults is not taken, each is told at its line, and the list of before stands; a better one takes its place', async () => {
  await file('HA 602', 'C-1', of('3'));
  const { id } = await named('HA 602');
  await bring(officerHere, { conveyanceId: id, text: 'C-1\t3' });
  const wrong = await bring(officerHere, { conveyanceId: id, text: 'Bill,Pieces\nC-1,3\n=C2,1\nC-3,none' });
  expect(wrong).toMatchObject({
    billCount: null,
    userErrors: [
      { code: 'LIST_FORMULA', path: ['text', '3'], message: expect.stringContaining('Line 3: ') },
      { code: 'LIST_PIECES_UNREAD', path: ['text', '4'] },
    ],
  });
  expect((await named('HA 602')).list).toMatchObject({ number: 1, billCount: 1 });
  await bring(officerHere, { conveyanceId: id, text: 'C-1\t4' });
  expect(await named('HA 602')).toMatchObject({ list: { number: 2 }, compared: [{ comparison: 'OVER' }] });
});

test('by a link that an officer gave, whoever holds it records the arrival and brings the list of that conveyance, and sees nothing of what others declared', async () => {
  await file('HA 603', 'D-1', of('3'));
  const { id } = await named('HA 603');
  const { token } = await give(officerHere, id);
  const voyage = `query ($token: String!) { carrierVoyage(token: $token) { port modeOfTransport arrivesOn arrivedAt billCount } }`;
  const seen = async () => (await desk.it.graphql(theStranger, voyage, { token })).data.carrierVoyage;
  expect(await seen()).toEqual({
    port: 'ASPPG',
    modeOfTransport: 'AIR',
    arrivesOn: '2026-11-20',
    arrivedAt: null,
    billCount: null,
  });
  const arrivedAt = '2026-11-20T18:30:00.000Z';
  const record = (at: string) => send(theStranger, 'recordCarrierArrival', 'arrivedAt', { token, arrivedAt: at });
  expect(await record(arrivedAt)).toMatchObject({ arrivedAt, userErrors: [] });
  expect(await bring(theStranger, { token, text: 'D-1\t3' })).toMatchObject({ billCount: 1, userErrors: [] });
  expect(await seen()).toMatchObject({ arrivedAt, billCount: 1 });
  expect(await named('HA 603')).toMatchObject({
    arrivedByCarrier: true,
    list: { byCarrier: true },
    compared: [{ comparison: 'AGREES' }],
  });

  const corrected = { conveyanceId: id, arrivedAt: '2026-11-20T19:00:00.000Z' };
  expect(codes(await send(officerHere, 'recordArrival', 'entry { id }', corrected))).toEqual([]);
  expect(codes(await record('2026-11-20T20:00:00.000Z'))).toEqual(['ARRIVAL_IS_OF_CUSTOMS']);
  expect(await named('HA 603')).toMatchObject({ arrivedByCarrier: false, arrivedAt: corrected.arrivedAt });
});

test('a link ends by its day or by an officer, at other ports there is none, and a guessed one opens nothing', async () => {
  await file('HA 604', 'E-1');
  const { id } = await named('HA 604');
  expect(codes(await give(officerElsewhere, id))).toEqual(['CONVEYANCE_NOT_FOUND']);
  expect((await give(sina, id)).errors).toHaveLength(1);
  for (const wrong of [0, 31]) expect(codes(await give(officerHere, id, wrong))).toEqual(['CARRIER_LINK_DAYS']);
  const { token } = await give(officerHere, id, 1);
  const text = 'E-1\t3';
  const onTheLastDay = at('2026-11-21T21:59:59.999Z', theStranger);
  expect(codes(await bring(onTheLastDay, { token, text }))).toEqual([]);
  expect(codes(await bring(at('2026-11-21T22:00:00.000Z', theStranger), { token, text }))).toEqual([
    'CARRIER_LINK_ENDED',
  ]);
  const { links } = await named('HA 604');
  expect(codes(await send(officerElsewhere, 'endCarrierLink', 'endedAt', { linkId: links[0].id }))).toEqual([
    'CARRIER_LINK_NOT_FOUND',
  ]);
  expect(await send(officerHere, 'endCarrierLink', 'endedAt', { linkId: links[0].id })).toMatchObject({
    endedAt: noon,
  });
  expect(codes(await bring(theStranger, { token, text }))).toEqual(['CARRIER_LINK_ENDED']);
  expect(codes(await bring(theStranger, { token: 'guessed', text }))).toEqual(['CARRIER_LINK_ENDED']);
  expect(codes(await bring(sina, { conveyanceId: id, text }))).toEqual(['CONVEYANCE_NOT_FOUND']);
});
