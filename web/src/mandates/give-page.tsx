import { useState } from 'react';
import { useQuery } from 'urql';
import { whyNoAnswer } from '../graph/missing-parts.ts';
import { PageHeading } from '../page/heading.tsx';
import { Notice } from '../page/notice.tsx';
import { PageLink, signInPath } from '../page/route.tsx';
import { Failed, Loading } from '../page/states.tsx';
import { useViewer } from '../session/session.ts';
import { useTexts } from '../texts/texts.ts';
import { GiveForm } from './give-form.tsx';
import { RequestOfLink } from './mandates-query.ts';

/** Where a client comes by the link of somebody who asks, reads who that is, and lets them declare or does nothing. */
export function GiveMandatePage({ code }: { code: string }) {
  const t = useTexts('mandates');
  const viewer = useViewer();
  const isKnown = viewer !== null && !viewer.isGuest && !viewer.isCustoms;
  return (
    <>
      <PageHeading title={t('give.title')}>{t('give.title')}</PageHeading>
      {isKnown ? <WhoAsks code={code} /> : <SignInFirst />}
    </>
  );
}

function SignInFirst() {
  const t = useTexts('mandates');
  return (
    <>
      <p className="measure-4">{t('give.signIn')}</p>
      <PageLink to={signInPath()} className="usa-button">
        {t('give.doSignIn')}
      </PageLink>
    </>
  );
}

function WhoAsks({ code }: { code: string }) {
  const t = useTexts('mandates');
  const [{ data, error, fetching }, ask] = useQuery({ query: RequestOfLink, variables: { code } });
  const [isGiven, setGiven] = useState(false);
  if (!data && error) return <Failed says={whyNoAnswer(error)} isTrying={fetching} retry={ask} />;
  if (!data) return <Loading />;
  const request = data.mandateRequest;
  if (isGiven)
    return (
      <div role="status">
        <Notice kind="success">{t('give.given')}</Notice>
        <PageLink to="/mandates" className="usa-button">
          {t('give.see')}
        </PageLink>
      </div>
    );
  if (!request) return <Notice kind="warning">{t('give.none')}</Notice>;
  const { brokerName, askedByEmail } = request;
  return (
    <>
      <p className="font-body-md measure-4 breaks-words">
        <strong>{brokerName}</strong> {t('give.asks')}
      </p>
      {askedByEmail && <p className="measure-4 breaks-words">{t('give.email', { email: askedByEmail })}</p>}
      <WhatItMeans />
      <GiveForm code={code} given={() => setGiven(true)} />
    </>
  );
}

function WhatItMeans() {
  const t = useTexts('mandates');
  return (
    <>
      <h2 className="font-sans-lg">{t('give.means')}</h2>
      <ul className="usa-list measure-4">
        {(['prepare', 'see', 'you', 'pay', 'end'] as const).map((name) => (
          <li key={name}>{t(`give.mean.${name}`)}</li>
        ))}
      </ul>
      <p className="measure-4">{t('give.unsure')}</p>
    </>
  );
}
