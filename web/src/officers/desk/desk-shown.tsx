import type { ComponentProps, ReactNode } from 'react';
import { portWithCode } from '../../in-words/ports.ts';
import { inWords, statusInWords } from '../../in-words/status-in-words.ts';
import type { Graph } from '../../graph/open-graph.ts';
import { PageHeading } from '../../page/heading.tsx';
import { ZoneNote } from '../../page/port-time.tsx';
import { PageLink } from '../../page/route.tsx';
import { useTexts } from '../../texts/texts.ts';
import { useClaims } from '../queue/use-claims.ts';
import { ChangedNotice } from './changed-notice.tsx';
import { ClaimBar } from './claim-bar.tsx';
import { ComesWithSection } from './comes-with-section.tsx';
import type { DocumentKind } from '../decision/decision-draft.ts';
import { decidedOn } from '../decision/decided-on.ts';
import { fieldIds } from '../decision/decision-problems.ts';
import { DecisionSection } from '../decision/decision-section.tsx';
import { DeterminationsSection } from '../determination/determinations-section.tsx';
import { DocumentsSection } from '../documents/documents-section.tsx';
import { ExaminationSection } from '../examination/examination-section.tsx';
import { FiledGoods } from '../goods/filed-goods.tsx';
import { goodsOf } from '../goods/goods.ts';
import { HistorySection } from './history-section.tsx';
import { questionsOf } from '../decision/questions.ts';
import type { Desk } from '../review/review-query.ts';
import { SelectivitySection } from '../examination/selectivity-section.tsx';
import { ShipmentSection } from './shipment-section.tsx';
import { ThreadSection, WaitsForAnswer } from './thread-section.tsx';
import { useDecision } from '../decision/use-decision.ts';
import { useLookedAt } from './use-looked-at.ts';

interface DeskShownProps {
  graph: Graph;
  review: Desk;
  me: string;
  isOfficer: boolean;
  zone: string;
  ask(): Promise<void>;
  children: ReactNode;
}

/** A review on the desk: the facts beside the decision. */
export function DeskShown({ graph, review, me, isOfficer, zone, ask, children }: DeskShownProps) {
  const t = useTexts('desk');
  const { entry } = review;
  const isMine = review.status === 'CLAIMED' && review.claimedBy === me;
  const filed = entry?.currentFiling ?? null;
  const lines = filed ? goodsOf(filed) : [];
  const looked = useLookedAt(graph, review);
  const on = decidedOn(review, looked.seen.entryVersion, lines);
  const decision = useDecision(graph, me, on, ask);
  const claims = useClaims(graph, () => void ask());
  const askFor = asksFor(decision);
  return (
    <article aria-label={entry ? t('review', { reference: entry.reference }) : t('reviewOfEntry')}>
      <Heading review={review} />
      {children}
      <ClaimBar {...{ graph, review, me, claims, ask }} mayClaim={isOfficer} />
      <Notices {...{ review, looked, zone }} conflicts={decision.conflicts} />
      <div className="grid-row grid-gap-4">
        <div className="desktop:grid-col-7">
          <FiledGoods filed={filed} review={review} zone={zone} />
          {entry && <DocumentsSection {...{ entry, zone }} askFor={isMine ? askFor : null} refresh={ask} />}
          <SelectivitySection {...{ graph, review, isMine, me, zone, ask }} />
          {entry && <Shipment {...{ graph, entry, zone, isOfficer, ask }} />}
        </div>
        <div className="desktop:grid-col-5">
          <DecisionSection
            {...{ review, isMine, on, lines, ...decision, questions: questionsOf(review), mayClaim: isOfficer }}
            decide={() => void decision.decide()}
          />
          {entry && <ThreadSection entry={entry} port={portWithCode(review.port ?? '')} done={() => void ask()} />}
          <ExaminationSection {...{ graph, review, isMine, me, zone, ask }} />
          <DeterminationsSection {...{ graph, review, me, isOfficer, zone, ask }} />
          <HistorySection review={review} zone={zone} />
        </div>
      </div>
    </article>
  );
}

/** Asks for a document in the form of the decision, which then wants its last day. */
const asksFor =
  ({ change }: ReturnType<typeof useDecision>) =>
  (kind: DocumentKind): void => {
    change({ decision: 'ASK_FOR_DOCUMENT', reasonCode: '', documentKind: kind });
    setTimeout(() => document.getElementById(fieldIds.dueOn)?.focus());
  };

type ShipmentProps = ComponentProps<typeof ShipmentSection> & ComponentProps<typeof ComesWithSection>;

/** The shipment by itself, and what comes with it. */
const Shipment = ({ entry, zone, ...acting }: ShipmentProps) => (
  <>
    <ShipmentSection entry={entry} zone={zone} />
    <ComesWithSection entry={entry} {...acting} />
  </>
);

interface NoticesProps extends Pick<DeskShownProps, 'review' | 'zone'> {
  looked: ReturnType<typeof useLookedAt>;
  conflicts: number;
}

/** What happened that an officer should see first. */
const Notices = ({ review, looked, zone, conflicts }: NoticesProps) => (
  <>
    <ChangedNotice {...looked} now={review} zone={zone} conflicts={conflicts} />
    <WaitsForAnswer review={review} zone={zone} />
  </>
);

function Heading({ review: { entry, port } }: { review: Desk }) {
  const t = useTexts('desk');
  const { name, zone } = portWithCode(port ?? '');
  const kind = entry?.currentFiling?.declaration.kindInWords;
  return (
    <header>
      <p className="margin-top-0 margin-bottom-105">
        <PageLink to="/officers">{t('backToQueue')}</PageLink>
      </p>
      <PageHeading title={entry ? t('titleOf', { reference: entry.reference }) : t('title')}>
        <span className="text-no-wrap">{entry?.reference ?? t('title')}</span>
      </PageHeading>
      <p className="margin-top-0 text-base-darker">
        {kind ? t('kindAt', { kind, port: name }) : name}
        {entry && `, ${inWords('mode', entry.modeOfTransport)}`}
        {entry && (
          <>
            {'. '}
            <strong>{statusInWords(entry.status).label}</strong>
          </>
        )}
      </p>
      <ZoneNote zone={zone} />
    </header>
  );
}
