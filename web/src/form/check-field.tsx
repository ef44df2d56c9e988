import type { ReactNode } from 'react';

interface CheckFieldProps {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  problem?: string | null | undefined;
  isChecked: boolean;
  onChange(isChecked: boolean): void;
}

/** Something that is so, or not. */
export function CheckField({ id, label, hint, problem, isChecked, onChange }: CheckFieldProps) {
  return (
    <div className={`usa-form-group ${problem ? 'usa-form-group--error' : ''}`}>
      {problem && (
        <span id={`${id}-problem`} className="usa-error-message">
          {problem}
        </span>
      )}
      <div className="usa-checkbox">
        <input
          id={id}
          name={id}
          type="checkbox"
          className="usa-checkbox__input usa-checkbox__input--tile"
          checked={isChecked}
          aria-describedby={problem ? `${id}-problem` : undefined}
          aria-invalid={problem ? true : undefined}
          onChange={(event) => onChange(event.target.checked)}
        />
        <label className="usa-checkbox__label" htmlFor={id}>
          {label}
          {hint && <span className="usa-checkbox__label-description">{hint}</span>}
        </label>
      </div>
    </div>
  );
}
