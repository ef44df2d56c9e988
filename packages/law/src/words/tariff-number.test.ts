import { readTariffNumber, readTariffNumbers, tariffDigits } from './tariff-number.js';

test.each([
  ['7318.12.0000'],
  ['7318120000'],
  ['7318 12 0000'],
  ['7318.12.00 00'],
  ['7318.12.00\t00'],
  ['7318-12-0000'],
  ['HTS 7318.12.0000'],
  ['HTS: 7318.12.0000'],
  ['hs code 7318.12.0000'],
  ['HTSUS No. 7318.12.0000'],
  ['7318.12.0000\u00A0'],
  ['7318\u201312\u20130000'],
  ['\u200B7318.12.0000.'],
])('%j is the number that the tariff prints as 7318.12.0000', (text) => {
  expect(readTariffNumber(text)).toMatchObject({ is: 'READ', value: '7318.12.0000' });
});

test('the eight digits of headings 9903 and 9904 are a whole number', () => {
  expect(readTariffNumber('9903.01.25')).toMatchObject({ is: 'READ', value: '9903.01.25' });
  expect(readTariffNumber('99040125')).toMatchObject({ is: 'READ', value: '9904.01.25' });
  expect(readTariffNumber('9903.01.2500')).toMatchObject({ is: 'READ', value: '9903.01.2500' });
});

test.each([
  ['7318', 'DIGITS_MISSING'],
  ['7318.12.00', 'DIGITS_MISSING'],
  ['7318.12.000', 'DIGITS_MISSING'],
  ['9903.01.2', 'DIGITS_MISSING'],
  ['7318.12.00000', 'TOO_MANY_DIGITS'],
  ['screws', 'NOT_A_NUMBER'],
  ['7318.12.000O', 'NOT_A_NUMBER'],
  ['7318.12.000²', 'NOT_A_NUMBER'],
  ['...', 'NOT_A_NUMBER'],
  ['0000000000', 'NO_SUCH_CHAPTER'],
  ['0001.00.0000', 'NO_SUCH_CHAPTER'],
  ['7700.00.0000', 'NO_SUCH_CHAPTER'],
])('%j is refused: %s', (text, flaw) => {
  expect(readTariffNumber(text)).toEqual({ is: 'REFUSED', flaw });
});

test('nothing is no number', () => {
  for (const text of ['', ' ', null, undefined]) expect(readTariffNumber(text)).toEqual({ is: 'BLANK' });
});

test('a number that was read has its digits', () => {
  expect(tariffDigits('7318.12.0000')).toBe('7318120000');
});

test.each([
  ['9903.88.15, 9903.01.24'],
  ['9903.88.15 9903.01.24'],
  ['9903.88.15\n9903.01.24\n'],
  ['99038815; HTS 9903 01 24,'],
  ['9903 88 15, 9903 01 24'],
  ['\u200B9903-88-15\u00A0\t9903.01.24 '],
])('%j are two numbers', (text) => {
  expect(readTariffNumbers(text)).toEqual(['9903.88.15', '9903.01.24']);
});

test('a blank within a number stays within it, and what is no number stays as written', () => {
  expect(readTariffNumbers('9802.00.40 40')).toEqual(['9802.00.4040']);
  expect(readTariffNumbers('9903.88.15 and 9903')).toEqual(['9903.88.15', 'and', '9903']);
  expect(readTariffNumbers('none')).toEqual(['none']);
  for (const text of ['', ' ', ',;\n', null, undefined]) expect(readTariffNumbers(text)).toEqual([]);
});
