import { readPhone } from './phone.js';

test.each([
  ['\u202A+1 684 699 1234\u202C', '+1 684 699 1234'],
  ['(684) 699‑1234', '(684) 699-1234'],
  ['tel:+16846991234', '+16846991234'],
  ['699-1234 ext. 5', '699-1234 ext. 5'],
])('%j is read as %s', (text, value) => {
  expect(readPhone(text)).toMatchObject({ is: 'READ', value });
});

test('fewer than five digits are no telephone number', () => {
  for (const text of ['.', 'none', '911']) expect(readPhone(text)).toEqual({ is: 'REFUSED', flaw: 'TOO_FEW_DIGITS' });
  expect(readPhone(null)).toEqual({ is: 'BLANK' });
});
