import { keepKnown } from './keep-known.ts';
import type { Desk } from '../review/review-query.ts';

const desk = (entry: object | null, id = 'rev_1', version = 1): Desk => ({ id, version, entry }) as unknown as Desk;

test('a part that does not answer leaves standing what was known of it, and the rest is new', () => {
  const before = desk({ status: 'IN_REVIEW', documents: ['invoice'], currentFiling: 'lines' });
  const now = keepKnown(
    before,
    desk({ status: 'RELEASED', documents: null, currentFiling: 'other lines' }, 'rev_1', 2),
  );
  expect(now.version).toBe(2);
  expect(now.entry).toMatchObject({ status: 'RELEASED', documents: ['invoice'], currentFiling: 'other lines' });
});

test('an entry that cannot be had at all stays as it was known', () => {
  expect(keepKnown(desk({ status: 'IN_REVIEW' }), desk(null)).entry).toEqual({ status: 'IN_REVIEW' });
});

test('nothing of another review is taken for this one', () => {
  expect(keepKnown(desk({ status: 'IN_REVIEW' }, 'rev_2'), desk(null)).entry).toBeNull();
});
