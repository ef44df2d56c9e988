import { newId } from '@landfall/service-kit';
import { asOf, importer, officer, supervisor } from '@landfall/service-kit/testing';
import { reviewDesk, type Desk } from '../../test/review-desk.js';

let desk: Desk;
beforeAll(async () => void (desk = await reviewDesk()));
afterAll(async () => desk.stop());

const other = officer(['3201'], 'per_other');

test('of two officers who claim at once one gets the review, and the other is told so', async () => {
  const { id, version, entry } = await desk.file();
  const answers = await Promise.all([desk.claim(id, version), desk.claim(id, version, other)]);
  const [won, lost] = answers[0].userErrors.length === 0 ? answers : answers.toReversed();
  expect(won).toMatchObject({ userErrors: [], review: { status: 'CLAIMED' } });
  expect(lost.userErrors).toMatchObject([{ code: 'CONFLICT', message: 'Another officer has claimed this review.' }]);
  expect((await desk.seen(entry.id)).claimedBy).toBe(won.review.claimedBy);
  const claims = (await desk.announced()).filter(({ type, subject }) => type === 'review.claimed' && subject === id);
  expect(claims).toHaveLength(1);
});

test('a claim of a version that has passed is a conflict', async () => {
  const { id, version } = await desk.file();
  const { userErrors } = await desk.claim(id, version - 1);
  expect(userErrors).toMatchObject([{ code: 'CONFLICT', path: ['expectedVersion'] }]);
});

test('the same claim sent again is the same claim, and with other input it is refused', async () => {
  const { id, version, entry } = await desk.file();
  const idempotencyKey = newId('key');
  const first = await desk.send('claimReview', { reviewId: id, expectedVersion: version, idempotencyKey });
  const again = await desk.send('claimReview', { reviewId: id, expectedVersion: version, idempotencyKey });
  expect(again).toEqual(first);
  expect((await desk.seen(entry.id)).version).toBe(version + 1);
  const wrong = await desk.send('claimReview', { reviewId: id, expectedVersion: version + 1, idempotencyKey });
  expect(wrong.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
});

test('an officer of another port finds no such review, as with one that does not exist', async () => {
  const { id, version } = await desk.file();
  const elsewhere = await desk.claim(id, version, officer(['2704']));
  const nowhere = await desk.claim(newId('rev'), 1);
  expect(elsewhere).toMatchObject({ review: null, userErrors: [{ code: 'NOT_FOUND', path: ['reviewId'] }] });
  expect(nowhere).toEqual(elsewhere);
});

test('nobody but an officer claims', async () => {
  const { id, version } = await desk.file();
  for (const caller of [supervisor(), importer('acc_importer')]) {
    const { errors } = await desk.claim(id, version, caller);
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  }
});

test('a claim is dated by the clock of the officer', async () => {
  const { id, version } = await desk.file();
  const { review } = await desk.claim(id, version, asOf('2026-02-03T21:00:00.000Z', officer()));
  expect(review.claimedAt).toBe('2026-02-03T21:00:00.000Z');
});

describe('a claimed review', () => {
  const reasonCode = 'END_OF_SHIFT';

  test('goes back to the queue by the officer who holds it, and not by another', async () => {
    const { id, version } = await desk.file();
    await desk.claim(id, version);
    const input = { reviewId: id, expectedVersion: version + 1, reasonCode };
    const refused = await desk.send('returnReview', input, other);
    expect(refused.userErrors).toMatchObject([
      { code: 'NOT_CLAIMED_BY_YOU', message: expect.stringMatching(/^Another officer holds/) },
    ]);
    const { review, userErrors } = await desk.send('returnReview', input);
    expect(userErrors).toEqual([]);
    expect(review).toMatchObject({ status: 'OPEN', claimedBy: null, claimedAt: null });
    expect((await desk.announced()).at(-1)).toMatchObject({ type: 'review.returned', data: { reasonCode } });
  });

  test('can be put back by a supervisor of its port, but not one that nobody holds', async () => {
    const { id, version } = await desk.file();
    const input = { reviewId: id, expectedVersion: version, reasonCode };
    expect((await desk.send('returnReview', input, supervisor())).userErrors).toMatchObject([
      { code: 'NOT_CLAIMED_BY_YOU', message: expect.stringMatching(/^Nobody holds/) },
    ]);
    await desk.claim(id, version);
    const taken = await desk.send('returnReview', { ...input, expectedVersion: version + 1 }, supervisor());
    expect(taken).toMatchObject({ userErrors: [], review: { status: 'OPEN' } });
  });
});
