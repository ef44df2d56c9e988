import { portWithCode } from '../in-words/ports.ts';
import { authority, type Authority, type Statement } from '../page/authority.ts';
import { Telephone } from '../page/footer.tsx';
import { PageHeading } from '../page/heading.tsx';
import { useTexts } from '../texts/texts.ts';

/** Where one gets help, pays, and reads what becomes of what one gives. */
export function HelpPage() {
  const t = useTexts('help');
  const own = authority();
  return (
    <div className="measure-5">
      <PageHeading title={t('title')}>{t('title')}</PageHeading>
      {own ? <Told authority={own} /> : <p className="font-body-md">{t('none')}</p>}
    </div>
  );
}

function Told({ authority: { name, isExample, help, counters, privacy, accessibility } }: { authority: Authority }) {
  const t = useTexts('help');
  return (
    <>
      {isExample && <p className="font-body-md">{t('example')}</p>}
      <section aria-labelledby="ask">
        <h2 id="ask">{t('ask', { name })}</h2>
        <p>
          {t('write')}{' '}
          <a className="usa-link" href={`mailto:${help.email}`}>
            {help.email}
          </a>
        </p>
        {help.telephone && (
          <p>
            {t('call')} <Telephone number={help.telephone} />
          </p>
        )}
        {help.hours && <p>{t('when', { hours: help.hours })}</p>}
      </section>
      <section aria-labelledby="counters">
        <h2 id="counters">{t('counters')}</h2>
        {counters.length === 0 && <p>{t('noCounters')}</p>}
        {counters.map((counter) => (
          <OneCounter key={counter.port} counter={counter} />
        ))}
      </section>
      <Said id="privacy" heading={t('privacy')} statement={privacy} />
      {accessibility && <Said id="accessibility" heading={t('accessibility')} statement={accessibility} />}
    </>
  );
}

function OneCounter({ counter: { port, place, hours, telephone } }: { counter: Authority['counters'][number] }) {
  return (
    <>
      <h3 className="margin-bottom-05">{portWithCode(port).name}</h3>
      <p className="margin-y-0">{place}</p>
      <p className="margin-y-0">{hours}</p>
      {telephone && (
        <p className="margin-y-0">
          <Telephone number={telephone} />
        </p>
      )}
    </>
  );
}

function Said({ id, heading, statement }: { id: string; heading: string; statement: Statement }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {statement.text && <p className="text-pre-wrap">{statement.text}</p>}
      {statement.address && (
        <p>
          <a className="usa-link breaks-words" href={statement.address}>
            {statement.address}
          </a>
        </p>
      )}
    </section>
  );
}
