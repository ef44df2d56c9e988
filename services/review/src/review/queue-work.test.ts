import { asOf, officer } from '@landfall/service-kit/testing';
import { cheapWatches, declared, reviewDesk, type Desk } from '../../test/review-desk.js';

let desk: Desk;
beforeAll(async () => void (desk = await reviewDesk()));
afterAll(async () => desk.stop());

const inPagoPago = officer(['ASPPG']);
const release = { decision: 'RELEASE', reasonCode: 'IN_ORDER' };
const codesOf = ({ userErrors }: { userErrors: { code: string; path: string[] }[] }) =>
  userErrors.map(({ code, path }) => [code, path.join('.')]);

async function held(given: Parameters<Desk['file']>[0], caller = officer()) {
  const { id, version, entryVersion, entry } = await desk.file(given);
  await desk.claim(id, version, caller);
  return { of: { reviewId: id, expectedVersion: version + 1, entryVersion }, entryId: entry.id as string };
}

test('a declaration into American Samoa is selected by its own criteria: listed goods go to an officer', async () => {
  const { regime, selectivity } = await desk.file(declared);
  expect(regime).toBe('AS_TERRITORY');
  expect(selectivity).toMatchObject({
    outcome: 'GENERAL_WITH_DOCUMENT_REVIEW',
    hits: [{ code: 'AS_LISTED_CATEGORY', citation: 'ASCA 11.1002', lines: [1] }],
  });
});

test('a release states the excise on each listed line, and on no other (ASCA 11.1002)', async () => {
  const { of, entryId } = await held(declared, inPagoPago);
  const decide = (assessments: object[]) => desk.decide({ ...of, ...release, assessments }, inPagoPago);
  expect(codesOf(await decide([]))).toEqual([['EXCISE_NOT_ASSESSED', 'assessments']]);
  expect(
    codesOf(
      await decide([
        { line: 1, exciseUsd: '-1' },
        { line: 1, exciseUsd: '2.00' },
        { line: 2, exciseUsd: '0.001' },
      ]),
    ),
  ).toEqual([
    ['AMOUNT_UNREADABLE', 'assessments.2.exciseUsd'],
    ['ASSESSMENT_WITHOUT_LINE', 'assessments.1.line'],
    ['ASSESSMENT_WITHOUT_LINE', 'assessments.2.line'],
    ['AMOUNT_NOT_VALID', 'assessments.0.exciseUsd'],
  ]);
  expect(await decide([{ line: 1, exciseUsd: '25.5' }])).toMatchObject({ userErrors: [] });
  expect((await desk.announced()).at(-1)).toMatchObject({ data: { assessments: [{ line: 1, exciseUsd: '25.50' }] } });
  expect((await desk.seen(entryId, 'ASPPG')).decisions).toMatchObject([
    { decision: 'RELEASE', assessments: [{ line: 1, exciseUsd: '25.50' }], decidedBy: 'per_officer' },
  ]);
});

test('a decision on an entry that changed meanwhile says what changed, and the note is kept with the one that is taken', async () => {
  const { of, entryId } = await held({});
  const changed = { entryId, entryVersion: 2, status: 'IN_REVIEW', previousStatus: 'IN_REVIEW' } as const;
  await desk.told('entry.changed', { ...changed, reasonCode: null, causedBy: null });
  const note = 'Seller’s invoice seen.';
  const refused = await desk.decide({ ...of, ...release, note });
  expect(codesOf(refused)).toEqual([['CONFLICT', 'entryVersion']]);
  expect(refused.changes).toMatchObject([{ what: 'DOCUMENT_PRESENTED', entryVersion: 2 }]);
  const { version, entryVersion } = refused.review;
  const taken = await desk.decide({ ...of, ...release, note, expectedVersion: version, entryVersion });
  expect(taken).toMatchObject({ userErrors: [], changes: [] });
  expect((await desk.seen(entryId)).decisions).toMatchObject([{ note }]);
});

test('a document is asked for by a day within a year', async () => {
  const { of } = await held({});
  const ask = { decision: 'ASK_FOR_DOCUMENT', reasonCode: 'VALUE_UNCLEAR', documentKind: 'COMMERCIAL_INVOICE' };
  const me = asOf('2026-02-04T20:00:00.000Z', officer());
  expect(codesOf(await desk.decide({ ...of, ...ask, dueOn: '2027-02-05' }, me))).toEqual([
    ['REQUEST_DUE_TOO_LATE', 'dueOn'],
  ]);
  expect(codesOf(await desk.decide({ ...of, ...ask, dueOn: '2027-02-04' }, me))).toEqual([]);
});

