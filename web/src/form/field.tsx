import type { ReactNode } from 'react';
import { useTexts } from '../texts/texts.ts';

/** What a control of a field needs to be found and told about. */
export interface ControlProps {
  id: string;
  name: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

interface FieldProps {
  /** The control's id and name; an error summary links to it. */
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong with what was typed, in a sentence. */
  problem?: string | null | undefined;
  isOptional?: boolean;
  /** What there is to say of the answer as it stands, and does not stop anybody. Read to whoever comes to the control. */
  note?: ReactNode;
  /** Makes the control from what it needs. */
  children(control: ControlProps): ReactNode;
}

/** A control with its label, its hint and what is wrong with it. */
export function Field({ id, label, hint, problem, isOptional = false, note, children }: FieldProps) {
  const t = useTexts('page');
  const describedBy = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : '', note ? `${id}-note` : '']
    .filter(Boolean)
    .join(' ');
  return (
    <div className={`usa-form-group ${problem ? 'usa-form-group--error' : ''}`}>
      <label id={`${id}-label`} className={`usa-label ${problem ? 'usa-label--error' : ''}`} htmlFor={id}>
        {label} {isOptional && <span className="usa-hint">({t('optional')})</span>}
      </label>
      {hint && (
        <div id={`${id}-hint`} className="usa-hint">
          {hint}
        </div>
      )}
      {problem && (
        <span id={`${id}-problem`} className="usa-error-message">
          {problem}
        </span>
      )}
      {children({
        id,
        name: id,
        'aria-describedby': describedBy || undefined,
        'aria-invalid': problem ? true : undefined,
      })}
      {note && <div id={`${id}-note`}>{note}</div>}
    </div>
  );
}
