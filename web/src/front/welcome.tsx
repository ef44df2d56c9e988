import { PageHeading } from '../page/heading.tsx';
import { PageLink } from '../page/route.tsx';
import { useTexts } from '../texts/texts.ts';

/** What this is, who it is for and what one needs, for somebody who is here for the first time. */
export function Welcome() {
  const t = useTexts('front');
  return (
    <>
      <div className="bg-primary-lighter padding-3 desktop:padding-5 margin-bottom-4">
        <PageHeading title={t('title')}>{t('hero')}</PageHeading>
        <p className="font-body-md line-height-body-5 measure-4 margin-top-0">{t('lead')}</p>
        <ul className="add-list-reset margin-top-3">
          <li>
            <PageLink to="/start" className="usa-button usa-button--big">
              {t('start')}
            </PageLink>
            <p className="margin-top-1">{t('startHint')}</p>
          </li>
          <li className="margin-top-2">
            <PageLink to="/resume" className="usa-button usa-button--outline bg-white">
              {t('resume')}
            </PageLink>
          </li>
          <li className="margin-top-2">
            <PageLink to="/sign-in">{t('signIn')}</PageLink>
          </li>
        </ul>
      </div>
      <GoodToKnow />
    </>
  );
}

function GoodToKnow() {
  const t = useTexts('front');
  return (
    <div className="grid-row grid-gap-lg">
      <section aria-labelledby="need" className="desktop:grid-col-6">
        <h2 id="need">{t('needTitle')}</h2>
        <ul className="usa-list">
          {(['how', 'what', 'proof'] as const).map((need) => (
            <li key={need}>{t(`need.${need}`)}</li>
          ))}
        </ul>
        <p className="measure-4">{t('needAnyway')}</p>
      </section>
      <div className="desktop:grid-col-6">
        <section aria-labelledby="then">
          <h2 id="then">{t('nextTitle')}</h2>
          <ol className="usa-list">
            {(['see', 'review', 'pay'] as const).map((step) => (
              <li key={step}>{t(`then.${step}`)}</li>
            ))}
          </ol>
        </section>
        <section aria-labelledby="who">
          <h2 id="who">{t('whoTitle')}</h2>
          <p className="measure-4">{t('who')}</p>
        </section>
      </div>
    </div>
  );
}
