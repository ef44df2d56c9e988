import fc from 'fast-check';
import { readMoneyUsd } from './money.js';

test.each([
  ['1250', '1250.00'],
  ['1,250', '1250.00'],
  ['1,250.5', '1250.50'],
  ['$1,250.50', '1250.50'],
  ['US$ 1,250.50', '1250.50'],
  ['US $5', '5.00'],
  ['USD 1200', '1200.00'],
  ['1200 usd', '1200.00'],
  ['12 dollars', '12.00'],
  ['.5', '0.50'],
  ['1250.', '1250.00'],
  ['007', '7.00'],
  ['0', '0.00'],
  ['1 250', '1250.00'],
  ['1\u00A0250,50', '1250.50'],
  ["1'250.50", '1250.50'],
  ['1’250.50', '1250.50'],
  ['1.250,50', '1250.50'],
  ['1.250.000', '1250000.00'],
  ['\u202A$1,250\u202C', '1250.00'],
  ['１２５０．５０', '1250.50'],
  ['999999999999.99', '999999999999.99'],
])('%j is one amount: %s', (text, value) => {
  expect(readMoneyUsd(text)).toMatchObject({ is: 'READ', value });
});

test.each([
  ['1.250', '1.25', '1250.00'],
  ['$2.500', '2.50', '2500.00'],
  ['USD 1.500', '1.50', '1500.00'],
  ['12.500', '12.50', '12500.00'],
  ['125.000', '125.00', '125000.00'],
  ['1.234', '1.23', '1234.00'],
  ['1.005', '1.01', '1005.00'],
  ['1234,50', '1234.50', '123450.00'],
  ['12,5', '12.50', '125.00'],
  ['0,50', '0.50', '50.00'],
])('%j is two amounts, %s or %s, and both are offered', (text, smaller, larger) => {
  expect(readMoneyUsd(text)).toMatchObject({ is: 'TWO_READINGS', readings: [{ value: smaller }, { value: larger }] });
});

test.each([
  ['about 12', 'NOT_A_NUMBER'],
  ['1e3', 'NOT_A_NUMBER'],
  ['10²', 'NOT_A_NUMBER'],
  ['$', 'NOT_A_NUMBER'],
  ['-5', 'NEGATIVE'],
  ['−5', 'NEGATIVE'],
  ['1,25,00', 'MISGROUPED'],
  ['12,5000', 'MISGROUPED'],
  ['1.2.3', 'MISGROUPED'],
  ['5-10', 'MISGROUPED'],
  ['0,250', 'MISGROUPED'],
  ['1.2345', 'TOO_MANY_DECIMALS'],
  ['1250.500', 'TOO_MANY_DECIMALS'],
  ['0.250', 'TOO_MANY_DECIMALS'],
  ['1,250.505', 'TOO_MANY_DECIMALS'],
  ['1000000000000', 'TOO_LARGE'],
  ['€100', 'OTHER_MONEY'],
  ['100 WST', 'OTHER_MONEY'],
  ['NZ$ 100', 'OTHER_MONEY'],
])('%j is refused: %s', (text, flaw) => {
  expect(readMoneyUsd(text)).toEqual({ is: 'REFUSED', flaw });
});

test('nothing is not an amount of nothing', () => {
  for (const text of ['', '  ', '\u200B', null, undefined]) expect(readMoneyUsd(text)).toEqual({ is: 'BLANK' });
});

test('whoever typed an amount is shown how it was read', () => {
  expect(readMoneyUsd('1250.5')).toMatchObject({ shown: '$1,250.50' });
  expect(readMoneyUsd('1.250')).toMatchObject({ readings: [{ shown: '$1.25' }, { shown: '$1,250.00' }] });
});

test('every amount is read as itself, and as it is shown', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999_999_999 }), (cents) => {
      const digits = String(cents).padStart(3, '0');
      const value = `${digits.slice(0, -2)}.${digits.slice(-2)}`;
      const reading = readMoneyUsd(value);
      expect(reading).toMatchObject({ is: 'READ', value });
      expect(reading.is === 'READ' && readMoneyUsd(reading.shown)).toEqual(reading);
    }),
  );
});

test('no text at all makes the reading of an amount fail', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readMoneyUsd(text)));
});
