import { recordedSamples } from '@landfall/events';
import { asOf, officer, serviceUnderTest } from '@landfall/service-kit/testing';
import { cheapWatches, reviewDesk, type Desk } from '../../test/review-desk.js';
import { review } from '../service.js';

let desk: Desk;
beforeAll(async () => void (desk = await reviewDesk()));
afterAll(async () => desk.stop());

const findings = [{ code: 'EXAMINATION_UNFINISHED', citation: '19 CFR 143.34' }];
const today = asOf('2026-02-03T21:00:00.000Z', officer());
const decisions = {
  RELEASE: { decision: 'RELEASE', reasonCode: 'IN_ORDER' },
  SEND_BACK: { decision: 'SEND_BACK', reasonCode: 'GOODS_DIFFER' },
  ASK_FOR_DOCUMENT: {
    ...{ decision: 'ASK_FOR_DOCUMENT', reasonCode: 'VALUE_UNCLEAR' },
    ...{ documentKind: 'COMMERCIAL_INVOICE', dueOn: '2026-02-20' },
  },
};

async function decided(decision: keyof typeof decisions) {
  const { id, version, entry } = await desk.file();
  await desk.claim(id, version);
  const input = { reviewId: id, expectedVersion: version + 1, entryVersion: 1, ...decisions[decision] };
  const { review: after } = await desk.decide(input, today);
  return { reviewId: id as string, entryId: entry.id as string, version: after.version as number };
}
const notApplied = (of: { entryId: string; reviewId: string }) =>
  desk.told('entry.decision-not-applied', { ...of, decisionEntryVersion: 1, entryVersion: 2, findings });
const statusOf = async (entryId: string) => (await desk.seen(entryId)).status;
const change = (entryId: string, status: 'RELEASED' | 'WITHDRAWN') =>
  desk.told('entry.changed', {
    ...{ entryId, entryVersion: 3, status, previousStatus: 'IN_REVIEW', reasonCode: null, causedBy: null },
  });

test('a decision that entries could not apply brings the review back to the queue, with the reason shown', async () => {
  const { reviewId, entryId } = await decided('RELEASE');
  await notApplied({ entryId, reviewId });
  expect(await desk.seen(entryId)).toMatchObject({
    status: 'OPEN',
    decision: null,
    notApplied: findings,
    entryVersion: 2,
  });
  expect((await desk.announced()).at(-1)).toMatchObject({
    ...{ type: 'review.returned', ports: ['3201'], actor: 'system:review' },
    data: { reviewId, entryId, reasonCode: 'DECISION_NOT_APPLIED' },
  });
  const { data } = await desk.graphql(officer(), '{ reviews(first: 100, filter: { state: STUCK }) { nodes { id } } }');
  expect(data.reviews.nodes).toEqual([{ id: reviewId }]);
});

test('a refusal that comes after the entry was filed again changes nothing', async () => {
  const { reviewId, entryId } = await decided('RELEASE');
  await desk.file({ entryId, filingNumber: 2, entryVersion: 2 });
  const before = await desk.seen(entryId);
  await notApplied({ entryId, reviewId });
  expect(await desk.seen(entryId)).toEqual(before);
});

test('an entry that was sent back and filed again is assessed anew and comes back to its old place', async () => {
  const { reviewId, entryId } = await decided('SEND_BACK');
  expect(await statusOf(entryId)).toBe('WAITING');
  const before = await desk.seen(entryId);
  const again = await desk.file(
    { entryId, filingNumber: 2, entryVersion: 4, lines: [cheapWatches], filedAt: '2026-02-05T20:00:00.000Z' },
    new Date('2026-02-05T20:00:00Z'),
  );
  expect(again).toMatchObject({
    id: reviewId,
    status: 'OPEN',
    entryVersion: 4,
    decision: null,
    openedAt: before.openedAt,
    filedAt: before.filedAt,
  });
  expect([before, again].map(({ selectivity }) => selectivity.outcome)).toEqual(['GENERAL', 'INTENSIVE']);
  expect((await desk.announced()).at(-1)).toMatchObject({ type: 'review.opened', data: { reviewId, entryVersion: 4 } });
});

test('an officer who holds the review keeps it when the entry is filed again', async () => {
  const { id, version, entry } = await desk.file();
  await desk.claim(id, version);
  const again = await desk.file({ entryId: entry.id, filingNumber: 2, entryVersion: 2 });
  expect(again).toMatchObject({ status: 'CLAIMED', claimedBy: 'per_officer', version: version + 2 });
});

test('an answered request brings the review back to the queue', async () => {
  const { reviewId, entryId } = await decided('ASK_FOR_DOCUMENT');
  expect(await statusOf(entryId)).toBe('WAITING');
  await desk.told('request.answered', { requestId: 'req_1', entryId });
  expect(await statusOf(entryId)).toBe('OPEN');
  expect((await desk.announced()).at(-1)).toMatchObject({
    type: 'review.returned',
    data: { reviewId, reasonCode: 'REQUEST_ANSWERED' },
  });
});

test('an answer to an earlier decision, told after a later one, leaves the review waiting for what was asked last', async () => {
  const { reviewId, entryId, version } = await decided('ASK_FOR_DOCUMENT');
  const first = await decisionTold(entryId);
  await moved(entryId, 2, waits);
  await moved(entryId, 3, cameBack);
  const { review: claimed } = await desk.claim(reviewId, version);
  const again = { reviewId, expectedVersion: claimed.version, entryVersion: 3, ...decisions.ASK_FOR_DOCUMENT };
  expect((await desk.decide(again, today)).userErrors).toEqual([]);
  await desk.told('request.answered', { requestId: 'req_1', entryId, decisionId: first });
  expect(await statusOf(entryId)).toBe('WAITING');
  await desk.told('request.answered', { requestId: 'req_2', entryId, decisionId: await decisionTold(entryId) });
  expect(await statusOf(entryId)).toBe('OPEN');
});

