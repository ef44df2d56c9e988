import { readNumber } from './number.js';

test.each([
  ['12', '12'],
  ['2.5', '2.5'],
  ['1.250', '1.25'],
  ['1.000', '1'],
  ['.5', '0.5'],
  ['1,250', '1250'],
  ['1 250', '1250'],
  ['1.250,5', '1250.5'],
  ['0.000001', '0.000001'],
  ['0012', '12'],
])('the weight %j is read as written, %s', (text, value) => {
  expect(readNumber(text)).toMatchObject({ is: 'READ', value });
});

test('a comma before other than three digits is asked back', () => {
  expect(readNumber('2,5')).toMatchObject({ is: 'TWO_READINGS', readings: [{ value: '2.5' }, { value: '25' }] });
  expect(readNumber('0,5')).toMatchObject({ is: 'TWO_READINGS', readings: [{ value: '0.5' }, { value: '5' }] });
});

test.each([
  ['12 kg', 'NOT_A_NUMBER'],
  ['a dozen', 'NOT_A_NUMBER'],
  ['10²', 'NOT_A_NUMBER'],
  ['-1', 'NEGATIVE'],
  ['1,2,3', 'MISGROUPED'],
  ['1234567890123', 'TOO_LARGE'],
  ['0.0000001', 'TOO_MANY_DECIMALS'],
])('%j is refused: %s', (text, flaw) => {
  expect(readNumber(text)).toEqual({ is: 'REFUSED', flaw });
});

test('nothing is not zero', () => {
  for (const text of ['', ' ', null, undefined]) expect(readNumber(text)).toEqual({ is: 'BLANK' });
});
