import { keepPlaces } from './keep-places.ts';

const row = (id: string, says = '') => ({ id, says });

test('an empty list takes what comes at once', () => {
  expect(keepPlaces([], [row('a'), row('b')])).toEqual({ rows: [row('a'), row('b')], behind: [], gone: new Set() });
});

test('a new item, however urgent, waits behind and moves no row under the pointer', () => {
  const { rows, behind } = keepPlaces([row('a'), row('b')], [row('urgent'), row('a'), row('b')]);
  expect(rows).toEqual([row('a'), row('b')]);
  expect(behind).toEqual(['urgent']);
});

test('a row is told anew where it stands, even when it would now stand elsewhere', () => {
  const { rows } = keepPlaces([row('a'), row('b')], [row('b', 'claimed'), row('a')]);
  expect(rows).toEqual([row('a'), row('b', 'claimed')]);
});

test('a row that left the list stays on the screen until the reader asks, marked as gone', () => {
  const { rows, gone } = keepPlaces([row('a'), row('b')], [row('b')]);
  expect(rows.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(gone).toEqual(new Set(['a']));
});
