import { useGraph } from '../graph/use-graph.ts';
import { PageHeading } from '../page/heading.tsx';
import { entryPath, PageLink, signInPath } from '../page/route.tsx';
import { Failed, Loading } from '../page/states.tsx';
import { useViewer } from '../session/session.ts';
import { useTexts } from '../texts/texts.ts';
import { ActivityPart } from './activity-part.tsx';
import { DocumentsPart } from './documents-part.tsx';
import { LinesPart } from './lines-part.tsx';
import { LiveNotice } from './live-notice.tsx';
import { portWithCode } from './ports.ts';
import { ReviewPart } from './review-part.tsx';
import { Standing } from './standing.tsx';
import { OwedPart, SummaryPart } from './summary-part.tsx';
import { TimelinePart } from './timeline-part.tsx';
import { useFollowedEntry } from './use-followed-entry.ts';

/** One entry, live. */
export function EntryPage({ reference }: { reference: string }) {
  const t = useTexts('entry');
  const graph = useGraph();
  const customs = useViewer()?.isCustoms ?? false;
  const { followed, liveState, ask } = useFollowedEntry(graph, reference, customs);
  const { entry, missing, absent, failure, asking } = followed;
  if (absent) return <Absent reference={reference} />;
  if (!entry) {
    return (
      <>
        <PageHeading title={reference}>{t('entry', { reference })}</PageHeading>
        {failure ? (
          <Failed heading={t('failed')} says={failure} isTrying={asking} retry={() => void ask()} />
        ) : (
          <Loading says={t('loading')} />
        )}
      </>
    );
  }
  const port = portWithCode(entry.port);
  const retry = (): void => {
    graph.live.retryNow();
    void ask();
  };
  return (
    <article aria-label={t('entry', { reference: entry.reference })}>
      <Standing entry={entry} port={port} />
      <LiveNotice {...{ liveState, followed, retry }} since={graph.live.since} zone={port.zone} />
      <p className="margin-y-1">
        <PageLink to={`${entryPath(entry.reference)}/print`}>{t('printCopy')}</PageLink>
      </p>
      <div className="grid-row grid-gap margin-top-3">
        <div className="desktop:grid-col-7">
          <TimelinePart entry={entry} heard={followed.heard} missing={missing} zone={port.zone} />
          <LinesPart entry={entry} missing={missing} />
        </div>
        <div className="desktop:grid-col-5">
          <OwedPart entry={entry} />
          <SummaryPart entry={entry} missing={missing} port={port} />
          <ReviewPart entry={entry} missing={missing} customs={customs} zone={port.zone} />
          <DocumentsPart entry={entry} missing={missing} zone={port.zone} />
        </div>
      </div>
      <ActivityPart entry={entry} missing={missing} zone={port.zone} />
    </article>
  );
}

function Absent({ reference }: { reference: string }) {
  const t = useTexts('entry');
  const viewer = useViewer();
  return (
    <>
      <PageHeading title={t('absentTitle')}>{t('absent', { reference })}</PageHeading>
      <p className="font-body-md measure-4">{t('absentWhy')}</p>
      {(!viewer || viewer.isGuest) && (
        <>
          <p className="measure-4">{t('absentSignIn')}</p>
          <p>
            <PageLink to={signInPath()} className="usa-button">
              {t('signIn')}
            </PageLink>
          </p>
          <p>
            <PageLink to="/resume">{t('comeBack')}</PageLink>
          </p>
        </>
      )}
      <PageLink to="/">{t('home')}</PageLink>
    </>
  );
}
