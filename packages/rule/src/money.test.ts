import fc from 'fast-check';
import { Decimal, sumUsd, toCents, usd, usdText } from './index.js';

const cents = fc.bigInt({ min: 0n, max: 999_999_999_999n });
const dollars = (amountInCents: bigint) => new Decimal(amountInCents.toString()).div(100);

test('half a cent is rounded up, less is not', () => {
  expect(toCents(usd('1.005')).toFixed(2)).toBe('1.01');
  expect(toCents(usd('1.004999')).toFixed(2)).toBe('1.00');
  expect(toCents(usd('2.675')).toFixed(2)).toBe('2.68');
});

test('a sum of amounts is exact to the cent, however many there are', () => {
  fc.assert(
    fc.property(fc.array(cents, { maxLength: 999 }), (amounts) => {
      const total = amounts.reduce((sum, next) => sum + next, 0n);
      expect(sumUsd(amounts.map(dollars)).times(100).toFixed(0)).toBe(total.toString());
    }),
  );
});

test('an amount in words has separators and shows every cent', () => {
  expect(usdText(usd('2500.01'))).toBe('$2,500.01');
  expect(usdText(usd('0'))).toBe('$0.00');
  expect(usdText(usd('-1234567.5'))).toBe('-$1,234,567.50');
});

test('an excess smaller than a cent is shown, not rounded away', () => {
  expect(usdText(usd('2500.001'))).toBe('$2,500.001');
});

test('an amount in words reads back as the same amount', () => {
  fc.assert(
    fc.property(cents, (amount) => {
      expect(usd(usdText(dollars(amount)).replace(/[$,]/g, '')).eq(dollars(amount))).toBe(true);
    }),
  );
});

test.each(['', 'NaN', 'Infinity', '1e3', '0x10', '1,000', ' 1', '1.', '.5', '1234567890123456'])(
  'the text "%s" is not an amount',
  (text) => {
    expect(() => usd(text)).toThrow(RangeError);
  },
);
