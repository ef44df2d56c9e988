import { howAmountIsRead, howNumberIsRead } from '../form/how-read.ts';
import { ReadField, type ReadFieldProps } from '../form/read-field.tsx';
import type { LineFieldsProps } from './line-question.tsx';

interface LineTextProps extends Omit<ReadFieldProps, 'id' | 'value' | 'onChange' | 'problem' | 'note'> {
  name: 'description' | 'htsNumber' | 'quantity' | 'unit' | 'grossWeightKg' | 'valueUsd' | 'purchasePriceUsd';
  of: LineFieldsProps;
}

/** A text of a line, kept as it is typed. */
export function LineText({ name, of: { line, set, problemAt, noteAt }, ...field }: LineTextProps) {
  return (
    <ReadField
      {...field}
      id={name}
      problem={problemAt(name)}
      note={noteAt(name)}
      value={line[name] ?? ''}
      onChange={(said) => set(name, said)}
    />
  );
}

/** How a quantity or a weight is asked for, and how an amount of dollars is. */
export const figure = { how: howNumberIsRead, width: 'md', inputMode: 'decimal' } as const;
export const dollars = { how: howAmountIsRead, width: 'md', inputMode: 'decimal', prefix: '$' } as const;
