import { createCipheriv, createHash, randomBytes } from 'node:crypto';
import { isPlaceOf, openCursor, sealCursor } from './cursor.js';

const key = randomBytes(32);
const epoch = '1f0c2a9b7d3e';
const sha256 = (text: string) => createHash('sha256').update(text).digest();
const at = (position: number) => ({ position, epoch });

test('a cursor opens to its place, for its own service and key alone', () => {
  const cursor = sealCursor(key, 'entries', at(4711));
  expect(openCursor(key, 'entries', cursor)).toEqual(at(4711));
  expect(openCursor(key, 'review', cursor)).toBeNull();
  expect(openCursor(randomBytes(32), 'entries', cursor)).toBeNull();
});

test('cursors of neighbouring positions tell nothing of how many there are', () => {
  const [first, second] = [sealCursor(key, 'entries', at(1)), sealCursor(key, 'entries', at(2))];
  expect(first).toHaveLength(second.length);
  expect(first.slice(0, 8)).not.toBe(second.slice(0, 8));
});

test.each(['', 'x', '42', 'A'.repeat(22), 'ʻ'.repeat(22)])('%j is not a cursor', (text) => {
  expect(openCursor(key, 'entries', text)).toBeNull();
});

test('a cursor from before logs had epochs is a place in a log that was there then, and in none that was restored', () => {
  const cipher = createCipheriv('aes-256-ecb', Buffer.alloc(32), null).setAutoPadding(false);
  const block = Buffer.from(sha256('entries').subarray(0, 16));
  block.writeBigUInt64BE(4711n, 8);
  const given = Buffer.concat([cipher.update(block), cipher.final()]).toString('base64url');
  const place = openCursor(Buffer.alloc(32), 'entries', given)!;
  expect(place).toEqual({ position: 4711, epoch: null });
  expect(sealCursor(Buffer.alloc(32), 'entries', place)).toBe(given);
  expect([isPlaceOf(place, '0f0c2a9b7d3e'), isPlaceOf(place, '1f0c2a9b7d3e')]).toEqual([true, false]);
});

test('a cursor of another log is a place in none but its own, whatever its position', () => {
  expect([isPlaceOf(at(1), epoch), isPlaceOf(at(1), '0f0c2a9b7d3e'), isPlaceOf(at(1), null)]).toEqual([
    true,
    false,
    false,
  ]);
});
