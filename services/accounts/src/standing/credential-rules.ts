// What is wrong with something held, as it is written. No law states it.
import type { CredentialKind } from '@landfall/law';
import { userError, type UserError } from '@landfall/service-kit';
import type { Decimal } from 'decimal.js';

interface Written {
  kind: CredentialKind;
  number?: string | null;
  amountUsd?: Decimal | null;
}

export function flawsOfCredential({ kind, number, amountUsd }: Written): UserError[] {
  const kept = numberAsKept(number);
  const found: UserError[] = [];
  if (kept === null && kind !== 'ELECTRONIC_INVOICES') found.push(numberMissing);
  if (kept !== null && !/^[A-Z0-9./-]{1,32}$/.test(kept)) found.push(numberUnreadable);
  if (kind === 'CONTINUOUS_BOND' && !amountUsd?.greaterThan(0)) found.push(amountMissing);
  if (kind !== 'CONTINUOUS_BOND' && amountUsd) found.push(amountOfNoBond);
  return found;
}

/** A number as it is kept: without blanks, in capitals; null where none is written. */
export const numberAsKept = (number: string | null | undefined): string | null =>
  number?.replaceAll(/\s+/gu, '').toUpperCase() || null;

const numberMissing = userError(
  'CREDENTIAL_NUMBER_MISSING',
  'A license, a permit and a bond have a number.',
  ['number'],
  {
    nextStep: 'Copy it from the document.',
  },
);
const numberUnreadable = userError(
  'CREDENTIAL_NUMBER_UNREADABLE',
  'A number is written in up to 32 letters, digits, points, dashes and slashes.',
  ['number'],
  { nextStep: 'Copy it from the document.' },
);
const amountMissing = userError('BOND_AMOUNT_MISSING', 'A bond stands for an amount above $0.00.', ['amountUsd'], {
  nextStep: 'Copy it from the bond, as 50000.00.',
});
const amountOfNoBond = userError('AMOUNT_OF_NO_BOND', 'Only a bond stands for an amount.', ['amountUsd'], {
  nextStep: 'Leave it out.',
});
