import { newId } from '@landfall/service-kit';
import { importer, officer } from '@landfall/service-kit/testing';
import { DecisionTable } from './decision.table.js';
import { cheapWatches, importerAccount, reviewDesk, shirts, type Desk } from '../../test/review-desk.js';

let desk: Desk;
beforeAll(async () => void (desk = await reviewDesk()));
afterAll(async () => desk.stop());

const release = { decision: 'RELEASE', reasonCode: 'IN_ORDER' };
const asked = ['INFORMAL_LIMIT_EXCEEDED', 'DESCRIPTION_INADEQUATE'];

/** A filed entry whose review this officer holds, with what a decision on it must name. */
async function held(given: Parameters<Desk['file']>[0] = {}) {
  const { id, version, entryVersion, entry } = await desk.file(given);
  await desk.claim(id, version);
  return { of: { reviewId: id, expectedVersion: version + 1, entryVersion }, entryId: entry.id as string };
}
const lastAnnounced = async () => (await desk.announced()).at(-1)!;
const codesOf = ({ userErrors }: { userErrors: { code: string; path: string[] }[] }) =>
  userErrors.map(({ code, path }) => [code, path.join('.')]);

test('a filed entry reaches the queue, an officer claims it and decides, and entries is told', async () => {
  const opened = await desk.file();
  expect(opened).toMatchObject({ status: 'OPEN', version: 1, entryVersion: 1, port: '3201' });
  expect(opened.selectivity).toMatchObject({ outcome: 'GENERAL', sampled: false, hits: [] });

  const { review: claimed, userErrors } = await desk.claim(opened.id, opened.version);
  expect(userErrors).toEqual([]);
  expect(claimed).toMatchObject({ status: 'CLAIMED', claimedBy: 'per_officer', version: 2 });

  const answer = await desk.decide({ reviewId: opened.id, entryVersion: 1, expectedVersion: 2, ...release });
  expect(answer).toMatchObject({ userErrors: [], review: { status: 'DECIDED', decision: 'RELEASE', claimedBy: null } });
  const events = await desk.announced();
  expect(events.map(({ type }) => type)).toEqual(['review.opened', 'review.claimed', 'review.decided']);
  expect(events.at(-1)).toMatchObject({
    ...{ visibleto: 'customs', ports: ['3201'], partitionkey: opened.entry.id, actor: 'per_officer' },
    data: { decision: 'RELEASE', examination: 'GENERAL', examinationFindingsRecorded: false, entryVersion: 1 },
  });
  const kept = await desk.service.orm.em.fork().findOneOrFail(DecisionTable, { reviewId: opened.id });
  expect(events.at(-1)!.data).toMatchObject({ decisionId: kept.id, reference: 'US-7K2M-9QXD' });
});

test('only the officer who holds a review decides it', async () => {
  const { of } = await held();
  const answer = await desk.decide({ ...of, ...release }, officer(['3201'], 'per_other'));
  expect(codesOf(answer)).toEqual([['NOT_CLAIMED_BY_YOU', 'reviewId']]);
  const { id, version, entryVersion } = await desk.file();
  const unclaimed = await desk.decide({ reviewId: id, expectedVersion: version, entryVersion, ...release });
  expect(codesOf(unclaimed)).toEqual([['NOT_CLAIMED_BY_YOU', 'reviewId']]);
});

test('a decision sent twice with one key is taken once, and without the key the second is refused', async () => {
  const { of, entryId } = await held();
  const input = { ...of, ...release, idempotencyKey: newId('key') };
  expect(await desk.decide(input)).toEqual(await desk.decide(input));
  expect(codesOf(await desk.decide({ ...of, ...release }))).toEqual([['NOT_CLAIMED_BY_YOU', 'reviewId']]);
  const decided = (await desk.announced()).filter(
    (event) => event.type === 'review.decided' && event.partitionkey === entryId,
  );
  expect(decided).toHaveLength(1);
});

test('a decision on data that have changed since is a conflict, and so is one on an older look at the review', async () => {
  const { of, entryId } = await held();
  await desk.file({ entryId, filingNumber: 2, entryVersion: 3 });
  expect(codesOf(await desk.decide({ ...of, ...release }))).toEqual([['CONFLICT', 'entryVersion']]);
  const { version } = await desk.seen(entryId);
  expect(codesOf(await desk.decide({ ...of, expectedVersion: version, ...release }))).toEqual([
    ['CONFLICT', 'entryVersion'],
  ]);
  const looked = await desk.decide({ ...of, expectedVersion: version, entryVersion: 3, ...release });
  expect(looked).toMatchObject({ userErrors: [], review: { status: 'DECIDED' } });
});

