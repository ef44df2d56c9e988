import { randomBytes } from 'node:crypto';
import { openCursor, sealCursor } from './cursor.js';

const key = randomBytes(32);

test('a cursor opens to its position, for its own service and key alone', () => {
  const cursor = sealCursor(key, 'entries', 4711);
  expect(openCursor(key, 'entries', cursor)).toBe(4711);
  expect(openCursor(key, 'review', cursor)).toBeNull();
  expect(openCursor(randomBytes(32), 'entries', cursor)).toBeNull();
});

test('cursors of neighbouring positions tell nothing of how many there are', () => {
  const [first, second] = [sealCursor(key, 'entries', 1), sealCursor(key, 'entries', 2)];
  expect(first).toHaveLength(second.length);
  expect(first.slice(0, 8)).not.toBe(second.slice(0, 8));
});

test.each(['', 'x', '42', 'A'.repeat(22), 'ʻ'.repeat(22)])('%j is not a cursor', (text) => {
  expect(openCursor(key, 'entries', text)).toBeNull();
});
