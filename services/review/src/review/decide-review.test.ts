import { reviewDesk, type Desk } from '../../test/review-desk.js';

let desk: Desk;
beforeAll(async () => void (desk = await reviewDesk()));
afterAll(async () => desk.stop());

test('a filed entry reaches the queue, an officer claims it and decides, and entries is told', async () => {
  const opened = await desk.file();
  expect(opened).toMatchObject({ status: 'OPEN', version: 1, entryVersion: 1, port: '3201' });
  expect(opened.selectivity).toMatchObject({ outcome: 'GENERAL', sampled: false, hits: [] });

  const { review: claimed, userErrors } = await desk.claim(opened.id, opened.version);
  expect(userErrors).toEqual([]);
  expect(claimed).toMatchObject({ status: 'CLAIMED', claimedBy: 'per_officer', version: 2 });

  const answer = await desk.decide({
    ...{ reviewId: opened.id, entryVersion: claimed.entryVersion, expectedVersion: claimed.version },
    ...{ decision: 'RELEASE', reasonCode: 'IN_ORDER' },
  });
  expect(answer).toMatchObject({ userErrors: [], review: { status: 'DECIDED', decision: 'RELEASE', claimedBy: null } });
  const events = await desk.announced();
  expect(events.map(({ type }) => type)).toEqual(['review.opened', 'review.claimed', 'review.decided']);
  expect(events.at(-1)).toMatchObject({
    visibleto: 'customs',
    ports: ['3201'],
    partitionkey: opened.entry.id,
    data: { decision: 'RELEASE', examination: 'GENERAL', examinationFindingsRecorded: false, entryVersion: 1 },
  });
});
