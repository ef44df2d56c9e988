import './administration.css';
import { customsRoles, pagoPago, type CustomsRole } from '@landfall/law';
import type { ReactNode } from 'react';
import { knownPorts } from '../in-words/ports.ts';
import { useTexts } from '../texts/texts.ts';
import { toggled } from './invitation.ts';

interface ChooseProps<T> {
  problem: string | undefined;
  chosen: readonly T[];
  choose(chosen: readonly T[]): void;
}

/** What the invited person will do. */
export function RolesToChoose({ problem, chosen, choose }: ChooseProps<CustomsRole>) {
  const t = useTexts('administration');
  return (
    <ManyOf id="roles" legend={t('roles')} problem={problem}>
      {customsRoles.map((role, n) => (
        <Tick
          key={role}
          id={n === 0 ? 'roles' : `roles-${role}`}
          label={t(`role.${role}`)}
          hint={t(`roleHint.${role}`)}
          isTicked={chosen.includes(role)}
          tick={() => choose(toggled(chosen, role))}
        />
      ))}
    </ManyOf>
  );
}

/** Where the invited person will work; Pago Pago first. */
export function PortsToChoose({ problem, chosen, choose }: ChooseProps<string>) {
  const t = useTexts('administration');
  const ports = [...knownPorts].sort(
    (one, other) => Number(other.code === pagoPago.code) - Number(one.code === pagoPago.code),
  );
  return (
    <ManyOf id="ports" legend={t('ports')} problem={problem} isList>
      {ports.map(({ code, name }, n) => (
        <Tick
          key={code}
          id={n === 0 ? 'ports' : `ports-${code}`}
          label={`${name} (${code})`}
          isTicked={chosen.includes(code)}
          tick={() => choose(toggled(chosen, code))}
        />
      ))}
    </ManyOf>
  );
}

interface ManyOfProps {
  id: string;
  legend: string;
  problem: string | undefined;
  /** True for a long list of short names. */
  isList?: boolean;
  children: ReactNode;
}

function ManyOf({ id, legend, problem, isList = false, children }: ManyOfProps) {
  return (
    <div className={`usa-form-group ${problem ? 'usa-form-group--error' : ''}`}>
      <fieldset className="usa-fieldset" aria-describedby={problem ? `${id}-problem` : undefined}>
        <legend className="usa-legend">{legend}</legend>
        {problem && (
          <span id={`${id}-problem`} className="usa-error-message">
            {problem}
          </span>
        )}
        <div className={isList ? 'ports-list' : ''}>{children}</div>
      </fieldset>
    </div>
  );
}

interface TickProps {
  id: string;
  label: string;
  hint?: string;
  isTicked: boolean;
  tick(): void;
}

function Tick({ id, label, hint, isTicked, tick }: TickProps) {
  return (
    <div className="usa-checkbox">
      <input id={id} type="checkbox" className="usa-checkbox__input" checked={isTicked} onChange={tick} />
      <label className="usa-checkbox__label margin-top-1" htmlFor={id}>
        {label}
        {hint && <span className="usa-checkbox__label-description margin-top-0">{hint}</span>}
      </label>
    </div>
  );
}