test('that an entry was taken into review does not outdate the officer’s look at it', async () => {
  const { of, entryId } = await held();
  const taken = {
    entryId,
    entryVersion: 2,
    status: 'IN_REVIEW',
    previousStatus: 'FILED',
    reasonCode: null,
    causedBy: null,
  } as const;
  await desk.told('entry.changed', taken);
  expect(await desk.decide({ ...of, ...release })).toMatchObject({ userErrors: [], review: { entryVersion: 2 } });
});

test('a release answers every question to the officer, and accepts it (143.21) (INF-01)', async () => {
  const { of } = await held({ askedOfficer: asked });
  const none = await desk.decide({ ...of, ...release });
  expect(none.userErrors).toMatchObject([
    {
      code: 'QUESTION_UNANSWERED',
      path: ['answers'],
      citation: null,
      message: expect.stringContaining(asked.join(', ')),
    },
  ]);
  const answers = [
    { code: asked[0], accepted: true, note: 'The invoice shows one consignment.' },
    { code: asked[1], accepted: false },
    { code: 'NEVER_ASKED', accepted: true },
  ];
  expect(codesOf(await desk.decide({ ...of, ...release, answers }))).toEqual([
    ['QUESTION_NOT_ACCEPTED', 'answers.1.accepted'],
    ['ANSWER_WITHOUT_QUESTION', 'answers.2.code'],
  ]);
  const accepted = [answers[0]!, { ...answers[1]!, accepted: true }];
  const { review } = await desk.decide({ ...of, ...release, answers: accepted });
  expect(review.answers.map(({ code }: { code: string }) => code).sort()).toEqual(asked.toSorted());
  const event = await lastAnnounced();
  expect(event.data).toMatchObject({ answeredCodes: asked });
  expect(JSON.stringify(event)).not.toContain('invoice shows');
});

test('an answer given twice is no answer', async () => {
  const { of } = await held({ askedOfficer: [asked[0]!] });
  const twice = { code: asked[0], accepted: true };
  expect(codesOf(await desk.decide({ ...of, ...release, answers: [twice, twice] }))).toEqual([
    ['ANSWER_WITHOUT_QUESTION', 'answers.1.code'],
  ]);
});

test('goods under intensive examination are not released before its findings are recorded, and that is told before (143.32(o))', async () => {
  const { of } = await held({ lines: [cheapWatches] });
  const early = await desk.decide({ ...of, ...release });
  expect(early.userErrors).toMatchObject([
    { code: 'EXAMINATION_UNFINISHED', path: ['decision'], citation: '19 CFR 143.32(o)' },
  ]);
  expect(early.review).toMatchObject({ status: 'CLAIMED' });
  const { reviewId, expectedVersion } = of;
  const { review } = await desk.send('recordExamination', { reviewId, expectedVersion, findings: ['AS_DECLARED'] });
  const { userErrors } = await desk.decide({ ...of, expectedVersion: review.version, ...release });
  expect(userErrors).toEqual([]);
  expect((await lastAnnounced()).data).toMatchObject({ examination: 'INTENSIVE', examinationFindingsRecorded: true });
});

test('a note of 2,000 characters is kept, one of 2,001 is refused', async () => {
  const { of } = await held({ askedOfficer: [asked[0]!] });
  const noted = (length: number) =>
    desk.decide({ ...of, ...release, answers: [{ code: asked[0], accepted: true, note: 'n'.repeat(length) }] });
  expect(codesOf(await noted(2_001))).toEqual([['NOTE_TOO_LONG', 'answers.0.note']]);
  expect((await noted(2_000)).review.answers[0].note).toHaveLength(2_000);
});

const linesOf = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Entry {
  review { decision lineNumbers } } } }`;

test('sending back may name the lines that it is about, which the filer sees; other decisions and other lines cannot', async () => {
  const lines = [shirts, { ...shirts, number: 2 }, { ...shirts, number: 3 }];
  const { of, entryId } = await held({ lines });
  const back = { decision: 'SEND_BACK', reasonCode: 'VALUE_UNCLEAR' };
  const none = [['NO_SUCH_LINE', 'lineNumbers.1']];
  expect(codesOf(await desk.decide({ ...of, ...back, lineNumbers: [2, 4] }))).toEqual(none);
  expect(codesOf(await desk.decide({ ...of, ...release, lineNumbers: [2] }))).toEqual([
    ['NO_SUCH_LINE', 'lineNumbers.0'],
  ]);
  const { userErrors } = await desk.decide({ ...of, ...back, lineNumbers: [3, 1, 3] });
  expect(userErrors).toEqual([]);
  const seen = await desk.graphql(importer(importerAccount), linesOf, { of: [{ __typename: 'Entry', id: entryId }] });
  expect(seen.data._entities).toEqual([{ review: { decision: 'SEND_BACK', lineNumbers: [1, 3] } }]);
});
