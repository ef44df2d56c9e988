import { lineNumbersIn } from './line-numbers.ts';

const lines = Array.from({ length: 12 }, (_, n) => ({ number: n + 1 }));

test('an officer names lines by their numbers, with commas or blanks between them, or from one to another', () => {
  expect(lineNumbersIn('', lines)).toEqual([]);
  expect(lineNumbersIn('2', lines)).toEqual([2]);
  expect(lineNumbersIn(' 2, 5-7 ;12 ', lines)).toEqual([2, 5, 6, 7, 12]);
  expect(lineNumbersIn('5 – 6 6', lines)).toEqual([5, 6]);
});

test.each(['13', '0', 'two', '2, x', '7-5', '11-13', '-2', '1.5'])('%s names no line of twelve', (typed) => {
  expect(lineNumbersIn(typed, lines)).toBeNull();
});
