// What the law leaves to an office is determined by whoever holds it on the day; the wrong office is told the section.
import { makeEvent } from '@landfall/events';
import { asOf, importer, officer, supervisor } from '@landfall/service-kit/testing';
import { declared, importerAccount, reviewDesk, type Desk } from '../../test/review-desk.js';

let desk: Desk;
beforeAll(async () => void (desk = await reviewDesk()));
afterAll(async () => desk.stop());

const commissioner = officer(['3201'], 'per_commissioner');
const onDay = (day: string, caller = commissioner) => asOf(`${day}T22:00:00.000Z`, caller);
const held = (office: string, more: object = {}) => {
  const data = {
    ...{ officeId: `off_${office}`, subjectId: commissioner.subject, office, port: null },
    ...{ since: '2026-02-01', until: '2026-02-20', ...more },
  };
  return desk.hear(
    makeEvent('office.changed', data as never, { subject: data.officeId, partitionkey: data.subjectId }),
  );
};
const codesOf = ({ userErrors }: { userErrors: { code: string; citation: string | null }[] }) =>
  userErrors.map(({ code, citation }) => [code, citation]);
const determine = (
  { id, version }: { id: string; version: number },
  more: object,
  caller: ReturnType<typeof officer> = officer(),
) => desk.send('makeDetermination', { reviewId: id, expectedVersion: version, holds: true, ...more }, caller);

test('the Commissioner finds goods unique on the days of the office; an officer of the port is refused with the section (143.21(j))', async () => {
  await held('COMMISSIONER');
  await desk.drain();
  const review = await desk.file();
  const unique = { kind: 'GOODS_UNIQUE' };
  const refusal = [['NOT_THE_COMMISSIONER', '19 CFR 143.21(j)']];
  expect(codesOf(await determine(review, unique))).toEqual(refusal);
  for (const day of ['2026-01-31', '2026-02-20'])
    expect(codesOf(await determine(review, unique, onDay(day)))).toEqual(refusal);
  const made = await determine(review, unique, onDay('2026-02-19'));
  expect(made.userErrors).toEqual([]);
  const found = { kind: 'GOODS_UNIQUE', holds: true, ground: null, offices: ['COMMISSIONER'] };
  expect(made.review.determinations).toEqual([{ ...found, note: null, madeBy: commissioner.subject }]);
  expect((await desk.announced()).at(-1)).toMatchObject({
    ...{ type: 'determination.made', actor: commissioner.subject, visibleto: 'customs', ports: ['3201'] },
    data: { reviewId: review.id, entryId: review.entry.id, ...found },
  });
  const again = await determine(made.review, unique, onDay('2026-02-19'));
  expect(codesOf(again)).toEqual([['DETERMINED_ALREADY', null]]);
});

test('a Center director of another port separates nothing here, and the Commissioner is not the Center director (141.52)', async () => {
  await held('CENTER_DIRECTOR', { port: '2704' });
  await desk.drain();
  const review = await desk.file();
  const separate = { kind: 'ENTERED_SEPARATELY' };
  expect(codesOf(await determine(review, separate, onDay('2026-02-10')))).toEqual([
    ['NOT_THE_CENTER_DIRECTOR', '19 CFR 141.52'],
  ]);
  await held('CENTER_DIRECTOR');
  await desk.drain();
  expect((await determine(review, separate, onDay('2026-02-10'))).userErrors).toEqual([]);
});

test('a formal entry is required on a ground, and until it no longer is the informal one is not released (143.22) (INF-16)', async () => {
  const filed = await desk.file();
  await desk.claim(filed.id, filed.version);
  const review = { id: filed.id, version: filed.version + 1 };
  const formal = { kind: 'FORMAL_ENTRY_REQUIRED' };
  expect(codesOf(await determine(review, formal))).toEqual([['FORMAL_ENTRY_WITHOUT_GROUND', '19 CFR 143.22']]);
  const { review: required } = await determine(review, { ...formal, ground: 'REVENUE' });
  expect(required.determinations).toMatchObject([{ ground: 'REVENUE', holds: true, offices: [] }]);
  const release = { decision: 'RELEASE', reasonCode: 'IN_ORDER', reviewId: filed.id, entryVersion: 1 };
  const barred = await desk.decide({ ...release, expectedVersion: required.version });
  expect(codesOf(barred)).toEqual([['FORMAL_ENTRY_REQUIRED', '19 CFR 143.22']]);
  const { review: informal } = await determine(required, { ...formal, holds: false });
  expect((await desk.decide({ ...release, expectedVersion: informal.version })).userErrors).toEqual([]);
});

test('who looked at an earlier version is told so, and another law leaves nothing to these offices', async () => {
  const review = await desk.file();
  const formal = { kind: 'FORMAL_ENTRY_REQUIRED', ground: 'EFFICIENCY' };
  expect(codesOf(await determine({ ...review, version: review.version + 1 }, formal))).toEqual([['CONFLICT', null]]);
  const territory = await desk.file(declared);
  expect(codesOf(await determine(territory, formal, officer(['ASPPG'])))).toEqual([
    ['DETERMINATION_OF_ANOTHER_LAW', null],
  ]);
});

