import { officer } from '@landfall/service-kit/testing';
import { cheapWatches, reviewDesk, shirts, type Desk } from '../../test/review-desk.js';

let desk: Desk;
beforeAll(async () => void (desk = await reviewDesk()));
afterAll(async () => desk.stop());

const release = { decision: 'RELEASE', reasonCode: 'IN_ORDER' };
const codesOf = ({ userErrors }: { userErrors: { code: string; path: string[] }[] }) =>
  userErrors.map(({ code, path }) => [code, path.join('.')]);

async function held(given: Parameters<Desk['file']>[0] = {}) {
  const { id, version, entry } = await desk.file(given);
  await desk.claim(id, version);
  return { of: { reviewId: id, expectedVersion: version + 1 }, entryId: entry.id as string };
}
const set = (input: Record<string, unknown>, caller = officer()) => desk.send('setExamination', input, caller);
const decided = async () => (await desk.announced()).findLast(({ type }) => type === 'review.decided')!.data;

test('an officer raises what was proposed, with a reason and a note, and it binds the release (143.32(o)) (SEL-01)', async () => {
  const { of } = await held();
  const { review, userErrors } = await set({
    ...of,
    ...{ examination: 'INTENSIVE', reasonCode: 'PAPERS_IN_DOUBT', note: 'Two invoices.' },
  });
  expect(userErrors).toEqual([]);
  expect(review).toMatchObject({ examination: 'INTENSIVE', selectivity: { outcome: 'GENERAL' } });
  expect(review.examinationSettings).toEqual([
    {
      ...{ proposed: 'GENERAL', examination: 'INTENSIVE', reasonCode: 'PAPERS_IN_DOUBT' },
      ...{ note: 'Two invoices.', setBy: 'per_officer' },
    },
  ]);
  const event = (await desk.announced()).at(-1)!;
  expect(event).toMatchObject({
    ...{ type: 'review.examination-set', visibleto: 'customs', actor: 'per_officer' },
    data: { proposed: 'GENERAL', examination: 'INTENSIVE', reasonCode: 'PAPERS_IN_DOUBT' },
  });
  expect(JSON.stringify(event)).not.toContain('Two invoices');
  const early = await desk.decide({ ...of, expectedVersion: review.version, entryVersion: 1, ...release });
  expect(codesOf(early)).toEqual([['EXAMINATION_UNFINISHED', 'decision']]);
});

test('an officer lowers a false hit, and the release waits for no findings; the proposal stays to be seen (SEL-01)', async () => {
  const { of } = await held({ lines: [cheapWatches] });
  const { review } = await set({ ...of, examination: 'GENERAL', reasonCode: 'CRITERION_DOES_NOT_FIT' });
  expect(review).toMatchObject({ examination: 'GENERAL', selectivity: { outcome: 'INTENSIVE' } });
  await desk.decide({ ...of, expectedVersion: review.version, entryVersion: 1, ...release });
  expect(await decided()).toMatchObject({ examination: 'GENERAL' });
});

test('every entry is subject to one of three examinations, what no criterion speaks of to the general one: none is left without (143.32(o)) (SEL-02)', async () => {
  const vague = { ...shirts, descriptionAdequate: false };
  for (const [line, outcome] of [
    [shirts, 'GENERAL'],
    [vague, 'GENERAL_WITH_DOCUMENT_REVIEW'],
    [cheapWatches, 'INTENSIVE'],
  ] as const)
    expect(await desk.file({ lines: [line] })).toMatchObject({ examination: outcome, selectivity: { outcome } });
  const { of } = await held();
  for (const examination of ['NONE', null])
    expect((await set({ ...of, examination, reasonCode: 'PAPERS_SHOW_IT' })).errors).toBeDefined();
});

test('a reason fits what is set, another reason is said in a note, and what stands is not set again', async () => {
  const { of } = await held();
  const wrong = async (input: Record<string, unknown>) => codesOf(await set({ ...of, ...input }));
  const raised = { examination: 'INTENSIVE' };
  expect(await wrong({ ...raised, reasonCode: 'CRITERION_DOES_NOT_FIT' })).toEqual([
    ['REASON_DOES_NOT_FIT', 'reasonCode'],
  ]);
  expect(await wrong({ ...raised, reasonCode: 'GOODS_EXAMINED' })).toEqual([['REASON_DOES_NOT_FIT', 'reasonCode']]);
  expect(await wrong({ ...raised, reasonCode: 'OTHER', note: ' ' })).toEqual([['NOTE_MISSING', 'note']]);
  expect(await wrong({ ...raised, reasonCode: 'OTHER', note: 'n'.repeat(2_001) })).toEqual([['NOTE_TOO_LONG', 'note']]);
  expect(await wrong({ examination: 'GENERAL', reasonCode: 'PAPERS_SHOW_IT' })).toEqual([
    ['EXAMINATION_STANDS_ALREADY', 'examination'],
  ]);
});