const decisionTold = async (entryId: string): Promise<string> => {
  const of = (await desk.announced()).filter(
    ({ type, partitionkey }) => type === 'review.decided' && partitionkey === entryId,
  );
  return (of.at(-1)!.data as { decisionId: string }).decisionId;
};

test('a document that is overdue brings its review to the stuck ones, and tells the port; one that a later decision asked for does not', async () => {
  const { reviewId, entryId } = await decided('ASK_FOR_DOCUMENT');
  const overdue = { requestId: 'req_1', entryId, reviewId, documentKind: 'COMMERCIAL_INVOICE', dueOn: '2026-02-20' };
  const told = async () =>
    (await desk.announced()).filter(({ type, partitionkey }) => type === 'review.overdue' && partitionkey === entryId);
  const stuck = async () => {
    const asked = '{ reviews(first: 100, filter: { state: STUCK }) { nodes { id stuckReason } } }';
    const { data } = await desk.graphql(today, asked);
    return data.reviews.nodes.filter(({ id }: { id: string }) => id === reviewId);
  };
  await desk.told('request.overdue', { ...overdue, decisionId: 'dec_earlier' });
  expect([await stuck(), await told()]).toEqual([[], []]);
  await desk.told('request.overdue', { ...overdue, decisionId: await decisionTold(entryId) });
  expect(await stuck()).toEqual([{ id: reviewId, stuckReason: 'DOCUMENT_OVERDUE' }]);
  expect(await told()).toMatchObject([
    { ports: ['3201'], accounts: [], data: { reviewId, entryId, dueOn: '2026-02-20' } },
  ]);
  await desk.told('request.answered', { requestId: 'req_1', entryId });
  expect(await stuck()).toEqual([]);
});

test('an officer can take up a review again while its request is open, and puts it back to waiting', async () => {
  const { reviewId, version } = await decided('ASK_FOR_DOCUMENT');
  const { review: claimed } = await desk.claim(reviewId, version);
  const input = { reviewId, expectedVersion: claimed.version, reasonCode: 'CLAIMED_BY_MISTAKE' };
  expect((await desk.send('returnReview', input)).review.status).toBe('WAITING');
});

test('the reference of an entry that was filed before filings told it is learned when the entry changes', async () => {
  const { id: reviewId, version, entry } = await desk.file({ reference: undefined });
  await desk.told('entry.changed', {
    ...{ entryId: entry.id, entryVersion: 2, status: 'IN_REVIEW', previousStatus: 'FILED' },
    ...{ reasonCode: null, causedBy: null, reference: 'US-5H8N-2WRT' },
  });
  await desk.claim(reviewId, version);
  const input = { reviewId, expectedVersion: version + 1, entryVersion: 2, ...decisions.RELEASE };
  expect((await desk.decide(input, today)).userErrors).toEqual([]);
  expect((await desk.announced()).at(-1)!.data).toMatchObject({ reference: 'US-5H8N-2WRT' });
});

const waits = { status: 'WAITING_FOR_FILER', previousStatus: 'IN_REVIEW' } as const;
const cameBack = { status: 'IN_REVIEW', previousStatus: 'WAITING_FOR_FILER' } as const;
const moved = (entryId: string, entryVersion: number, how: typeof waits | typeof cameBack) =>
  desk.told('entry.changed', { entryId, entryVersion, ...how, reasonCode: null, causedBy: null });

test('an officer who took the entry up with its document decides, though the request is told answered later', async () => {
  const { reviewId, entryId, version } = await decided('ASK_FOR_DOCUMENT');
  await moved(entryId, 2, waits);
  await moved(entryId, 3, cameBack);
  const { review: claimed } = await desk.claim(reviewId, version);
  await desk.told('request.answered', { requestId: 'req_1', entryId });
  const input = { reviewId, expectedVersion: claimed.version, entryVersion: 3, ...decisions.RELEASE };
  const { review: after, userErrors } = await desk.decide(input, today);
  expect(userErrors).toEqual([]);
  expect(after.status).toBe('DECIDED');
});

test('an officer who holds the entry is told that its request is answered before the entry is back', async () => {
  const { reviewId, entryId, version } = await decided('ASK_FOR_DOCUMENT');
  await moved(entryId, 2, waits);
  const { review: claimed } = await desk.claim(reviewId, version);
  await desk.told('request.answered', { requestId: 'req_1', entryId });
  const input = { reviewId, expectedVersion: claimed.version, entryVersion: 2, ...decisions.RELEASE };
  expect((await desk.decide(input, today)).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
});

test.each(['RELEASED', 'WITHDRAWN'] as const)('the review of an entry that is %s is closed', async (status) => {
  const { reviewId, entryId, version } = await decided('RELEASE');
  await change(entryId, status);
  expect(await statusOf(entryId)).toBe('CLOSED');
  expect((await desk.claim(reviewId, version + 1)).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
});

test('an entry withdrawn while an officer holds it is nobody’s to decide', async () => {
  const { id, version, entry } = await desk.file();
  await desk.claim(id, version);
  await change(entry.id, 'WITHDRAWN');
  expect(await desk.seen(entry.id)).toMatchObject({ status: 'CLOSED', claimedBy: null });
});

test('review takes up every version of every event that others ever announced', async () => {
  const it = await serviceUnderTest(review);
  try {
    for (const event of recordedSamples().filter(({ source }) => source !== 'review')) await it.hear(event);
    await it.drain();
    expect(await it.service.orm.em.fork().execute('select consumer, ref, reason from parked')).toEqual([]);
  } finally {
    await it.stop();
  }
});
