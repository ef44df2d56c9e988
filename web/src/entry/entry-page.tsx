import { CopyEntryButton } from '../declared/copy-entry.tsx';
import { flawIn, typedReference } from '../form/typed.ts';
import { useGraph } from '../graph/use-graph.ts';
import { LiveNotice } from '../live/live-notice.tsx';
import { IsKept } from '../offline/needs-connection.tsx';
import { PageHeading } from '../page/heading.tsx';
import { ZoneNote } from '../page/port-time.tsx';
import { entryPath, PageLink } from '../page/route.tsx';
import { Failed, Loading } from '../page/states.tsx';
import { useViewer } from '../session/session.ts';
import { standingPayments } from '../in-words/payment-shown.ts';
import { useTexts } from '../texts/texts.ts';
import { FilersActions, WithdrawWhileOpen } from './act/filers-actions.tsx';
import { ActivityPart } from './activity-part.tsx';
import { ArrivalPart } from './arrival-part.tsx';
import { DeterminedPart } from './determined-part.tsx';
import { DocumentsPart } from './documents-part.tsx';
import type { EntryShown } from './entry-query.ts';
import { EntryHeading, OtherWaysIn, SignInFirst } from './entry-heading.tsx';
import { LinesPart } from './lines-part.tsx';
import { portWithCode } from '../in-words/ports.ts';
import { ReleaseCode } from './release-code.tsx';
import { ReviewPart } from './review-part.tsx';
import { Standing } from './standing.tsx';
import { OwedPart } from './owed-part.tsx';
import { SummaryPart } from './summary-part.tsx';
import { ThreadPart } from './thread-part.tsx';
import { TimelinePart } from './timeline-part.tsx';
import { useFollowedEntry } from './use-followed-entry.ts';

/** One entry, live, for those who may see it; nobody is asked to sign in. */
export function EntryPage({ reference }: { reference: string }) {
  return useViewer() ? <FollowedEntry key={reference} reference={reference} /> : <SignInFirst reference={reference} />;
}

function FollowedEntry({ reference }: { reference: string }) {
  const t = useTexts('entry');
  const graph = useGraph();
  const customs = useViewer()?.isCustoms ?? false;
  const following = useFollowedEntry(graph, reference, customs);
  const { entry, absent, failure, asking } = following.followed;
  if (absent) return <Absent reference={reference} />;
  if (entry) {
    return (
      <IsKept value={following.followed.isKept}>
        <Entry entry={entry} following={following} customs={customs} />
      </IsKept>
    );
  }
  return (
    <>
      <EntryHeading reference={reference} />
      {failure ? (
        <Failed heading={t('failed')} says={failure} isTrying={asking} retry={() => void following.ask()} />
      ) : (
        <Loading says={t('loading')} />
      )}
    </>
  );
}

interface EntryProps {
  entry: EntryShown;
  following: ReturnType<typeof useFollowedEntry>;
  customs: boolean;
}

function Entry({ entry, following: { followed, liveState, ask }, customs }: EntryProps) {
  const t = useTexts('entry');
  const { live } = useGraph();
  const { missing, heard } = followed;
  const port = portWithCode(entry.port);
  const done = (): void => void ask();
  return (
    <article aria-label={t('entry', { reference: entry.reference })}>
      <Standing entry={entry} port={port} customs={customs} />
      <LiveNotice {...{ liveState, ask }} since={live.since} shown={followed} zone={port.zone} />
      <ZoneNote zone={port.zone} />
      {!customs && <FilersActions entry={entry} port={port} done={done} />}
      <Copies entry={entry} />
      {!customs && <CopyEntryButton entry={entry} />}
      <div className="grid-row grid-gap margin-top-3">
        <div className="desktop:grid-col-7">
          <ArrivalPart entry={entry} zone={port.zone} isYours={!customs} />
          <TimelinePart {...{ entry, heard, missing, customs }} zone={port.zone} />
          <DeterminedPart entry={entry} missing={missing} zone={port.zone} />
          <ThreadPart {...{ entry, missing, port, customs, done }} />
          <LinesPart entry={entry} missing={missing} zone={port.zone} />
        </div>
        <div className="desktop:grid-col-5">
          <OwedPart entry={entry} zone={port.zone} />
          {entry.releaseCode && <ReleaseCode releaseCode={entry.releaseCode} reference={entry.reference} />}
          <DocumentsPart entry={entry} missing={missing} zone={port.zone} isParty={!customs} done={done} />
          <SummaryPart entry={entry} missing={missing} port={port} />
          <ReviewPart entry={entry} missing={missing} customs={customs} zone={port.zone} />
        </div>
      </div>
      <ActivityPart entry={entry} missing={missing} zone={port.zone} />
      {!customs && <WithdrawWhileOpen entry={entry} port={port} done={done} />}
    </article>
  );
}

function Copies({ entry }: Pick<EntryProps, 'entry'>) {
  const t = useTexts('entry');
  return (
    <p className="margin-y-1">
      <PageLink to={`${entryPath(entry.reference)}/print`}>{t('printCopy')}</PageLink>
      {standingPayments(entry.payments).length > 0 && (
        <>
          {' · '}
          <PageLink to={`${entryPath(entry.reference)}/receipt`}>{t('printReceipt')}</PageLink>
        </>
      )}
    </p>
  );
}

function Absent({ reference }: { reference: string }) {
  const t = useTexts('entry');
  const isGuest = useViewer()?.isGuest ?? false;
  const flaw = flawIn(typedReference(reference));
  return (
    <>
      <PageHeading title={t('absentTitle')}>{t(flaw ? 'noReference' : 'absent', { reference })}</PageHeading>
      <p className="font-body-md measure-4">{flaw ?? t('absentWhy')}</p>
      {isGuest && <OtherWaysIn />}
      <PageLink to="/">{t('home')}</PageLink>
    </>
  );
}