test('only the officer who holds the review sets it, at the version last seen', async () => {
  const { of } = await held();
  const input = { ...of, examination: 'INTENSIVE', reasonCode: 'GOODS_OF_RISK' };
  expect(codesOf(await set(input, officer(['3201'], 'per_other')))).toEqual([['NOT_CLAIMED_BY_YOU', 'reviewId']]);
  expect(codesOf(await set({ ...input, expectedVersion: 1 }))).toEqual([['CONFLICT', 'expectedVersion']]);
});

test('an examination that an officer makes unasked binds, and is not lowered once it was made', async () => {
  const { of } = await held();
  const { review } = await desk.send('recordExamination', { ...of, findings: ['QUANTITY_DIFFERS'] });
  expect(review).toMatchObject({ examination: 'INTENSIVE', examinationSettings: [{ reasonCode: 'GOODS_EXAMINED' }] });
  const now = { ...of, expectedVersion: review.version };
  expect(codesOf(await set({ ...now, examination: 'GENERAL', reasonCode: 'EXAMINED_BEFORE' }))).toEqual([
    ['EXAMINATION_MADE', 'examination'],
  ]);
  await desk.decide({ ...now, entryVersion: 1, ...release, reasonCode: 'OTHER', wordsToFiler: 'In order.' });
  expect(await decided()).toMatchObject({ examination: 'INTENSIVE', examinationFindingsRecorded: true });
});

test('what an officer raised stands for a further filing, which is examined anew; what was lowered does not', async () => {
  const [raised, lowered] = [await held(), await held({ lines: [cheapWatches] })];
  await set({ ...raised.of, examination: 'INTENSIVE', reasonCode: 'PARTY_OF_RISK' });
  await set({ ...lowered.of, examination: 'GENERAL', reasonCode: 'CRITERION_DOES_NOT_FIT' });
  const again = { filingNumber: 2, entryVersion: 2 };
  const [one, other] = [
    await desk.file({ ...again, entryId: raised.entryId }),
    await desk.file({ ...again, entryId: lowered.entryId, lines: [cheapWatches] }),
  ];
  expect(one).toMatchObject({ examination: 'INTENSIVE', selectivity: { outcome: 'GENERAL' } });
  expect(other).toMatchObject({ examination: 'INTENSIVE', selectivity: { outcome: 'INTENSIVE' } });
  expect(await desk.file({ ...again, filingNumber: 3, entryVersion: 4, entryId: raised.entryId })).toMatchObject({
    examination: 'INTENSIVE',
  });
});

test('what an officer lowered and then raised again stands for a further filing', async () => {
  const { of, entryId } = await held({ lines: [cheapWatches] });
  const lowered = await set({ ...of, examination: 'GENERAL', reasonCode: 'CRITERION_DOES_NOT_FIT' });
  const raised = { examination: 'GENERAL_WITH_DOCUMENT_REVIEW', reasonCode: 'PAPERS_IN_DOUBT' };
  await set({ ...of, expectedVersion: lowered.review.version, ...raised });
  expect(await desk.file({ entryId, filingNumber: 2, entryVersion: 2 })).toMatchObject({
    ...{ examination: 'GENERAL_WITH_DOCUMENT_REVIEW', selectivity: { outcome: 'GENERAL' } },
  });
});

test('what an officer raised twice, the second time less far, stands for a further filing', async () => {
  const { of, entryId } = await held();
  const raised = await set({ ...of, examination: 'INTENSIVE', reasonCode: 'PARTY_OF_RISK' });
  const less = { examination: 'GENERAL_WITH_DOCUMENT_REVIEW', reasonCode: 'PAPERS_SHOW_IT' };
  await set({ ...of, expectedVersion: raised.review.version, ...less });
  expect(await desk.file({ entryId, filingNumber: 2, entryVersion: 2 })).toMatchObject({
    examination: 'GENERAL_WITH_DOCUMENT_REVIEW',
  });
});

test('what an officer raised comes before the rest of the queue', async () => {
  const me = officer(['3204'], 'per_me');
  const [first, second] = [await desk.file({ port: '3204' }), await desk.file({ port: '3204', lines: [shirts] })];
  await desk.claim(second.id, second.version, me);
  const input = { reviewId: second.id, expectedVersion: second.version + 1, reasonCode: 'GOODS_OF_RISK' };
  await set({ ...input, examination: 'INTENSIVE' }, me);
  const { data } = await desk.graphql(me, '{ reviews(first: 10) { nodes { id } } }');
  expect(data.reviews.nodes.map(({ id }: { id: string }) => id)).toEqual([second.id, first.id]);
});
