import { inFours } from '@landfall/law';
import { lazy, Suspense } from 'react';
import { PageLink, releasePath } from '../page/route.tsx';
import { useTexts } from '../texts/texts.ts';

const QrCode = lazy(async () => ({ default: (await import('./print/qr-code.tsx')).QrCode }));

/** The code to give to whoever hands over the goods, and to show to an officer: after it stands the reference, as on paper. */
export function ReleaseCode({ releaseCode, reference }: { releaseCode: string; reference: string }) {
  const t = useTexts('entry');
  const address = new URL(`${releasePath(releaseCode)}#${reference}`, location.origin).href;
  return (
    <>
      <Suspense fallback={null}>
        <QrCode text={address} label={t('print.qr')} />
      </Suspense>
      <p className="measure-4 margin-top-0 margin-bottom-4">
        {t('goods.releaseCode')}:{' '}
        <PageLink to={releasePath(releaseCode)} className="usa-link text-bold text-no-wrap">
          {inFours(releaseCode)}
        </PageLink>
        <span className="display-block font-body-2xs text-base-dark">
          {t('goods.releaseCodeHint', { address: `${location.host}${releasePath()}` })}
        </span>
      </p>
    </>
  );
}
