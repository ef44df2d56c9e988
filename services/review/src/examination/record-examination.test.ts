import { officer } from '@landfall/service-kit/testing';
import { cheapWatches, declared, reviewDesk, type Desk } from '../../test/review-desk.js';

let desk: Desk;
beforeAll(async () => void (desk = await reviewDesk()));
afterAll(async () => desk.stop());

const release = { decision: 'RELEASE', reasonCode: 'EXAMINED_AND_IN_ORDER' };

async function held(given: Parameters<Desk['file']>[0] = { lines: [cheapWatches] }, caller = officer()) {
  const { id, version, entry } = await desk.file(given);
  await desk.claim(id, version, caller);
  return { of: { reviewId: id, expectedVersion: version + 1 }, entryId: entry.id as string };
}
const codesOf = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);

test('the findings of an examination are recorded and go into the decision; the note stays in review', async () => {
  const { of } = await held();
  const findings = ['QUANTITY_DIFFERS', 'MARKING_MISSING'];
  const { review, userErrors } = await desk.send('recordExamination', { ...of, findings, note: 'Two boxes more.' });
  expect(userErrors).toEqual([]);
  expect(review.examinations).toEqual([{ findings, note: 'Two boxes more.', recordedBy: 'per_officer' }]);
  const why = { ...release, reasonCode: 'OTHER', wordsToFiler: 'In order.' };
  await desk.decide({ ...of, expectedVersion: review.version, entryVersion: 1, ...why });
  const event = (await desk.announced()).at(-1)!;
  expect(event.data).toMatchObject({ examination: 'INTENSIVE', examinationFindingsRecorded: true });
  expect(JSON.stringify(event)).not.toContain('Two boxes');
});

test('the findings on an earlier filing do not stand for a later one', async () => {
  const { of, entryId } = await held();
  await desk.send('recordExamination', { ...of, findings: ['AS_DECLARED'] });
  await desk.file({ entryId, lines: [cheapWatches], filingNumber: 2, entryVersion: 2 });
  const { version } = await desk.seen(entryId);
  const early = await desk.decide({ ...of, expectedVersion: version, entryVersion: 2, ...release });
  expect(codesOf(early)).toEqual(['EXAMINATION_UNFINISHED']);
});

test('findings are never empty and do not contradict themselves, and no law is cited for that', async () => {
  const { of } = await held();
  const record = (findings: string[]) => desk.send('recordExamination', { ...of, findings });
  expect(codesOf(await record([]))).toEqual(['FINDINGS_MISSING']);
  expect(codesOf(await record(['AS_DECLARED', 'VALUE_DIFFERS']))).toEqual(['FINDINGS_CONTRADICT']);
  expect(codesOf(await record(['AS_DECLARED', 'AS_DECLARED']))).toEqual([]);
});

test('only the officer who holds the review records, at the version last seen', async () => {
  const { of } = await held();
  const input = { ...of, findings: ['AS_DECLARED'] };
  expect(codesOf(await desk.send('recordExamination', input, officer(['3201'], 'per_other')))).toEqual([
    'NOT_CLAIMED_BY_YOU',
  ]);
  expect(codesOf(await desk.send('recordExamination', { ...input, expectedVersion: 1 }))).toEqual(['CONFLICT']);
});

test('further duty that an examination found is stated with the release, and goes to entries (143.28) (INF-40)', async () => {
  const { of } = await held();
  const stated = { entryVersion: 1, decision: 'RELEASE', reasonCode: 'FURTHER_DUTY_FOUND', furtherDueUsd: '45.00' };
  expect(codesOf(await desk.decide({ ...of, ...stated }))).toEqual([
    'FURTHER_DUTY_WITHOUT_EXAMINATION',
    'EXAMINATION_UNFINISHED',
  ]);
  const { review } = await desk.send('recordExamination', { ...of, findings: ['VALUE_DIFFERS'] });
  const now = { ...of, expectedVersion: review.version, ...stated };
  expect(codesOf(await desk.decide({ ...now, reasonCode: 'IN_ORDER' }))).toEqual(['REASON_CONTRADICTS_FINDINGS']);
  const decided = await desk.decide(now);
  expect(decided.userErrors).toEqual([]);
  expect(decided.review.decisions).toMatchObject([{ reasonCode: 'FURTHER_DUTY_FOUND', furtherDueUsd: '45.00' }]);
  expect((await desk.announced()).at(-1)!.data).toMatchObject({ decision: 'RELEASE', furtherDueUsd: '45.00' });
});

test('where no tariff number and no origin are declared none differs, and where no purpose is declared that does not either', async () => {
  const atPagoPago = officer(['ASPPG']);
  const [samoa, honolulu] = [await held(declared, atPagoPago), await held()];
  const record = (findings: string[]) => desk.send('recordExamination', { ...samoa.of, findings }, atPagoPago);
  for (const finding of ['CLASSIFICATION_DIFFERS', 'ORIGIN_DIFFERS', 'MARKING_MISSING']) {
    const { userErrors } = await record(['QUANTITY_DIFFERS', finding]);
    expect(userErrors).toMatchObject([{ code: 'FINDING_NOT_OF_THIS_LAW', path: ['findings', '1'], citation: null }]);
  }
  expect(codesOf(await record(['CATEGORY_DIFFERS', 'PURPOSE_DIFFERS']))).toEqual([]);
  const other = await desk.send('recordExamination', { ...honolulu.of, findings: ['PURPOSE_DIFFERS'] });
  expect(codesOf(other)).toEqual(['FINDING_NOT_OF_THIS_LAW']);
});
