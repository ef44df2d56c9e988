import type { ReactNode } from 'react';
import { portWithCode } from '../in-words/ports.ts';
import { authority } from '../page/authority.ts';
import { PageHeading } from '../page/heading.tsx';
import { PageLink } from '../page/route.tsx';
import { useTexts } from '../texts/texts.ts';

/** For whom the platform is, why it helps and what each way in needs; `children` say what is open at the moment. */
export function About({ children }: { children: ReactNode }) {
  const t = useTexts('about');
  return (
    <div className="measure-5">
      <PageHeading title={t('title')}>{t('title')}</PageHeading>
      <p className="font-body-md margin-top-0">{t('lead')}</p>
      <section aria-labelledby="now">
        <h2 id="now">{t('now')}</h2>
        {children}
      </section>
      <Listed id="needs" heading={t('needs')}>
        {(['air', 'vessel', 'mail', 'baggage'] as const).map((way) => (
          <li key={way}>{t(`need.${way}`)}</li>
        ))}
      </Listed>
      <p>{t('notAll')}</p>
      <PageLink to="/start" className="usa-button">
        {t('start')}
      </PageLink>
      <Listed id="for-whom" heading={t('forWhom')}>
        {(['person', 'business', 'forwarder', 'mail', 'traveler'] as const).map((one) => (
          <li key={one}>{t(`who.${one}`)}</li>
        ))}
      </Listed>
      <Listed id="why" heading={t('why')}>
        {(['pace', 'papers', 'follow', 'right'] as const).map((one) => (
          <li key={one}>{t(`helps.${one}`)}</li>
        ))}
      </Listed>
      <Counters />
    </div>
  );
}

function Listed({ id, heading, children }: { id: string; heading: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul className="usa-list">{children}</ul>
    </section>
  );
}

function Counters() {
  const t = useTexts('about');
  const counters = authority()?.counters ?? [];
  return (
    <section aria-labelledby="pay">
      <h2 id="pay">{t('pay')}</h2>
      {counters.length === 0 && <p>{t('noCounters')}</p>}
      {counters.map(({ port, place, hours }) => (
        <p key={port}>
          <strong>{portWithCode(port).name}</strong>: {place}. {hours}
        </p>
      ))}
      <p>
        <PageLink to="/help">{t('help')}</PageLink>
      </p>
    </section>
  );
}
