import { longestWords, roomLeft } from './words.ts';

test('how much room is left is told near the end alone, and how much is too much', () => {
  expect(roomLeft('')).toBeNull();
  expect(roomLeft('x'.repeat(longestWords - 201))).toBeNull();
  expect(roomLeft('x'.repeat(longestWords - 200))).toBe(200);
  expect(roomLeft('x'.repeat(longestWords + 3))).toBe(-3);
});

test('blanks around a message take no room, since they are not sent', () => {
  expect(roomLeft(`  ${'x'.repeat(longestWords)}\n\n`)).toBe(0);
});
