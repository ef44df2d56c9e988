import { pagoPago } from '@landfall/law';
import type { ResultOf } from 'gql.tada';
import { useQuery } from 'urql';
import { graphql } from '../graph/graph.ts';
import { PortTime } from '../page/port-time.tsx';
import { useTexts } from '../texts/texts.ts';
import { About } from './about.tsx';

const PhaseNow = graphql(`
  query PhaseNow {
    phase {
      until
      closedWays
      inWords {
        language
        title
        says
        instead
        hours
      }
    }
  }
`);

/** What to expect of the platform now, as the phase in force says it. */
export function AboutPage() {
  return (
    <About>
      <Now />
    </About>
  );
}

function Now() {
  const t = useTexts('about');
  const [{ data, error }] = useQuery({ query: PhaseNow });
  if (!data) return <p role="status">{t(error ? 'notKnown' : 'asking')}</p>;
  return data.phase ? <PhaseTold phase={data.phase} /> : <p>{t('allOpen')}</p>;
}

function PhaseTold({
  phase: { until, closedWays, inWords },
}: {
  phase: NonNullable<ResultOf<typeof PhaseNow>['phase']>;
}) {
  const t = useTexts('about');
  const { language, title, says, instead, hours } = inWords;
  return (
    <>
      <div lang={language}>
        <h3 className="margin-bottom-05">{title}</h3>
        <p className="text-pre-wrap margin-top-0">{says}</p>
      </div>
      {closedWays.length > 0 && (
        <p>
          <strong>{t('closed', { what: closedWays.map((way) => t(`way.${way}`)).join(', ') })}</strong>
        </p>
      )}
      {until && (
        <p>
          {t('until')} <PortTime at={until} zone={pagoPago.zone} saysZone />.
        </p>
      )}
      <Words heading={t('instead')} language={language} says={instead} />
      <Words heading={t('hours')} language={language} says={hours} />
    </>
  );
}

function Words({ heading, language, says }: { heading: string; language: string; says: string | null }) {
  if (!says) return null;
  return (
    <>
      <h3 className="margin-bottom-05">{heading}</h3>
      <p className="text-pre-wrap margin-top-0" lang={language}>
        {says}
      </p>
    </>
  );
}
