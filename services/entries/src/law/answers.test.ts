import { readAmountUsd, readDay, readNumber } from './answers.js';

test('a number is read as people write it', () => {
  for (const [typed, read] of [
    ['12', '12'],
    [' 12. ', '12'],
    ['.5', '0.5'],
    ['1,250', '1250'],
    ['1,250,000.25', '1250000.25'],
  ] as const) {
    expect(readNumber(typed)?.toString()).toBe(read);
  }
});

test('what could mean two numbers, or none, is not guessed', () => {
  for (const typed of ['', ' ', '12,5', '1,25', '12,50', '1.2.3', '1e3', '-', 'six', '٣', '0x10', '1 250', null]) {
    expect(readNumber(typed)).toBeNull();
  }
});

test('a negative number is not read: no question asks for one', () => {
  expect(readNumber('-5')).toBeNull();
});

test('an amount may carry its currency', () => {
  for (const typed of ['$1,250.00', 'US$ 1250', '1250 USD', 'USD 1250.', '1250']) {
    expect(readAmountUsd(typed)?.toFixed(2)).toBe('1250.00');
  }
  for (const typed of ['€5', 'WST 5', '5 tala', '$', '$$5']) expect(readAmountUsd(typed)).toBeNull();
});

test('a day is one of the calendar', () => {
  expect(readDay('2026-11-20')?.toString()).toBe('2026-11-20');
  expect(readDay('2028-02-29')?.toString()).toBe('2028-02-29');
  for (const typed of ['2026-02-29', '2026-13-01', '20.11.2026', '2026-11-20T10:00', 'today', '']) {
    expect(readDay(typed)).toBeNull();
  }
});
