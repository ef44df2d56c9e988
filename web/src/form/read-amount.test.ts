import { amountReadAs, hasDecimalComma } from './read-amount.ts';

test.each([
  ['1250', '$1,250.00'],
  ['$1,250', '$1,250.00'],
  ['US$ 1,250.5', '$1,250.50'],
  ['1250 USD', '$1,250.00'],
  ['0012.', '$12.00'],
])('%s is read as %s', (typed, readAs) => {
  expect(amountReadAs(typed)).toBe(readAs);
});

test.each(['', 'a few', '1.250,00', '12,50', '-3', '1e3', '1.234'])(
  '“%s” is not read, and left to the law',
  (typed) => {
    expect(amountReadAs(typed)).toBeNull();
  },
);

test('a comma before the cents is asked about, one between thousands is not', () => {
  expect(['12,50', '$ 3,5'].map(hasDecimalComma)).toEqual([true, true]);
  expect(['1,250', '1,250.50', '12.50'].map(hasDecimalComma)).toEqual([false, false, false]);
});
