import type { ReactNode } from 'react';

export interface Choice<Value extends string> {
  value: Value;
  label: ReactNode;
  hint?: ReactNode;
}

interface ChoicesProps<Value extends string> {
  /** The first radio's id, where an error summary links to; the others' begin with it. */
  id: string;
  legend: ReactNode;
  /** True where the legend is the page's own heading. */
  isLegendHidden?: boolean;
  hint?: ReactNode;
  problem?: string | null | undefined;
  choices: readonly Choice<Value>[];
  value: string | null;
  onChange(value: Value): void;
}

/** One of several, as radio buttons. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { id, legend, isLegendHidden = false, hint, problem, choices, value, onChange } = props;
  const describedBy = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ');
  return (
    <div className={`usa-form-group ${problem ? 'usa-form-group--error' : ''}`}>
      <fieldset className="usa-fieldset" aria-describedby={describedBy || undefined}>
        <legend className={isLegendHidden ? 'usa-sr-only' : 'usa-legend'}>{legend}</legend>
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
        {choices.map((choice, n) => (
          <Radio
            key={choice.value}
            id={n === 0 ? id : `${id}-${choice.value}`}
            name={id}
            choice={choice}
            isChosen={choice.value === value}
            choose={() => onChange(choice.value)}
          />
        ))}
      </fieldset>
    </div>
  );
}

interface RadioProps {
  id: string;
  name: string;
  choice: Choice<string>;
  isChosen: boolean;
  choose(): void;
}

function Radio({ id, name, choice, isChosen, choose }: RadioProps) {
  return (
    <div className="usa-radio">
      <input
        id={id}
        name={name}
        type="radio"
        className="usa-radio__input usa-radio__input--tile"
        value={choice.value}
        checked={isChosen}
        onChange={choose}
      />
      <label className="usa-radio__label" htmlFor={id}>
        {choice.label}
        {choice.hint && <span className="usa-radio__label-description">{choice.hint}</span>}
      </label>
    </div>
  );
}
