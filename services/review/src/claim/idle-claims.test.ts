import { sweepDeadlines } from '@landfall/service-kit';
import { asOf, officer } from '@landfall/service-kit/testing';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { reviewDesk, type Desk } from '../../test/review-desk.js';
import { ofClaims } from '../migrations/0014-deadlines.js';

let desk: Desk;
beforeAll(async () => void (desk = await reviewDesk()));
afterAll(async () => desk.stop());

const me = (instant: string) => asOf(instant, officer());
const look = async (instant: string) => {
  const returned = await sweepDeadlines(desk.service, new Date(instant));
  await desk.drain();
  return returned;
};

async function claimedAtNine() {
  const { id, version, entry } = await desk.file();
  await desk.claim(id, version, me('2026-02-04T09:00:00.000Z'));
  return { id: id as string, entryId: entry.id as string };
}

test('a claim idle for 30 minutes goes back to the queue and says so; one of a second less stays', async () => {
  const { id, entryId } = await claimedAtNine();
  expect(await desk.seen(entryId)).toMatchObject({ idleReturnsAt: '2026-02-04T09:30:00.000Z' });
  expect(await look('2026-02-04T09:30:00.000Z')).toBe(0);
  expect(await desk.seen(entryId)).toMatchObject({ status: 'CLAIMED', holder: { subject: 'per_officer' } });
  expect(await look('2026-02-04T09:30:00.001Z')).toBe(1);
  expect(await desk.seen(entryId)).toMatchObject({
    ...{ status: 'OPEN', claimedBy: null, holder: null, idleReturnsAt: null },
    ...{ returnedReason: 'IDLE', returnedFrom: 'per_officer' },
  });
  expect((await desk.announced()).at(-1)).toMatchObject({
    ...{ type: 'review.returned', actor: 'system:review', data: { reviewId: id, reasonCode: 'IDLE' } },
  });
});

test('an officer who says so keeps the claim, and so does one who records an examination', async () => {
  const { id, entryId } = await claimedAtNine();
  const kept = await desk.send('keepReview', { reviewId: id }, me('2026-02-04T09:20:00.000Z'));
  expect(kept).toMatchObject({ userErrors: [], review: { idleReturnsAt: '2026-02-04T09:50:00.000Z', version: 2 } });
  expect(await look('2026-02-04T09:45:00.000Z')).toBe(0);
  const found = { reviewId: id, expectedVersion: 2, findings: ['AS_DECLARED'] };
  await desk.send('recordExamination', found, me('2026-02-04T09:49:00.000Z'));
  expect(await desk.seen(entryId)).toMatchObject({ idleReturnsAt: '2026-02-04T10:19:00.000Z' });
});

test('nobody keeps a review that another officer holds, or that has gone back', async () => {
  const { id } = await claimedAtNine();
  const other = await desk.send('keepReview', { reviewId: id }, officer(['3201'], 'per_other'));
  expect(other.userErrors).toMatchObject([{ code: 'NOT_CLAIMED_BY_YOU' }]);
  await look('2026-02-05T09:00:00.000Z');
  const late = await desk.send('keepReview', { reviewId: id }, me('2026-02-05T09:01:00.000Z'));
  expect(late.userErrors).toMatchObject([
    { code: 'NOT_CLAIMED_BY_YOU', message: expect.stringContaining('Nobody holds') },
  ]);
});

test('why a review came back is forgotten when it is claimed again', async () => {
  const { id, entryId } = await claimedAtNine();
  await look('2026-02-05T09:00:00.000Z');
  const { version } = await desk.seen(entryId);
  const { review } = await desk.claim(id, version, officer(['3201'], 'per_other'));
  expect(review).toMatchObject({ returnedReason: null, returnedFrom: null, claimedBy: 'per_other' });
});

test('of two processes that look at once, one returns the claim', async () => {
  const { entryId } = await claimedAtNine();
  const both = await Promise.all([look('2026-02-06T09:00:00.000Z'), look('2026-02-06T09:00:00.000Z')]);
  expect(both.reduce((sum, returned) => sum + returned, 0)).toBe(1);
  const about = (await desk.announced()).filter(
    (event) => event.type === 'review.returned' && event.partitionkey === entryId,
  );
  expect(about).toHaveLength(1);
});

test('a claim that is held when the new release starts goes back as any other', async () => {
  const { entryId } = await claimedAtNine();
  const em = desk.service.orm.em.fork() as SqlEntityManager;
  await em.execute('delete from deadline');
  await em.execute(ofClaims);
  expect(await look('2026-02-04T09:30:00.000Z')).toBe(0);
  expect(await look('2026-02-04T09:30:00.001Z')).toBe(1);
  expect(await desk.seen(entryId)).toMatchObject({ status: 'OPEN', returnedReason: 'IDLE' });
});

test('a claim that a process of the release before takes goes back as any other, also where an earlier one went back', async () => {
  const { id, entryId } = await claimedAtNine();
  const em = desk.service.orm.em.fork() as SqlEntityManager;
  await look('2026-02-04T10:00:00.000Z');
  const asBefore = `update review set status = 'CLAIMED', claimed_by = 'per_officer', claimed_at = ?, claim_seen_at = ?,
    version = version + 1 where id = ?`;
  await em.execute(asBefore, ['2026-02-04T11:00:00.000Z', '2026-02-04T11:00:00.000Z', id]);
  expect(await look('2026-02-04T11:30:00.000Z')).toBe(0);
  expect(await look('2026-02-04T11:30:00.001Z')).toBe(1);
  expect(await desk.seen(entryId)).toMatchObject({ status: 'OPEN', returnedReason: 'IDLE' });
});
