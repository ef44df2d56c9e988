import { analyst, officer, supervisor } from '@landfall/service-kit/testing';
import type { Caller } from '@landfall/service-kit';
import { cheapWatches, reviewDesk, shirts, type Desk } from '../../test/review-desk.js';

let desk: Desk;
beforeAll(async () => void (desk = await reviewDesk()));
afterAll(async () => desk.stop());

interface Page {
  reviews: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}
const query = `query ($filter: ReviewFilter, $first: Int!, $after: String) { reviews(filter: $filter, first: $first, after: $after) {
  nodes { id } edges { cursor } pageInfo { hasNextPage endCursor } } }`;
const list = async (filter = {}, caller: Caller = officer(['3203']), page: Record<string, unknown> = { first: 100 }) =>
  desk.graphql(caller, query, { filter, ...page });
const idsOf = async (filter = {}, caller?: Caller) =>
  (await list(filter, caller)).data.reviews.nodes.map(({ id }: { id: string }) => id);

const at = (hour: number) => new Date(Date.UTC(2026, 1, 3, hour));
/** Filed at one hour and heard of at another, as after a service was away. */
const filed = (hour: number, heard: number, given = {}) =>
  desk.file({ port: '3203', filedAt: at(hour).toISOString(), ...given }, at(heard));
const vague = { ...shirts, descriptionAdequate: false };
const queue: string[] = [];

beforeAll(async () => {
  const [late, early] = [(await filed(12, 15)).id, (await filed(11, 16)).id];
  const vagueOne = (await filed(13, 17, { lines: [vague] })).id;
  const watches = (await filed(14, 18, { lines: [cheapWatches] })).id;
  await desk.file({ port: '2704' });
  queue.push(watches, vagueOne, early, late);
});

test('the queue shows the riskiest first and, among equal risk, who filed first, whenever review heard of it (143.31, 143.32(o)) (GEN-03, GEN-05)', async () => {
  expect(await idsOf()).toEqual(queue);
});

test('pages of the queue follow on without gap or repetition', async () => {
  const seen: string[] = [];
  let after: string | null = null;
  for (let more = true; more;) {
    const { reviews }: Page = (await list({}, officer(['3203']), { first: 1, after })).data;
    seen.push(...reviews.nodes.map(({ id }) => id));
    ({ hasNextPage: more, endCursor: after } = reviews.pageInfo);
  }
  expect(seen).toEqual(queue);
});

test('a cursor that is none, and a page of 0 or 101, are refused in a sentence', async () => {
  expect((await list({}, officer(), { first: 1, after: 'elsewhere' })).errors?.[0]?.message).toMatch(/is not a cursor/);
  expect((await list({}, officer(), { first: 0 })).errors?.[0]?.message).toMatch(/from 1 to 100/);
  expect((await list({}, officer(), { first: 101 })).errors?.[0]?.message).toMatch(/from 1 to 100/);
});

test('an officer sees the queue of the ports worked at, whatever port is asked for', async () => {
  expect(await idsOf({}, officer([]))).toEqual([]);
  expect(await idsOf({ port: '3203' }, officer(['2704']))).toEqual([]);
  expect(await idsOf({}, officer(['2704']))).toHaveLength(1);
  expect(await idsOf({ port: '3203' }, supervisor(['2704', '3203']))).toEqual(queue);
  expect(await idsOf({}, analyst(['3203']))).toEqual(queue);
});

test('the queue tells what is unassigned, mine, waiting and decided', async () => {
  const me = officer(['3205'], 'per_me');
  const file = async () => (await desk.file({ port: '3205' })) as { id: string; version: number };
  const [open, mine, waiting, decided] = [await file(), await file(), await file(), await file()];
  for (const { id, version } of [mine, waiting, decided]) await desk.claim(id, version, me);
  const decide = ({ id, version }: typeof mine, decision: string) =>
    desk.decide(
      { reviewId: id, entryVersion: 1, expectedVersion: version + 1, decision, reasonCode: 'GOODS_DIFFER' },
      me,
    );
  await decide(waiting, 'SEND_BACK');
  await decide(decided, 'RELEASE');
  expect(await idsOf({ state: 'UNASSIGNED' }, me)).toEqual([open.id]);
  expect(await idsOf({ state: 'MINE' }, me)).toEqual([mine.id]);
  expect(await idsOf({ state: 'MINE' }, officer(['3205'], 'per_other'))).toEqual([]);
  expect(await idsOf({ state: 'WAITING' }, me)).toEqual([waiting.id]);
  expect(await idsOf({ state: 'DECIDED' }, me)).toEqual([decided.id]);
  expect(await idsOf({ state: 'STUCK' }, me)).toEqual([]);
});
