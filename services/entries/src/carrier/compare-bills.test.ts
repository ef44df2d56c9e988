import { expect, test } from '@jest/globals';
import { compareBills } from './compare-bills.js';

const bill = (consignmentKey: string, pieces: number) => ({ consignmentKey, billNumber: consignmentKey, pieces });
const entry = (entryId: string, packages: number | null, ...keys: string[]) => ({ entryId, keys, packages });
const said = (...[listed, declared]: Parameters<typeof compareBills>) =>
  compareBills(listed, declared).map(({ comparison, billNumber, entryIds }) => [
    comparison,
    billNumber,
    entryIds.join(),
  ]);

test('a bill is short by one piece less than declared, over by one more, and agrees with as many', () => {
  for (const [pieces, comparison] of [
    [9, 'SHORT'],
    [10, 'AGREES'],
    [11, 'OVER'],
  ] as const)
    expect(said([bill('B1', pieces)], [entry('e1', 10, 'B1')])).toEqual([[comparison, 'B1', 'e1']]);
});

test('a bill without a declaration and a declaration without a bill are told, before what agrees', () => {
  expect(said([bill('B1', 1), bill('B2', 1)], [entry('e1', 1, 'B1'), entry('e3', 1, 'B3')])).toEqual([
    ['NOT_DECLARED', 'B2', ''],
    ['NOT_LISTED', null, 'e3'],
    ['AGREES', 'B1', 'e1'],
  ]);
});

test('portions under one bill are counted together, house bills under their master, and lines of one bill too', () => {
  expect(said([bill('B1', 4), bill('B1', 3)], [entry('e1', 5, 'B1'), entry('e2', 2, 'H2', 'B1')])).toEqual([
    ['AGREES', 'B1', 'e1,e2'],
  ]);
});

test('what is declared in dozens or litres is not compared with a count of pieces', () => {
  expect(said([bill('B1', 4)], [entry('e1', null, 'B1')])).toEqual([['NOT_COMPARABLE', 'B1', 'e1']]);
});
