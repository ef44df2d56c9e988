import { useState, type FormEvent } from 'react';
import { portWithCode } from '../in-words/ports.ts';
import { DayField } from '../form/day-field.tsx';
import { ErrorSummary } from '../form/error-summary.tsx';
import { SelectField } from '../form/select-field.tsx';
import { givenPeriod, problemsOf, typedPeriod } from '../form/typed-period.ts';
import { useProblems } from '../form/use-problems.ts';
import { goTo, PageLink } from '../page/route.tsx';
import { useTexts } from '../texts/texts.ts';
import { addressOf, type Chosen } from './chosen.ts';

/** The period and the port to look at. What is chosen goes into the page's address. */
export function ChooseFilter({ chosen, ports }: { chosen: Chosen; ports: readonly string[] }) {
  const t = useTexts('analysis');
  const [typed, setTyped] = useState(chosen);
  const { problems, attempt, tell, problemAt } = useProblems({ ...givenPeriod(typed) });
  const isChosen = Object.values(chosen).some(Boolean);
  const show = (event: FormEvent): void => {
    event.preventDefault();
    const { period, flaws } = typedPeriod(typed, t('fromAfterTo'));
    if (flaws) return tell(problemsOf(flaws));
    goTo(addressOf({ ...typed, ...period }));
  };
  return (
    <form
      noValidate
      onSubmit={show}
      className="border-1px border-base-lighter padding-x-2 padding-bottom-2 margin-y-3"
      aria-label={t('period')}
    >
      <ErrorSummary problems={problems} attempt={attempt} />
      <div className="grid-row grid-gap">
        <Fields {...{ typed, setTyped, problemAt, ports }} />
        <div className="grid-col-12 margin-top-2">
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
  problemAt(id: string): string | undefined;
  ports: readonly string[];
}

function Fields({ typed, setTyped, problemAt, ports }: FieldsProps) {
  const t = useTexts('analysis');
  return (
    <>
      <div className="tablet:grid-col-3">
        <DayField
          id="from"
          label={t('from')}
          problem={problemAt('from')}
          value={typed.from}
          onChange={(from) => setTyped({ ...typed, from })}
        />
      </div>
      <div className="tablet:grid-col-3">
        <DayField
          id="to"
          label={t('to')}
          problem={problemAt('to')}
          value={typed.to}
          onChange={(to) => setTyped({ ...typed, to })}
        />
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
