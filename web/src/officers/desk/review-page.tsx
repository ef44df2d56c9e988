import { useEffect, useState } from 'react';
import { portWithCode } from '../../in-words/ports.ts';
import { useGraph } from '../../graph/use-graph.ts';
import { ForRoles } from '../../page/for-roles.tsx';
import { PageHeading } from '../../page/heading.tsx';
import { PageLink } from '../../page/route.tsx';
import { useViewer } from '../../session/session.ts';
import { useTexts } from '../../texts/texts.ts';
import { keepKnown } from './keep-known.ts';
import { DeskShown } from './desk-shown.tsx';
import { useDesk } from './use-desk.ts';
import { LiveState } from '../../work/live-state.tsx';
import { Unanswered } from '../../work/unanswered.tsx';
import '../../work/work.css';

/** The desk: one review with all that an officer needs to decide on it, live. */
export function ReviewPage({ reviewId }: { reviewId: string }) {
  return (
    <ForRoles roles={['OFFICER', 'SUPERVISOR']}>
      <Desk reviewId={reviewId} />
    </ForRoles>
  );
}

function Desk({ reviewId }: { reviewId: string }) {
  const graph = useGraph();
  const viewer = useViewer();
  const answer = useDesk(reviewId);
  const told = answer.data?.review ?? null;
  const [known, setKnown] = useState(told);
  const review = told && keepKnown(known, told);
  useEffect(() => setKnown((before) => told && keepKnown(before, told)), [told]);
  if (!review) return answer.data ? <Absent /> : <NotYet answer={answer} />;
  const isOfficer = viewer?.roles.includes('OFFICER') ?? false;
  const zone = portWithCode(review.port ?? '').zone;
  return (
    <DeskShown {...{ graph, review, zone, isOfficer }} me={viewer?.subject ?? ''} ask={answer.ask}>
      <LiveState answer={answer} port={review.port ?? undefined} />
    </DeskShown>
  );
}

function NotYet({ answer }: { answer: ReturnType<typeof useDesk> }) {
  const t = useTexts('desk');
  return (
    <>
      <PageHeading title={t('title')}>{t('title')}</PageHeading>
      <Unanswered answer={answer} what="review" />
    </>
  );
}

function Absent() {
  const t = useTexts('desk');
  return (
    <>
      <PageHeading title={t('absentTitle')}>{t('absent')}</PageHeading>
      <PageLink to="/officers">{t('toQueue')}</PageLink>
    </>
  );
}
