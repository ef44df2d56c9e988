import { foldLines } from './fold-lines.ts';
import { mostAtFirst } from './most-at-first.ts';

const line = (number: number, found = `Goods ${number}`) => ({ number, found });
const lines = (count: number) => Array.from({ length: count }, (_, n) => line(n + 1));
const closed = { typed: '', isOpen: false, marked: new Set<number>() };
const numbers = (...given: Parameters<typeof foldLines>) => foldLines(...given).shown.map(({ number }) => number);

test('twenty lines are all shown, in their order; of twenty-one, twenty are', () => {
  expect(numbers(lines(mostAtFirst), { ...closed, marked: new Set([9]) })).toEqual(
    lines(mostAtFirst).map(({ number }) => number),
  );
  expect(foldLines(lines(mostAtFirst + 1), closed)).toMatchObject({ found: 21, shown: { length: 20 } });
  expect(foldLines(lines(999), { ...closed, isOpen: true }).shown).toHaveLength(999);
});

test('of many lines those with something about them come first', () => {
  expect(numbers(lines(999), { ...closed, marked: new Set([998, 500]) }).slice(0, 4)).toEqual([500, 998, 1, 2]);
});

test('lines are found by words, by tariff number with and without dots, by origin and by number', () => {
  const goods = [
    ...lines(30),
    line(31, 'Café tables of wood 9403.60.8081 9403608081 VN'),
    line(32, 'Lamps 31 9405.11.4010 9405114010 CN'),
  ];
  expect(numbers(goods, { ...closed, typed: 'cafe WOOD' })).toEqual([31]);
  expect(numbers(goods, { ...closed, typed: '9403.60' })).toEqual([31]);
  expect(numbers(goods, { ...closed, typed: '940511' })).toEqual([32]);
  expect(numbers(goods, { ...closed, typed: 'vn' })).toEqual([31]);
  expect(numbers(goods, { ...closed, typed: '31' })).toEqual([31, 32]);
  expect(foldLines(goods, { ...closed, typed: 'nothing like it' })).toEqual({ shown: [], found: 0 });
});

test('a search that fits hundreds shows a hundred and says how many there are', () => {
  expect(foldLines(lines(999), { ...closed, typed: 'goods' })).toMatchObject({ found: 999, shown: { length: 100 } });
});
