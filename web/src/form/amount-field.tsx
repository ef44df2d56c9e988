import type { ReactNode } from 'react';
import { useTexts } from '../texts/texts.ts';
import { amountReadAs, hasDecimalComma } from './read-amount.ts';
import { TextField } from './text-field.tsx';

interface AmountFieldProps {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  problem?: string | undefined;
  value: string;
  onChange(value: string): void;
}

/** An amount in dollars, as people write it: with or without `$` and commas. Says how it is read. */
export function AmountField({ value, hint, ...field }: AmountFieldProps) {
  const t = useTexts('page');
  const readAs = amountReadAs(value);
  const isPlain = readAs === null || readAs === `$${value.trim()}`;
  return (
    <>
      <TextField {...field} hint={hint} value={value} prefix="$" width="md" inputMode="decimal" autoComplete="off" />
      <p role="status" className="margin-y-05 font-body-2xs text-base-dark minh-3">
        {!isPlain && t('readAs', { amount: readAs })}
        {hasDecimalComma(value) && t('decimalComma')}
      </p>
    </>
  );
}
