import { useQuery } from 'urql';
import type { ResultOf } from 'gql.tada';
import { portWithCode } from '../in-words/ports.ts';
import { statusInWords } from '../in-words/status-in-words.ts';
import { graphql } from '../graph/graph.ts';
import { whyNoAnswer } from '../graph/missing-parts.ts';
import { PortTime, ZoneNote } from '../page/port-time.tsx';
import { entryPath, PageLink } from '../page/route.tsx';
import { Empty, Failed, Loading } from '../page/states.tsx';
import { useTexts } from '../texts/texts.ts';
import { useAskOnReturn } from './use-ask-on-return.ts';

const Newest = graphql(`
  query NewestEntries {
    entries(first: 10) {
      nodes {
        id
        reference
        status
        port
        filedAt
      }
    }
  }
`);

type Entry = NonNullable<ResultOf<typeof Newest>['entries']>['nodes'][number];

/** What was filed last at the ports of somebody of Customs. */
export function NewestEntries() {
  const t = useTexts('front');
  const customs = useTexts('customsHome');
  const [{ data, error, fetching }, askAgain] = useQuery({ query: Newest });
  useAskOnReturn(askAgain);
  const rows = data?.entries?.nodes;
  return (
    <section aria-labelledby="newest" aria-busy={fetching}>
      <h2 id="newest" className="font-sans-lg">
        {customs('newest')}
      </h2>
      {!rows && error && (
        <Failed heading={t('failed')} says={whyNoAnswer(error)} isTrying={fetching} retry={askAgain} />
      )}
      {!rows && !error && <Loading />}
      {rows?.length === 0 && <Empty>{customs('nothingAtPort')}</Empty>}
      {rows && rows.length > 0 && <Rows rows={rows} />}
      {rows && (
        <button type="button" className="usa-button usa-button--outline" disabled={fetching} onClick={() => askAgain()}>
          {t('lookAgain')}
        </button>
      )}
    </section>
  );
}

function Rows({ rows }: { rows: readonly Entry[] }) {
  const t = useTexts('front');
  const zones = new Set(rows.map(({ port }) => portWithCode(port).zone));
  return (
    <>
      {zones.size === 1 && <ZoneNote zone={[...zones][0]!} />}
      <ul className="usa-list usa-list--unstyled margin-bottom-2">
        {rows.map(({ id, reference, status, port, filedAt }) => (
          <li key={id} className="padding-y-105 border-bottom-1px border-base-lighter">
            <PageLink to={entryPath(reference)}>{reference}</PageLink>{' '}
            <strong className="margin-left-1">{statusInWords(status).label}</strong>
            <span className="display-block font-body-2xs">
              {portWithCode(port).name}, {t('filed').toLowerCase()}{' '}
              <PortTime at={filedAt} zone={portWithCode(port).zone} saysZone={zones.size > 1} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
