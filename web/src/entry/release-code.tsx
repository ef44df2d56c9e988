import { inFours } from '@landfall/law';
import { PageLink, releasePath } from '../page/route.tsx';
import { useTexts } from '../texts/texts.ts';

/** The code to give to whoever hands over the goods. */
export function ReleaseCode({ releaseCode }: { releaseCode: string }) {
  const t = useTexts('entry');
  return (
    <p className="measure-4 margin-top-0 margin-bottom-4">
      {t('goods.releaseCode')}:{' '}
      <PageLink to={releasePath(releaseCode)} className="usa-link text-bold text-no-wrap">
        {inFours(releaseCode)}
      </PageLink>
      <span className="display-block font-body-2xs text-base-dark">
        {t('goods.releaseCodeHint', { address: `${location.host}${releasePath()}` })}
      </span>
    </p>
  );
}
