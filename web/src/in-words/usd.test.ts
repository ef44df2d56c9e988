import { usd } from './usd.ts';

test.each([
  ['0.00', '$0.00'],
  ['64.4', '$64.40'],
  ['1250.00', '$1,250.00'],
  ['9999999999.99', '$9,999,999,999.99'],
  ['-12.00', '-$12.00'],
])('%s is written %s', (amount, written) => {
  expect(usd(amount)).toBe(written);
});
