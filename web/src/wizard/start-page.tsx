import type { ResultOf } from 'gql.tada';
import { useState, type FormEvent } from 'react';
import { useQuery } from 'urql';
import { Choices } from '../form/choices.tsx';
import { ErrorSummary } from '../form/error-summary.tsx';
import { useProblems } from '../form/use-problems.ts';
import { graphql } from '../graph/graph.ts';
import { whyNoAnswer } from '../graph/missing-parts.ts';
import { useRetry } from '../live/use-retry.ts';
import { PageHeading } from '../page/heading.tsx';
import { Notice } from '../page/notice.tsx';
import { PageLink, signInPath } from '../page/route.tsx';
import { Failed, Loading } from '../page/states.tsx';
import { useViewer } from '../session/session.ts';
import { useTexts } from '../texts/texts.ts';
import type { EntryKind } from './questions/form-graph.ts';
import { useStarting } from './use-starting.ts';

const FormsToStart = graphql(`
  query FormsToStart {
    forms {
      kind
      title
      hint
      isForGuests
      isClosed
    }
  }
`);

type Offered = ResultOf<typeof FormsToStart>['forms'];

/** What will be needed, and the first question: where the goods arrive. Nobody has to sign in. */
export function StartPage() {
  const t = useTexts('wizard');
  const viewer = useViewer();
  const [{ data, error, fetching }, ask] = useQuery({ query: FormsToStart });
  useRetry(error !== undefined, fetching, ask);
  const offered = offeredTo(viewer !== null && !viewer.isGuest, data?.forms ?? []);
  const [chosen, setChosen] = useState<EntryKind | null>(null);
  const kind = chosen ?? (offered.length === 1 ? offered[0]!.kind : null);
  const { problems, attempt, tell, problemAt } = useProblems({ kind });
  const { start, isStarting, trouble } = useStarting();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!data) return;
    tell(kind ? [] : [{ fieldId: 'kind', says: t('start.chooseWhere') }]);
    if (kind) void start(kind);
  };
  if (viewer?.isCustoms) return <NotForCustoms />;
  return (
    <form onSubmit={submit} noValidate className="wizard-question">
      <ErrorSummary problems={problems} attempt={attempt} />
      <PageHeading title={t('start.title')} hasErrors={problems.length > 0}>
        {t('start.title')}
      </PageHeading>
      <WhatIsNeeded />
      {!data && (error ? <Failed says={whyNoAnswer(error)} isTrying={fetching} retry={ask} /> : <Loading />)}
      {data && <WhereTo {...{ offered, kind }} problem={problemAt('kind')} onChange={setChosen} />}
      {data && offered.length < data.forms.length && <SignInFirst />}
      {trouble && <Notice kind="error">{trouble}</Notice>}
      <button type="submit" className="usa-button margin-top-3" aria-disabled={isStarting || !data}>
        {t(isStarting ? 'start.starting' : 'start.start')}
      </button>
      <p>
        <PageLink to="/resume">{t('start.resume')}</PageLink>
      </p>
    </form>
  );
}

/** Those that anybody can file come first. */
function offeredTo(isKnown: boolean, forms: Offered): Offered {
  const others = isKnown ? forms.filter(({ isForGuests }) => !isForGuests) : [];
  return [...forms.filter(({ isForGuests }) => isForGuests), ...others];
}

interface WhereToProps {
  problem: string | undefined;
  offered: Offered;
  kind: EntryKind | null;
  onChange(kind: EntryKind): void;
}

function WhereTo({ problem, offered, kind, onChange }: WhereToProps) {
  const t = useTexts('wizard');
  return (
    <Choices
      id="kind"
      legend={<h2 className="font-sans-lg margin-0">{t('start.where')}</h2>}
      problem={problem}
      choices={offered.map(({ kind: value, title: label, hint, isClosed }) => ({
        value,
        label,
        hint: isClosed ? t('phase.closedNow') : hint,
      }))}
      value={kind}
      onChange={onChange}
    />
  );
}

function SignInFirst() {
  const t = useTexts('wizard');
  return (
    <p className="measure-4">
      {t('start.unitedStates')} <PageLink to={signInPath()}>{t('start.signIn')}</PageLink>
    </p>
  );
}

function WhatIsNeeded() {
  const t = useTexts('wizard');
  const viewer = useViewer();
  const isKnown = viewer !== null && !viewer.isGuest;
  // Into the United States goods come by other ways too.
  const needed = [isKnown ? 'bill' : 'waybill', 'price', 'use', 'you'] as const;
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
