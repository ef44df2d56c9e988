import { howAmountIsRead } from './how-read.ts';
import { ReadField, type ReadFieldProps } from './read-field.tsx';

/** An amount in dollars, as people write it: with or without `$` and commas. */
export function AmountField(field: Omit<ReadFieldProps, 'how' | 'prefix' | 'inputMode' | 'width'>) {
  return <ReadField {...field} how={howAmountIsRead} prefix="$" width="md" inputMode="decimal" />;
}
