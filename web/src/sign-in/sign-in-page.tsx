import { useState } from 'react';
import { PageHeading } from '../page/heading.tsx';
import { Notice } from '../page/notice.tsx';
import { PageLink } from '../page/route.tsx';
import { postToSignIn } from '../session/post-to-sign-in.ts';
import { useViewer } from '../session/session.ts';
import { useTexts } from '../texts/texts.ts';
import { CodeForm } from './code-form.tsx';
import { EmailForm } from './email-form.tsx';
import { MailboxOfSandbox } from './mailbox-of-sandbox.tsx';
import { Personas } from './personas.tsx';
import { returnToIn } from './return-to.ts';
import { SandboxClock } from './sandbox-clock.tsx';

/** Signing in by a link in the mail; in the sandbox also as one of its people. */
export function SignInPage() {
  const t = useTexts('signIn');
  const viewer = useViewer();
  const returnTo = returnToIn(location.search);
  const [sentTo, setSentTo] = useState<string | null>(null);
  if (sentTo) return <LinkIsOnItsWay email={sentTo} returnTo={returnTo} again={() => setSentTo(null)} />;
  const send = async (email: string): Promise<void> => {
    await postToSignIn('/sign-in/link', { email, returnTo });
    setSentTo(email);
    scrollTo(0, 0);
  };
  return (
    <>
      <PageHeading title={t('title')}>{t('title')}</PageHeading>
      {new URLSearchParams(location.search).has('problem') && <Notice kind="warning">{t('notFinished')}</Notice>}
      <div className="grid-row grid-gap-lg">
        <div className="desktop:grid-col-6">
          {viewer && !viewer.isGuest && (
            <p>
              {t('already', { name: viewer.displayName ?? viewer.email })}{' '}
              <PageLink to={returnTo}>{t('goOn')}</PageLink>
            </p>
          )}
          <p className="font-body-md margin-top-0 measure-4">{t('lead')}</p>
          <EmailForm id="email" button={t('send')} sending={t('sending')} send={send} />
          <p className="measure-4">{t('newcomer')}</p>
          <WithoutSigningIn />
        </div>
        <div className="desktop:grid-col-6 margin-top-4 desktop:margin-top-0">
          {viewer && !viewer.isCustoms && <SandboxClock />}
          <Personas returnTo={returnTo} />
        </div>
      </div>
    </>
  );
}

function WithoutSigningIn() {
  const t = useTexts('signIn');
  return (
    <div className="border-top-1px border-base-lighter margin-top-4 padding-top-1">
      <p>{t('asGuest')}</p>
      <ul className="usa-list">
        <li>
          <PageLink to="/start">{t('startAsGuest')}</PageLink>
        </li>
        <li>
          <PageLink to="/resume">{t('comeBack')}</PageLink>
        </li>
      </ul>
    </div>
  );
}

/** The same for every e-mail, so that nobody learns here who has an account. */
function LinkIsOnItsWay({ email, returnTo, again }: { email: string; returnTo: string; again(): void }) {
  const t = useTexts('signIn');
  return (
    <>
      <PageHeading title={t('sentTitle')}>{t('sentTitle')}</PageHeading>
      <p className="font-body-lg measure-4 breaks-words" role="status">
        {t('sent', { email })}
      </p>
      <CodeForm returnTo={returnTo} />
      <p className="measure-4">{t('sentOther')}</p>
      <MailboxOfSandbox />
      <button type="button" className="usa-button usa-button--outline" onClick={again}>
        {t('askAgain')}
      </button>
    </>
  );
}
