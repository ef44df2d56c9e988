import { useQuery } from 'urql';
import type { ResultOf } from 'gql.tada';
import { portWithCode } from '../entry/ports.ts';
import { statusInWords } from '../entry/status-in-words.ts';
import { graphql } from '../graph/graph.ts';
import { whyNoAnswer } from '../graph/missing-parts.ts';
import { Notice } from '../page/notice.tsx';
import { PortTime } from '../page/port-time.tsx';
import { entryPath, PageLink } from '../page/route.tsx';

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

type Row = NonNullable<ResultOf<typeof Newest>['entries']>['nodes'][number];

/** The caller's newest entries. */
export function NewestEntries() {
  const [{ data, error, fetching }, askAgain] = useQuery({ query: Newest });
  const rows = data?.entries?.nodes;
  return (
    <section aria-labelledby="newest" aria-busy={fetching}>
      <h2 id="newest" className="font-heading-lg">
        Newest entries
      </h2>
      {!rows && error && (
        <Notice kind="error" heading="Your entries cannot be shown just now">
          <p>{whyNoAnswer(error)}</p>
          <button type="button" className="usa-button" onClick={() => askAgain()}>
            Try again
          </button>
        </Notice>
      )}
      {!rows && !error && <p role="status">Loading your entries…</p>}
      {rows && rows.length === 0 && <p>No entry yet. What is filed for you, or at your port, appears here.</p>}
      {rows && rows.length > 0 && <Rows rows={rows} />}
      {rows && (
        <button type="button" className="usa-button usa-button--outline" disabled={fetching} onClick={() => askAgain()}>
          Look again
        </button>
      )}
    </section>
  );
}

function Rows({ rows }: { rows: readonly Row[] }) {
  return (
    <ul className="usa-list usa-list--unstyled margin-bottom-2">
      {rows.map(({ id, reference, status, port, filedAt }) => (
        <li key={id} className="padding-y-105 border-bottom-1px border-base-lighter">
          <PageLink to={entryPath(reference)}>{reference}</PageLink>{' '}
          <strong className="margin-left-1">{statusInWords(status).label}</strong>
          <span className="display-block font-body-2xs">
            {portWithCode(port).name}, filed <PortTime at={filedAt} zone={portWithCode(port).zone} />
          </span>
        </li>
      ))}
    </ul>
  );
}
