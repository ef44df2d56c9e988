import type { ResultOf } from 'gql.tada';
import { useQuery } from 'urql';
import { linesOf } from '../../declared/declared-lines.ts';
import { DeclaredExcise, DeclaredLines } from '../../declared/declared-query.ts';
import { usd } from '../../in-words/usd.ts';
import { graphql } from '../../graph/graph.ts';
import { whyNoAnswer } from '../../graph/missing-parts.ts';
import { PageHeading } from '../../page/heading.tsx';
import { draftPath, entryPath, PageLink } from '../../page/route.tsx';
import { Failed, Loading } from '../../page/states.tsx';
import { useViewer } from '../../session/session.ts';
import { useTexts } from '../../texts/texts.ts';
import { ExciseRows } from '../check/excise-rows.tsx';

const FiledEntry = graphql(
  `
    query FiledEntry($reference: String!) {
      entry(by: { reference: $reference }) {
        reference
        status
        exciseUsd
        estimatedDutyUsd
        amountDueUsd
        nextStep
        currentFiling {
          declaration {
            ...DeclaredLines
            ...DeclaredExcise
          }
        }
      }
    }
  `,
  [DeclaredLines, DeclaredExcise],
);

type Filed = NonNullable<ResultOf<typeof FiledEntry>['entry']>;

/** Says that it is filed: the reference, what is owed and why, and what happens next. */
export function FiledPage({ reference, isForClient }: { reference: string; isForClient: boolean }) {
  const t = useTexts('wizard');
  const [{ data, error }, askAgain] = useQuery({ query: FiledEntry, variables: { reference } });
  const entry = data?.entry;
  return (
    <>
      <div className="wizard-panel">
        <PageHeading title={t('filed.title')}>{t('filed.heading')}</PageHeading>
        <p className="margin-bottom-0">
          {t('filed.reference')}
          <strong className="display-block font-sans-xl">{reference}</strong>
        </p>
      </div>
      {!entry && error && (
        <Failed says={whyNoAnswer(error)} retry={() => askAgain({ requestPolicy: 'network-only' })} />
      )}
      {!entry && !error && <Loading />}
      {entry && <Owed entry={entry} />}
      {entry && <WhatNext entry={entry} />}
      {isForClient && (
        <p>
          <PageLink to={`/mandates?ship=${encodeURIComponent(reference)}`}>{t('forClient.another')}</PageLink>
        </p>
      )}
    </>
  );
}

function Owed({ entry }: { entry: Filed }) {
  const t = useTexts('wizard');
  const lines = exciseLinesOf(entry);
  if (lines.length === 0) {
    return entry.estimatedDutyUsd ? <p>{t('filed.estimated', { amount: usd(entry.estimatedDutyUsd) })}</p> : null;
  }
  return (
    <section aria-labelledby="owed">
      <h2 id="owed">{t('filed.owed')}</h2>
      <p className="font-sans-lg margin-y-1">
        {entry.exciseUsd === null ? t('filed.notAssessed') : usd(entry.exciseUsd)}
      </p>
      <ExciseRows of={t('filed.owed')} lines={lines} />
    </section>
  );
}

/** The lines on which an excise is levied. */
const exciseLinesOf = ({ currentFiling }: Filed) =>
  (currentFiling ? linesOf(currentFiling.declaration) : []).flatMap(({ number, goods, told: { excise } }) =>
    excise ? [{ ...excise, number, description: goods }] : [],
  );

/** What its filer does next, if anything, and what then comes by itself. */
function WhatNext({ entry }: { entry: Filed }) {
  const { reference, nextStep, exciseUsd, amountDueUsd } = entry;
  const t = useTexts('wizard');
  const viewer = useViewer();
  const canPay = nextStep !== null && Number(amountDueUsd) > 0 && exciseUsd !== null;
  const paysLater = exciseLinesOf(entry).length > 0 && exciseUsd === null;
  return (
    <section aria-labelledby="next">
      <h2 id="next">{t('filed.next')}</h2>
      <p className="measure-4">
        {nextStep ?? t('filed.nothingToDo')} {canPay && t('filed.payNow')}
      </p>
      <ol className="usa-list measure-4">
        <li>{t('filed.nextOfficer')}</li>
        {paysLater && <li>{t('filed.nextPay')}</li>}
        <li>{t('filed.nextRelease')}</li>
        <li>{t(viewer?.email ? 'filed.nextMail' : 'filed.nextPage')}</li>
      </ol>
      <div className="portal-choices">
        <PageLink to={entryPath(reference)} className="usa-button">
          {t('filed.follow')}
        </PageLink>
        <PageLink to={`${entryPath(reference)}/print`} className="usa-button usa-button--outline">
          {t('filed.print')}
        </PageLink>
        {viewer?.isGuest && <PageLink to={draftPath(reference, 'code')}>{t('filed.code')}</PageLink>}
        {viewer?.isGuest && <PageLink to="/claim">{t(viewer.email ? 'filed.confirm' : 'filed.claim')}</PageLink>}
      </div>
    </section>
  );
}
