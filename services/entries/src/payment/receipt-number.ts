const receiptNumber = /^[A-Z0-9](?:[A-Z0-9./-]{0,30}[A-Z0-9])?$/;

/** The number of a receipt as it is kept, in capitals and without blanks; null for what is none, a sentence for one. */
export function readReceiptNumber(typed: string): string | null {
  const number = typed.replaceAll(/\s+/gu, '').toUpperCase();
  return receiptNumber.test(number) ? number : null;
}
