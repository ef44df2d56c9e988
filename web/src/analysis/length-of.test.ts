import { counted, shareOf } from './counted.ts';
import { lengthOf } from './length-of.ts';

test('a length of time is told in the unit that says most', () => {
  expect(lengthOf(0.25)).toEqual({ unit: 'minutes', count: 15 });
  expect(lengthOf(47.4)).toEqual({ unit: 'hours', count: 47 });
  expect(lengthOf(72)).toEqual({ unit: 'days', count: 3 });
});

test('counts are grouped by thousands, and a share of nothing is nothing', () => {
  expect(counted(1250)).toBe('1,250');
  expect(shareOf(1, 3)).toBe('33 %');
  expect(shareOf(0, 0)).toBe('0 %');
});
