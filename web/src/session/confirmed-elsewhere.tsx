import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { Notice } from '../page/notice.tsx';
import { PageLink } from '../page/route.tsx';
import { askSignIn } from './post-to-sign-in.ts';
import { useViewer } from './session.ts';
import { useTexts } from '../texts/texts.ts';
import { Unbroken } from './unbroken.tsx';

/**
 * Tells a guest that the link to the e-mail they gave was used in another browser, as a mail program's own. Asked when
 * one comes back to this page, since that is when it may have happened.
 */
export function ConfirmedElsewhere() {
  const t = useTexts('page');
  const viewer = useViewer();
  const [path] = useLocation();
  const waitsFor = viewer?.isGuest && viewer.email && !viewer.emailProven ? viewer.email : null;
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    setAddress(null);
    if (waitsFor === null) return undefined;
    const ask = (): void => {
      if (document.visibilityState !== 'visible') return;
      askSignIn<{ address: string | null }>('/sign-in/confirmed').then(
        (confirmed) => setAddress(confirmed?.address ?? null),
        () => {}, // said of nothing that one does here: asked again the next time
      );
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => document.removeEventListener('visibilitychange', ask);
  }, [waitsFor]);
  if (waitsFor === null || address === null) return null;
  return (
    <div className="margin-bottom-3">
      <Notice kind="info" heading={<Unbroken says={t('confirmed.heading', { address })} address={address} />}>
        {t('confirmed.says')}{' '}
        <PageLink to={`/link?returnTo=${encodeURIComponent(path)}`}>{t('confirmed.type')}</PageLink>
      </Notice>
    </div>
  );
}
