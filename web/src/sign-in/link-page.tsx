import { useEffect, useState, useSyncExternalStore } from 'react';
import { Notice } from '../page/notice.tsx';
import { PageHeading } from '../page/heading.tsx';
import { PageLink } from '../page/route.tsx';
import { postToSignIn, SignInRefused } from '../session/post-to-sign-in.ts';
import { useViewer } from '../session/session.ts';
import { useTexts } from '../texts/texts.ts';
import { CodeForm } from './code-form.tsx';
import { GoodLink, type Looked } from './good-link.tsx';
import { returnToIn } from './return-to.ts';

type State =
  | { is: 'LOOKING' }
  | { is: 'GOOD'; looked: Looked; using: boolean }
  | { is: 'USED' }
  | { is: 'EXPIRED' }
  | { is: 'FAILED'; says: string };

/** A link from the mail; where it arrived without its secret, as some mail programs cut it off, the field for its code. */
export function LinkPage() {
  const token = useSyncExternalStore(watchHash, () => location.hash.slice(1));
  return token ? <Link key={token} token={token} /> : <WithoutSecret />;
}

/** A second link that is opened in the same tab changes nothing but what follows the #. */
function watchHash(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}

/** What a link is for, and the button that uses it: programs that read mail press no buttons. */
function Link({ token }: { token: string }) {
  const t = useTexts('signIn');
  const [state, setState] = useState<State>({ is: 'LOOKING' });
  const look = (): void => {
    setState({ is: 'LOOKING' });
    postToSignIn<Looked>('/sign-in/link/look', { token }).then(
      (looked) => setState({ is: 'GOOD', looked, using: false }),
      (failure: Error) => setState(stateAfter(failure)),
    );
  };
  useEffect(look, [token]);
  const use = (): void => {
    if (state.is !== 'GOOD' || state.using) return;
    setState({ ...state, using: true });
    postToSignIn<{ goTo: string }>('/sign-in/link/use', { token, answer: state.looked.answer }).then(
      // The used link stays in no history.
      ({ goTo }) => location.replace(goTo),
      // Somebody else is here since: what that means is shown before it can be chosen.
      (failure: Error) =>
        failure instanceof SignInRefused && failure.code === 'link_elsewhere' ? look() : setState(stateAfter(failure)),
    );
  };
  if (state.is === 'LOOKING') {
    return (
      <div aria-busy="true">
        <PageHeading title={t('link.title')}>{t('link.title')}</PageHeading>
        <p role="status">{t('link.looking')}</p>
      </div>
    );
  }
  if (state.is === 'GOOD') return <GoodLink {...state} use={use} />;
  if (state.is === 'FAILED') return <CannotLook says={state.says} again={look} />;
  return <DeadLink wasUsed={state.is === 'USED'} />;
}

function stateAfter(failure: Error): State {
  if (!(failure instanceof SignInRefused)) return { is: 'FAILED', says: failure.message };
  if (failure.code === 'link_used') return { is: 'USED' };
  // A link that was guessed looks as one that expired.
  if (failure.code === 'link_expired' || failure.status < 429) return { is: 'EXPIRED' };
  return { is: 'FAILED', says: failure.message };
}

function WithoutSecret() {
  const t = useTexts('signIn');
  return (
    <>
      <PageHeading title={t('code.title')}>{t('code.title')}</PageHeading>
      <p className="font-body-md measure-4">{t('code.lead')}</p>
      <CodeForm returnTo={returnToIn(location.search)} />
      <p className="measure-4">
        {t('code.elsewhere')} <PageLink to="/sign-in">{t('code.askAnew')}</PageLink>
      </p>
    </>
  );
}

function DeadLink({ wasUsed }: { wasUsed: boolean }) {
  const t = useTexts('signIn');
  const viewer = useViewer();
  const isIn = wasUsed && viewer !== null && !viewer.isGuest;
  const title = wasUsed ? t('link.usedTitle') : t('link.expiredTitle');
  return (
    <>
      <PageHeading title={title}>{title}</PageHeading>
      <p className="font-body-md measure-4">{wasUsed ? t('link.used') : t('link.expired')}</p>
      {!wasUsed && <CodeForm returnTo="/" />}
      {isIn ? (
        <div className="portal-choices">
          <PageLink to="/" className="usa-button usa-button--big">
            {t('link.use')}
          </PageLink>
          <PageLink to="/sign-in" className="usa-button usa-button--outline">
            {t('link.getNew')}
          </PageLink>
        </div>
      ) : (
        <>
          <p>
            <PageLink to="/sign-in" className="usa-button">
              {t('link.getNew')}
            </PageLink>
          </p>
          <p>
            <PageLink to="/">{t('link.home')}</PageLink>
          </p>
        </>
      )}
    </>
  );
}

function CannotLook({ says, again }: { says: string; again(): void }) {
  const t = useTexts('signIn');
  return (
    <>
      <PageHeading title={t('link.title')}>{t('link.title')}</PageHeading>
      <Notice kind="error" heading={t('link.failedTitle')}>
        <p>{says}</p>
        <button type="button" className="usa-button" onClick={again}>
          {t('tryAgain')}
        </button>
      </Notice>
    </>
  );
}
