import { useState, type FormEvent } from 'react';
import { Choices } from '../form/choices.tsx';
import { ErrorSummary } from '../form/error-summary.tsx';
import { useProblems } from '../form/use-problems.ts';
import { PageHeading } from '../page/heading.tsx';
import { Notice } from '../page/notice.tsx';
import { PageLink, signInPath } from '../page/route.tsx';
import { useViewer } from '../session/session.ts';
import { useTexts } from '../texts/texts.ts';
import type { Regime } from './steps.ts';
import { useStarting } from './use-starting.ts';

/** What will be needed, and the first question: where the goods arrive. Nobody has to sign in. */
export function StartPage() {
  const t = useTexts('wizard');
  const viewer = useViewer();
  const mayFileInTheStates = viewer !== null && !viewer.isGuest;
  const [regime, setRegime] = useState<Regime | null>(mayFileInTheStates ? null : 'AS_TERRITORY');
  const { problems, attempt, tell, problemAt } = useProblems({ regime });
  const { start, isStarting, trouble } = useStarting();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    tell(regime ? [] : [{ fieldId: 'regime', says: t('start.chooseRegime') }]);
    if (regime) void start(regime);
  };
  if (viewer?.isCustoms) return <NotForCustoms />;
  return (
    <form onSubmit={submit} noValidate className="wizard-question">
      <ErrorSummary problems={problems} attempt={attempt} />
      <PageHeading title={t('start.title')} hasErrors={problems.length > 0}>
        {t('start.title')}
      </PageHeading>
      <WhatIsNeeded />
      <WhereTo problem={problemAt('regime')} regime={regime} onChange={setRegime} />
      {trouble && <Notice kind="error">{trouble}</Notice>}
      <button type="submit" className="usa-button margin-top-3" aria-disabled={isStarting}>
        {t(isStarting ? 'start.starting' : 'start.start')}
      </button>
      <p>
        <PageLink to="/resume">{t('start.resume')}</PageLink>
      </p>
    </form>
  );
}

interface WhereToProps {
  problem: string | undefined;
  regime: Regime | null;
  onChange(regime: Regime): void;
}

function WhereTo({ problem, regime, onChange }: WhereToProps) {
  const t = useTexts('wizard');
  const viewer = useViewer();
  const mayFileInTheStates = viewer !== null && !viewer.isGuest;
  const regimes: readonly Regime[] = mayFileInTheStates ? ['AS_TERRITORY', 'US_CBP'] : ['AS_TERRITORY'];
  return (
    <>
      <Choices
        id="regime"
        legend={<h2 className="font-sans-lg margin-0">{t('start.where')}</h2>}
        problem={problem}
        choices={regimes.map((value) => ({ value, label: t(`regime.${value}`), hint: t(`regimeHint.${value}`) }))}
        value={regime}
        onChange={onChange}
      />
      {!mayFileInTheStates && (
        <p className="measure-4">
          {t('start.unitedStates')} <PageLink to={signInPath()}>{t('start.signIn')}</PageLink>
        </p>
      )}
    </>
  );
}

function WhatIsNeeded() {
  const t = useTexts('wizard');
  const viewer = useViewer();
  const isKnown = viewer !== null && !viewer.isGuest;
  // Into the United States goods come by other ways too.
  const needed = [isKnown ? 'bill' : 'waybill', 'price', 'purpose', 'you'] as const;
  return (
    <>
      <p className="measure-4">
        {t('start.says')} {!isKnown && t('start.noAccount')}
      </p>
      <h2 className="font-sans-lg">{t('start.needed')}</h2>
      <ul className="usa-list measure-4">
        {needed.map((name) => (
          <li key={name}>{t(`start.need.${name}`)}</li>
        ))}
      </ul>
    </>
  );
}

function NotForCustoms() {
  const t = useTexts('wizard');
  return (
    <>
      <PageHeading title={t('start.title')}>{t('start.title')}</PageHeading>
      <p className="measure-4">{t('start.notForCustoms')}</p>
    </>
  );
}