const counts = async (port: string, at: string, subject = 'per_officer') =>
  (
    await desk.graphql(
      asOf(at, officer([port], subject)),
      '{ reviewCounts { unassigned mine held waiting stuck decided } }',
    )
  ).data.reviewCounts;
const stuck = async (port: string, at: string) =>
  (
    await desk.graphql(
      asOf(at, officer([port])),
      '{ reviews(first: 100, filter: { state: STUCK }) { nodes { entry { id } stuckReason } } }',
    )
  ).data.reviews.nodes;

test('each part of the queue is counted, and what is stuck says why', async () => {
  const port = '0901';
  const me = asOf('2026-02-04T20:00:00.000Z', officer([port]));
  await desk.file({ port });
  await held({ port }, asOf('2026-02-04T20:00:00.000Z', officer([port], 'per_other')));
  const asked = await held({ port }, me);
  const ask = { decision: 'ASK_FOR_DOCUMENT', reasonCode: 'VALUE_UNCLEAR', documentKind: 'PERMIT' };
  await desk.decide({ ...asked.of, ...ask, dueOn: '2026-02-10' }, me);
  const released = await held({ port }, me);
  await desk.decide({ ...released.of, ...release }, me);
  const unapplied = await held({ port, lines: [cheapWatches] }, me);
  await desk.decide({ ...unapplied.of, ...release }, me);
  const notApplied = { entryId: unapplied.entryId, reviewId: unapplied.of.reviewId, decisionEntryVersion: 1 };
  const findings = [{ code: 'EXAMINATION_UNFINISHED', citation: null }];
  await desk.told('entry.decision-not-applied', { ...notApplied, entryVersion: 1, findings });

  expect(await counts(port, '2026-02-04T20:04:00.000Z')).toEqual({
    ...{ unassigned: 2, mine: 0, held: 1, waiting: 1, stuck: 1, decided: 1 },
  });
  expect(await counts(port, '2026-02-12T20:00:00.000Z', 'per_other')).toMatchObject({ mine: 1, stuck: 3 });
  expect(await stuck(port, '2026-02-12T20:00:00.000Z')).toEqual(
    expect.arrayContaining([
      { entry: { id: asked.entryId }, stuckReason: 'DOCUMENT_OVERDUE' },
      { entry: { id: released.entryId }, stuckReason: 'NO_OUTCOME' },
      { entry: { id: unapplied.entryId }, stuckReason: 'DECISION_NOT_APPLIED' },
    ]),
  );
  await desk.told('entry.changed', {
    ...{ entryId: released.entryId, entryVersion: 2, status: 'PAYMENT_DUE', previousStatus: 'IN_REVIEW' },
    ...{ reasonCode: null, causedBy: null },
  });
  expect(await counts(port, '2026-02-12T20:00:00.000Z')).toMatchObject({ stuck: 2, decided: 1 });
});

test('what is waited for is overdue the day after its last day, at the westernmost port', async () => {
  const port = '0401';
  const me = asOf('2026-02-04T20:00:00.000Z', officer([port]));
  const { of } = await held({ port }, me);
  const ask = {
    decision: 'ASK_FOR_DOCUMENT',
    reasonCode: 'VALUE_UNCLEAR',
    documentKind: 'PERMIT',
    dueOn: '2026-02-10',
  };
  await desk.decide({ ...of, ...ask }, me);
  expect(await stuck(port, '2026-02-11T10:59:59.000Z')).toEqual([]);
  expect(await stuck(port, '2026-02-11T11:00:00.000Z')).toMatchObject([{ stuckReason: 'DOCUMENT_OVERDUE' }]);
});

test('why a review came back stands in the queue’s change too', async () => {
  const { of } = await held({});
  await desk.send('returnReview', { ...of, entryVersion: undefined, reasonCode: 'END_OF_SHIFT' });
  const position = (await desk.announced()).at(-1)!.position;
  const cursor = desk.service.contextFor(officer()).cursors.seal(position);
  const answer = await desk.graphql(officer(), 'query ($c: ID!) { queueChange(cursor: $c) { type reasonCode } }', {
    c: cursor,
  });
  expect(answer.data.queueChange).toEqual({ type: 'review.returned', reasonCode: 'END_OF_SHIFT' });
});
