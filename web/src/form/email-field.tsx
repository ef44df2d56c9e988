import { howEmailIsRead } from './how-read.ts';
import { ReadField, type ReadFieldProps } from './read-field.tsx';

/** An e-mail address, as people type and paste it. */
export function EmailField(field: Omit<ReadFieldProps, 'how' | 'type' | 'inputMode'>) {
  return <ReadField autoComplete="email" {...field} how={howEmailIsRead} type="email" inputMode="email" />;
}