test('officers of other ports find no such review, and supervisors determine nothing', async () => {
  const review = await desk.file();
  const formal = { kind: 'FORMAL_ENTRY_REQUIRED', ground: 'EFFICIENCY' };
  expect(codesOf(await determine(review, formal, officer(['2704'])))).toEqual([['NOT_FOUND', null]]);
  expect((await determine(review, formal, supervisor())).errors[0].extensions).toMatchObject({ code: 'FORBIDDEN' });
});

test('the desk says who determines what today: the office of the law, and nobody who holds another one or no longer this', async () => {
  const days = { since: '2026-02-01', until: null };
  const ofCenter = (subjectId: string, more: object = {}) =>
    held('CENTER_DIRECTOR', { officeId: `off_${subjectId}`, subjectId, ...days, ...more });
  await ofCenter('per_director');
  await ofCenter('per_then', { until: '2026-02-03' });
  await ofCenter('per_soon', { since: '2026-02-04' });
  await held('PORT_DIRECTOR', { officeId: 'off_port', subjectId: 'per_port', port: '3201', ...days });
  await held('COMMISSIONER', { until: '2026-02-20' });
  await desk.drain();
  const review = await desk.file();
  const { data } = await desk.graphql(asOf('2026-02-03T22:00:00.000Z', officer()), determinable, { id: review.id });
  expect(data.review.determinable).toEqual([
    { kind: 'FORMAL_ENTRY_REQUIRED', office: null, holders: [] },
    { kind: 'GOODS_UNIQUE', office: 'COMMISSIONER', holders: [{ subject: commissioner.subject }] },
    {
      ...{ kind: 'ENTERED_SEPARATELY', office: 'CENTER_DIRECTOR' },
      holders: [{ subject: commissioner.subject }, { subject: 'per_director' }],
    },
  ]);
  const territory = await desk.file(declared);
  expect((await desk.graphql(officer(['ASPPG']), determinable, { id: territory.id })).data.review.determinable).toEqual(
    [],
  );
  const byPortDirector = await determine(
    review,
    { kind: 'ENTERED_SEPARATELY' },
    onDay('2026-02-03', officer(['3201'], 'per_port')),
  );
  expect(byPortDirector.userErrors).toMatchObject([
    { code: 'NOT_THE_CENTER_DIRECTOR', path: ['kind'], nextStep: 'Ask the Center director to determine it.' },
  ]);
});
const determinable = 'query ($id: ID!) { review(id: $id) { determinable { kind office holders { subject } } } }';

test('of two who determine at once one does, and the other is told; the same request again determines nothing anew', async () => {
  const review = await desk.file();
  const formal = { kind: 'FORMAL_ENTRY_REQUIRED', ground: 'REVENUE', note: ' The value is too low. ' };
  const [one, other] = await Promise.all([
    determine(review, { ...formal, idempotencyKey: 'key-of-one' }),
    determine(review, formal, officer(['3201'], 'per_other')),
  ]);
  const codes = [one, other].map(codesOf);
  expect(codes.filter((found) => found.length === 0)).toHaveLength(1);
  expect(codes.flat()).toEqual([['CONFLICT', null]]);
  const again = await desk.file();
  const key = { idempotencyKey: 'key-again' };
  const first = await determine(again, { ...formal, ...key });
  const repeated = await determine(again, { ...formal, ...key });
  expect(repeated).toEqual(first);
  expect(first.review.determinations).toMatchObject([{ note: 'The value is too low.' }]);
  const made = (await desk.announced()).filter(
    ({ type, data }) => type === 'determination.made' && (data as { reviewId: string }).reviewId === again.id,
  );
  expect(made).toHaveLength(1);
  expect(JSON.stringify(made)).not.toContain('too low');
});

test('a later determination takes the place of an earlier one, and both stay to be read, the parties reading no name and no note', async () => {
  const review = await desk.file();
  const formal = { kind: 'FORMAL_ENTRY_REQUIRED' };
  const first = await determine(review, { ...formal, ground: 'REVENUE', note: 'A note for Customs' });
  const second = await determine(first.review, { ...formal, ground: 'ADMISSIBILITY' });
  const third = await determine(second.review, { ...formal, holds: false });
  expect(third.userErrors).toEqual([]);
  const all = [
    { holds: true, ground: 'REVENUE' },
    { holds: true, ground: 'ADMISSIBILITY' },
    { holds: false, ground: null },
  ];
  expect(third.review.determinations).toMatchObject(all);
  const seen =
    'query ($id: ID!) { review(id: $id) { determinations { holds ground note madeBy offices officer { subject } } } }';
  const { data } = await desk.graphql(importer(importerAccount), seen, { id: review.id });
  const unnamed = { note: null, madeBy: null, offices: null, officer: null };
  expect(data.review.determinations).toEqual(all.map((one) => ({ ...one, ...unnamed })));
  expect((await desk.graphql(importer('acc_other'), seen, { id: review.id })).data.review).toBeNull();
});

test('a note that is longer than anybody reads is refused where it stands', async () => {
  const review = await desk.file();
  const long = { kind: 'FORMAL_ENTRY_REQUIRED', ground: 'REVENUE', note: 'x'.repeat(2001) };
  expect((await determine(review, long)).userErrors).toMatchObject([{ code: 'NOTE_TOO_LONG', path: ['note'] }]);
});
