import { useState, type FormEvent } from 'react';
import { portWithCode } from '../entry/ports.ts';
import { SelectField } from '../form/select-field.tsx';
import { TextField } from '../form/text-field.tsx';
import { goTo, PageLink } from '../page/route.tsx';
import { useTexts } from '../texts/texts.ts';
import { addressOf, type Chosen } from './chosen.ts';

/** The period and the port to look at. What is chosen goes into the page's address. */
export function ChooseFilter({ chosen, ports }: { chosen: Chosen; ports: readonly string[] }) {
  const t = useTexts('analysis');
  const [typed, setTyped] = useState(chosen);
  const [problem, setProblem] = useState<string | null>(null);
  const isChosen = Object.values(chosen).some(Boolean);
  const show = (event: FormEvent): void => {
    event.preventDefault();
    if (typed.from && typed.to && typed.from > typed.to) return setProblem(t('fromAfterTo'));
    goTo(addressOf(typed));
  };
  return (
    <form
      noValidate
      onSubmit={show}
      className="border-1px border-base-lighter padding-x-2 padding-bottom-2 margin-y-3"
      aria-label={t('period')}
    >
      <div className="grid-row grid-gap flex-align-end">
        <Fields typed={typed} setTyped={setTyped} problem={problem} ports={ports} />
        <div className="tablet:grid-col-3 margin-top-2">
          <button type="submit" className="usa-button margin-right-2">
            {t('show')}
          </button>
          {isChosen && <PageLink to="/analysis">{t('clear')}</PageLink>}
        </div>
      </div>
    </form>
  );
}

interface FieldsProps {
  typed: Chosen;
  setTyped(typed: Chosen): void;
  problem: string | null;
  ports: readonly string[];
}

function Fields({ typed, setTyped, problem, ports }: FieldsProps) {
  const t = useTexts('analysis');
  return (
    <>
      <div className="tablet:grid-col-3">
        <TextField
          id="from"
          type="date"
          label={t('from')}
          problem={problem}
          value={typed.from}
          onChange={(from) => setTyped({ ...typed, from })}
        />
      </div>
      <div className="tablet:grid-col-3">
        <TextField id="to" type="date" label={t('to')} value={typed.to} onChange={(to) => setTyped({ ...typed, to })} />
      </div>
      <div className="tablet:grid-col-3">
        <SelectField
          id="port"
          label={t('port')}
          nothing={t('allPorts')}
          choices={ports.map((code) => ({ value: code, label: portWithCode(code).name }))}
          value={typed.port}
          onChange={(port) => setTyped({ ...typed, port })}
        />
      </div>
    </>
  );
}
