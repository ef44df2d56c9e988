import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { officer } from '@landfall/service-kit/testing';
import { DraftDesk, sina } from '../testing/draft-desk.js';
import { entriesUnderTest, theBroker, type EntriesUnderTest, type EventAnswer } from '../testing/entries-under-test.js';
import { nameDrafts } from './name-drafts.js';

let it: EntriesUnderTest;
let desk: DraftDesk;
beforeAll(async () => {
  it = await entriesUnderTest();
  desk = new DraftDesk(it);
});
afterAll(() => it.stop());

const named = async () => (await it.announced()).filter(({ type }) => type === 'draft.named');

test('a draft tells its reference and its account when it is started, and nothing while it is written', async () => {
  const { draft } = await desk.start(sina);
  const told = (await it.announced()).length;
  expect((await it.announced()).at(-1)).toMatchObject({
    ...{ type: 'draft.named', subject: draft.id, actor: sina.subject, accounts: ['acc_sina'], ports: [] },
    data: { draftId: draft.id, reference: draft.reference, accountId: 'acc_sina' },
  });
  await desk.save(sina, draft, { filerName: 'Sina' });
  await desk.discard(sina, draft.id);
  expect((await it.announced()).length).toBe(told);
});

test('Customs learns of no draft by it: it is in the feed of who writes it alone', async () => {
  const feed = '{ entriesFeed(first: 100) { events { type } } }';
  const typesTo = async (caller: Parameters<typeof it.graphql>[0]) =>
    (await it.graphql(caller, feed)).data.entriesFeed.events.map(({ type }: EventAnswer) => type);
  expect(await typesTo(sina)).toContain('draft.named');
  expect(await typesTo(officer(['3201', 'ASPPG']))).not.toContain('draft.named');
  expect(await typesTo(theBroker)).not.toContain('draft.named');
});

test('drafts and entries of before are named at the next start, once, and a discarded draft never', async () => {
  const { draft } = await desk.start(sina);
  const { draft: gone } = await desk.start(sina);
  await desk.discard(sina, gone.id);
  const { entry } = await it.file(theBroker);
  const em = it.service.orm.em.fork();
  await em.execute('update draft set is_named = false where id in (?, ?)', [draft.id, gone.id]);
  await em.execute('update entry set is_named = false where id = ?', [entry.id]);
  const before = (await named()).length;
  await Promise.all([nameDrafts(it.service), nameDrafts(it.service)]);
  await nameDrafts(it.service);
  expect((await named()).slice(before).map(({ data }) => data)).toEqual([
    { draftId: draft.id, reference: draft.reference, accountId: 'acc_sina', kind: 'TERRITORY_DECLARATION' },
    { draftId: entry.id, reference: entry.reference, accountId: theBroker.accountId, kind: 'TYPE_11' },
  ]);
});
