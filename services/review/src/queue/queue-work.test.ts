import { newId } from '@landfall/service-kit';
import { asOf, officer } from '@landfall/service-kit/testing';
import { declared, reviewDesk, type Desk } from '../../test/review-desk.js';

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

test('an assessment far from what its rate comes to is taken and asked back, and one in which nothing can be counted is not', async () => {
  const { of, entryId } = await held(declared, inPagoPago);
  const decide = (exciseUsd: string, rate: string) => {
    const rateTaken = { rateUnit: 'USD_PER_LITRE', rate, quantity: '4.5' };
    return desk.decide({ ...of, ...release, assessments: [{ line: 1, exciseUsd, rateTaken }] }, inPagoPago);
  };
  expect(codesOf(await decide('27.00', '-6'))).toEqual([['RATE_OUT_OF_RANGE', 'assessments.0.rateTaken.rate']]);
  expect(await decide('270.00', '6')).toMatchObject({
    userErrors: [],
    warnings: [{ code: 'EXCISE_FAR_FROM_RATE', path: ['assessments', '0', 'exciseUsd'], severity: 'WARNING' }],
  });
  const rateTaken = { rateUnit: 'USD_PER_LITRE', rate: '6', quantity: '4.5' };
  expect((await desk.announced()).at(-1)).toMatchObject({ data: { assessments: [{ line: 1, rateTaken }] } });
  expect((await desk.seen(entryId, 'ASPPG')).decisions[0].assessments).toMatchObject([
    { exciseUsd: '270.00', rateTaken: { rateUnit: 'USD_PER_LITRE', comesToUsd: '27.00' } },
  ]);
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
type Stuck = { entry: { id: string }; stuckReason: string };
const stuck = async (port: string, at: string): Promise<Stuck[]> =>
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
  const unapplied = await held({ port }, me);
  await desk.decide({ ...unapplied.of, ...release }, me);
  const notApplied = { entryId: unapplied.entryId, reviewId: unapplied.of.reviewId, decisionEntryVersion: 1 };
  const findings = [{ code: 'DECISION_ON_ANOTHER_VERSION', citation: null }];
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

test.each([
  ['0401', '2026-02-11T04:59:59.999Z', '2026-02-11T05:00:00.000Z'],
  ['ASPPG', '2026-02-11T10:59:59.999Z', '2026-02-11T11:00:00.000Z'],
])('what is waited for at port %s is overdue at the end of its last day there', async (port, stillToday, over) => {
  const me = asOf('2026-02-04T20:00:00.000Z', officer([port]));
  const { of, entryId } = await held({ ...(port === 'ASPPG' ? declared : {}), port }, me);
  const ask = {
    decision: 'ASK_FOR_DOCUMENT',
    reasonCode: 'VALUE_UNCLEAR',
    documentKind: 'PERMIT',
    dueOn: '2026-02-10',
  };
  await desk.decide({ ...of, ...ask }, me);
  const why = async (at: string) => (await stuck(port, at)).find(({ entry }) => entry.id === entryId)?.stuckReason;
  expect(await why(stillToday)).toBeUndefined();
  expect(await why(over)).toBe('DOCUMENT_OVERDUE');
});

test('a last day that has passed at the port is refused there, though it is still today further west', async () => {
  const ask = { decision: 'ASK_FOR_DOCUMENT', reasonCode: 'VALUE_UNCLEAR', documentKind: 'PERMIT' };
  const afterMidnightInBoston = '2026-02-05T05:30:00.000Z';
  const boston = asOf(afterMidnightInBoston, officer(['0401']));
  const { of } = await held({ port: '0401' }, boston);
  expect(codesOf(await desk.decide({ ...of, ...ask, dueOn: '2026-02-04' }, boston))).toEqual([
    ['REQUEST_DUE_IN_THE_PAST', 'dueOn'],
  ]);
  const pagoPago = asOf(afterMidnightInBoston, officer(['ASPPG']));
  const there = await held({ ...declared }, pagoPago);
  expect(codesOf(await desk.decide({ ...there.of, ...ask, dueOn: '2026-02-04' }, pagoPago))).toEqual([]);
});

test('a last day is proposed as a working day at the port, and its holidays are told', async () => {
  const asked = `query ($id: ID!) { review(id: $id) { requestDays { proposedOn says holidays { on name } } } }`;
  const daysAt = async (port: string, at: string) => {
    const { of } = await held({ ...(port === 'ASPPG' ? declared : {}), port }, officer([port]));
    return (await desk.graphql(asOf(at, officer([port])), asked, { id: of.reviewId })).data.review.requestDays;
  };
  const inPagoPago = await daysAt('ASPPG', '2026-04-07T05:00:00.000Z');
  expect(inPagoPago).toMatchObject({ proposedOn: '2026-04-21', says: '10 working days from Monday, Apr 6, 2026' });
  expect(inPagoPago.holidays[0]).toEqual({ on: '2026-04-17', name: 'American Samoa Flag Day' });
  expect(await daysAt('3201', '2026-04-07T05:00:00.000Z')).toMatchObject({ proposedOn: '2026-04-20' });
});

test('a last day on a Saturday is taken, with a warning that names the next working day, however often it is asked', async () => {
  const { of } = await held({});
  const me = asOf('2026-02-04T20:00:00.000Z', officer());
  const ask = {
    decision: 'ASK_FOR_DOCUMENT',
    reasonCode: 'VALUE_UNCLEAR',
    documentKind: 'PERMIT',
    dueOn: '2026-02-14',
  };
  const input = { ...of, ...ask, idempotencyKey: newId('key') };
  for (const { review, userErrors, warnings } of [await desk.decide(input, me), await desk.decide(input, me)]) {
    expect([review.status, userErrors]).toEqual(['WAITING', []]);
    expect(warnings).toMatchObject([
      {
        ...{ code: 'REQUEST_DUE_ON_NO_WORKING_DAY', path: ['dueOn'], severity: 'WARNING' },
        // Monday the 16th is Washington’s Birthday
        message: expect.stringContaining('The next is Tuesday, Feb 17, 2026.'),
      },
    ]);
  }
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
