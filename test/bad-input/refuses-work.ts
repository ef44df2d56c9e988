// Officers, cashiers and supervisors who ask something wrong.
import { randomUUID } from 'node:crypto';
import { BothDoors, names } from './asked-wrongly.ts';
import { given } from './given.ts';
import { wrongPlaces, wrongWork } from './wrong-work.ts';

describe('those who work for Customs are refused, and told why, for', () => {
  const open = { reviewId: '', entryId: '' };
  const doorsOf = new Map<string, BothDoors>();
  beforeAll(async () => {
    const officer = await given.as('officer');
    const { entry } = await given.fileRightly({});
    await given.platform.drain();
    const { id, version } = (
      await officer.data('query ($id: ID!) { entry(by: { id: $id }) { review { id version } } }', { id: entry.id })
    ).entry.review;
    const input = { reviewId: id, expectedVersion: version, idempotencyKey: randomUUID() };
    const { claimReview } = await officer.data(
      'mutation ($input: ClaimReviewInput!) { claimReview(input: $input) { review { version } } }',
      { input },
    );
    expect(claimReview.review.version).toBe(2);
    Object.assign(open, { reviewId: id, entryId: entry.id });
    doorsOf.set('officer', new BothDoors(officer));
    for (const who of ['supervisor', 'cashier']) doorsOf.set(who, new BothDoors(await given.as(who)));
  });

  test.each(wrongWork)('$what', async ({ who, query, input, says }) => {
    const { post, socket } = await doorsOf.get(who)!.ask(query, { input: input(open) });
    for (const refusal of [post, socket]) {
      expect(refusal.errors.length + refusal.findings.length).toBeGreaterThan(0);
      expect(names(refusal, says) ? 'as expected' : refusal).toBe('as expected');
    }
  });

  test.each(wrongPlaces)('the place "%s" in the queue', async (after) => {
    const { post, socket } = await doorsOf
      .get('officer')!
      .ask('query ($after: String) { reviews(first: 5, after: $after) { nodes { id } } }', { after });
    for (const refusal of [post, socket])
      expect(refusal.errors).toEqual([expect.stringMatching(/^BAD_USER_INPUT: `after` is not a cursor of this list/)]);
  });

  test('nothing: their review stands as it was claimed', async () => {
    const { review } = await doorsOf
      .get('officer')!
      .witness.data(
        'query ($id: ID!) { review(id: $id) { status version decision examinations { note } answers { note } } }',
        { id: open.reviewId },
      );
    expect(review).toEqual({ status: 'CLAIMED', version: 2, decision: null, examinations: [], answers: [] });
  });
});
