import { PageHeading } from '../page/heading.tsx';
import { useTexts } from '../texts/texts.ts';
import { ByCode } from './by-code.tsx';
import { ByReference } from './by-reference.tsx';

/** Coming back to a declaration from another device: by its reference and e-mail, or by a resume code. */
export function ResumePage() {
  const t = useTexts('resume');
  return (
    <>
      <PageHeading title={t('title')}>{t('title')}</PageHeading>
      <p className="font-body-md margin-top-0 measure-5">{t('lead')}</p>
      <div className="grid-row grid-gap-lg">
        <section aria-labelledby="by-reference" className="desktop:grid-col-6">
          <h2 id="by-reference">{t('byEmail')}</h2>
          <ByReference />
        </section>
        <section aria-labelledby="by-code" className="desktop:grid-col-6">
          <h2 id="by-code">{t('byCode')}</h2>
          <ByCode />
        </section>
      </div>
      <p className="margin-top-5 text-base-dark measure-5">{t('lost')}</p>
    </>
  );
}
