import type { ReactNode } from 'react';
import { Field } from './field.tsx';

interface SelectFieldProps {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  problem?: string | null | undefined;
  isOptional?: boolean;
  note?: ReactNode;
  /** What stands there while nothing is chosen; absent where something always is. */
  nothing?: string;
  choices: readonly { value: string; label: string }[];
  value: string;
  onChange(value: string): void;
}

/** One of many, as a list to choose from. */
export function SelectField({ nothing, choices, value, onChange, ...field }: SelectFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <select {...control} className="usa-select" value={value} onChange={(event) => onChange(event.target.value)}>
          {nothing !== undefined && <option value="">{nothing}</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
