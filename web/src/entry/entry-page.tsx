import { useGraph } from '../graph/use-graph.ts';
import { PageHeading } from '../page/heading.tsx';
import { Notice } from '../page/notice.tsx';
import { PageLink } from '../page/route.tsx';
import { useViewer } from '../session/session.ts';
import { ActivityPart } from './activity-part.tsx';
import { DocumentsPart } from './documents-part.tsx';
import { LinesPart } from './lines-part.tsx';
import { LiveNotice } from './live-notice.tsx';
import { portWithCode } from './ports.ts';
import { ReviewPart } from './review-part.tsx';
import { Standing } from './standing.tsx';
import { SummaryPart } from './summary-part.tsx';
import { TimelinePart } from './timeline-part.tsx';
import { useFollowedEntry } from './use-followed-entry.ts';

/** One entry, live. */
export function EntryPage({ reference }: { reference: string }) {
  const graph = useGraph();
  const customs = useViewer()?.isCustoms ?? false;
  const { followed, liveState, ask } = useFollowedEntry(graph, reference, customs);
  const { entry, missing, absent, failure, asking } = followed;
  if (absent) return <Absent reference={reference} />;
  if (!entry)
    return failure ? (
      <Failed reference={reference} says={failure} asking={asking} retry={ask} />
    ) : (
      <Loading reference={reference} />
    );
  const port = portWithCode(entry.port);
  const retry = (): void => {
    graph.live.retryNow();
    void ask();
  };
  return (
    <article aria-label={`Entry ${entry.reference}`}>
      <Standing entry={entry} port={port} />
      <LiveNotice {...{ liveState, followed, retry }} since={graph.live.since} zone={port.zone} />
      <div className="grid-row grid-gap margin-top-3">
        <div className="desktop:grid-col-7">
          <TimelinePart entry={entry} heard={followed.heard} missing={missing} zone={port.zone} />
          <LinesPart entry={entry} missing={missing} />
        </div>
        <div className="desktop:grid-col-5">
          <SummaryPart entry={entry} missing={missing} port={port} />
          <ReviewPart entry={entry} missing={missing} customs={customs} zone={port.zone} />
          <DocumentsPart entry={entry} missing={missing} zone={port.zone} />
        </div>
      </div>
      <ActivityPart entry={entry} missing={missing} zone={port.zone} />
    </article>
  );
}

function Loading({ reference }: { reference: string }) {
  return (
    <div aria-busy="true">
      <PageHeading title={reference}>Entry {reference}</PageHeading>
      <p role="status">Loading the entry…</p>
    </div>
  );
}

function Absent({ reference }: { reference: string }) {
  return (
    <>
      <PageHeading title="No such entry">There is no entry {reference} here for you</PageHeading>
      <p className="font-body-md measure-4">
        Check the reference, as in US-7K3F-9QXM-4. An entry is shown to its importer, its filer and Customs at its port.
      </p>
      <PageLink to="/">Go to your entries</PageLink>
    </>
  );
}

function Failed({
  reference,
  says,
  asking,
  retry,
}: {
  reference: string;
  says: string;
  asking: boolean;
  retry(): Promise<void>;
}) {
  return (
    <>
      <PageHeading title={reference}>Entry {reference}</PageHeading>
      <Notice kind="error" heading="The entry cannot be shown just now">
        <p>{says}</p>
        <button type="button" className="usa-button" disabled={asking} onClick={() => void retry()}>
          {asking ? 'Trying…' : 'Try again'}
        </button>
      </Notice>
    </>
  );
}
