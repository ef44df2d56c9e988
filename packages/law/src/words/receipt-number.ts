// The number of a receipt, as a cashier copies it from the receipt that was given.
import { isBlank, plainFigures } from './plain-text.js';
import { blank, read, refused, type Reading, type Typed } from './reading.js';

/** What is wrong with such a number, as a sentence that never repeats it. */
export const receiptNumberFlawSays = {
  NOT_A_RECEIPT_NUMBER:
    'The number of a receipt has up to 32 letters and digits, with points, dashes or slashes between them.',
} as const;

export type ReceiptNumberFlaw = keyof typeof receiptNumberFlawSays;

const receiptNumber = /^[A-Z0-9](?:[A-Z0-9./-]{0,30}[A-Z0-9])?$/;

/** Reads it through blanks, any dash and any case; it is kept in capitals, so that one receipt has one spelling. */
export function readReceiptNumber(typed: Typed): Reading<ReceiptNumberFlaw> {
  if (isBlank(typed)) return blank;
  const number = plainFigures(typed!)?.replaceAll(' ', '').toUpperCase();
  return number !== undefined && receiptNumber.test(number) ? read(number) : refused('NOT_A_RECEIPT_NUMBER');
}
