import type { HTMLInputAutoCompleteAttribute, InputHTMLAttributes, ReactNode } from 'react';
import { Field } from './field.tsx';

export interface TextFieldProps {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  problem?: string | null | undefined;
  isOptional?: boolean;
  note?: ReactNode;
  value: string;
  onChange(value: string): void;
  type?: 'text' | 'email' | 'tel' | 'date' | 'time';
  /** The keyboard that a phone shows. */
  inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode'];
  autoComplete?: HTMLInputAutoCompleteAttribute;
  width?: 'sm' | 'md' | 'lg' | 'xl';
  /** What stands before the number, as `$`. */
  prefix?: string;
  /** The id of a list of usual answers, which the browser offers while one types. */
  list?: string;
  /** Several lines of text. */
  rows?: number;
  /** How many characters fit; 2,000 where nothing is said. */
  mostCharacters?: number;
}

const most = 2_000;

/** A line, or some lines, of text. Nothing typed is refused here: what is wrong with it is said beside it. */
export function TextField({ id, label, hint, problem, isOptional = false, note, ...rest }: TextFieldProps) {
  return (
    <Field {...{ id, label, hint, problem, isOptional, note }}>
      {(control) => <Control {...rest} control={control} hasProblem={Boolean(problem)} />}
    </Field>
  );
}

type ControlOf = Omit<TextFieldProps, 'id' | 'label' | 'hint' | 'problem' | 'isOptional' | 'note'> & {
  control: object;
  hasProblem: boolean;
};

function Control({
  control,
  hasProblem,
  value,
  onChange,
  width,
  prefix,
  rows,
  mostCharacters = most,
  ...input
}: ControlOf) {
  const wide = width ? `usa-input--${width}` : '';
  const error = hasProblem ? 'usa-input--error' : '';
  const common = { ...control, value, maxLength: mostCharacters, autoCapitalize: 'sentences' };
  if (rows) {
    return (
      <textarea
        {...common}
        rows={rows}
        autoComplete={input.autoComplete}
        className={`usa-textarea height-auto ${error}`}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  }
  const one = (
    <input
      {...common}
      {...input}
      type={input.type ?? 'text'}
      className={`usa-input ${prefix ? '' : wide} ${error}`}
      onChange={(event) => onChange(event.target.value)}
    />
  );
  if (!prefix) return one;
  return <Prefixed {...{ prefix, one }} className={`${wide} ${hasProblem ? 'usa-input-group--error' : ''}`} />;
}

function Prefixed({ prefix, one, className }: { prefix: string; one: ReactNode; className: string }) {
  return (
    <div className={`usa-input-group ${className}`}>
      <div className="usa-input-prefix" aria-hidden="true">
        {prefix}
      </div>
      {one}
    </div>
  );
}
