import { expect, test } from '@jest/globals';
import { readReceiptNumber } from './receipt-number.js';

test.each([
  ['HNL/2026-0017', 'HNL/2026-0017'],
  [' hnl / 2026-0017 ', 'HNL/2026-0017'],
  ['hnl/2026–0017', 'HNL/2026-0017'],
  ['HNL/2026\u22120017\u200B', 'HNL/2026-0017'],
  ['\uFEFFA\u00A0-\u00A01', 'A-1'],
  ['ＡＢ１２', 'AB12'],
  ['7', '7'],
  ['A'.repeat(32), 'A'.repeat(32)],
])('the number %p of a receipt is kept as %s, however it was copied', (typed, value) =>
  expect(readReceiptNumber(typed)).toEqual({ is: 'READ', value, shown: value }),
);

test.each(['A'.repeat(33), '-1', 'A-', 'paid by Sina, thank you!', '10²', 'А1'])(
  'what is none is refused, and not mended in silence: %p',
  (typed) => expect(readReceiptNumber(typed)).toEqual({ is: 'REFUSED', flaw: 'NOT_A_RECEIPT_NUMBER' }),
);

test.each(['', '  ', '\u200B', null, undefined])('nothing typed is no number: %p', (typed) =>
  expect(readReceiptNumber(typed)).toEqual({ is: 'BLANK' }),
);
