import { useSearch } from 'wouter';
import { ForRoles } from '../../page/for-roles.tsx';
import { PageHeading } from '../../page/heading.tsx';
import { goTo, PageLink } from '../../page/route.tsx';
import { useViewer } from '../../session/session.ts';
import { textsOf, useTexts } from '../../texts/texts.ts';
import { ClaimNext } from './claim-next.tsx';
import { Find } from './find.tsx';
import { KeysHelp } from './keys-help.tsx';
import { Lanes } from './lanes.tsx';
import { LiveState } from '../../work/live-state.tsx';
import { Newer } from './newer.tsx';
import { PagesOfLane } from './pages-of-lane.tsx';
import { addressOf, placeIn, type Place } from './place.ts';
import type { QueueAnswer } from './queue-query.ts';
import { QueueTable } from './queue-table.tsx';
import { Unanswered } from '../../work/unanswered.tsx';
import { useClaims } from './use-claims.ts';
import { useQueue } from './use-queue.ts';
import { useQueueKeys } from './use-queue-keys.ts';
import { ZoneOfPorts } from '../../work/zone-of-ports.tsx';
import '../../work/work.css';

/** The officers' queue, live. */
export function QueuePage() {
  return (
    <ForRoles roles={['OFFICER', 'SUPERVISOR']}>
      <Queue />
    </ForRoles>
  );
}

function Queue() {
  const t = useTexts('officers');
  const viewer = useViewer();
  const place = placeIn(useSearch());
  const { graph, answer, shown, bringUpToDate, isKnown, tell } = useQueue(place);
  const claims = useClaims(graph, tell);
  const { rows } = shown;
  const keys = useQueueKeys((id) => {
    const row = rows.find((one) => one.id === id);
    if (row?.status === 'OPEN') void claims.claim(row);
  });
  const { search, lane } = place;
  return (
    <>
      <PageHeading title={t('title')}>{t('title')}</PageHeading>
      <LiveState answer={answer} port={viewer?.ports[0]} />
      <Lanes
        lane={search ? null : lane}
        counts={answer.data?.reviewCounts ?? null}
        choose={(chosen) => goTo(addressOf({ lane: chosen }))}
      />
      <ZoneOfPorts ports={viewer?.ports ?? []} />
      <div className="display-flex flex-wrap flex-justify flex-align-end">
        <Find key={search} searched={search} />
        <KeysHelp isOn={keys.isOn} turn={keys.turn} />
      </div>
      <Newer behind={shown.behind.length} gone={shown.gone.size} show={bringUpToDate} />
      {!isKnown && <Unanswered answer={answer} what="queue" />}
      {search && isKnown && <Searched place={place} found={rows.length} />}
      {!search && isKnown && rows.length === 0 && <p className="font-body-md">{emptyOf(place)}</p>}
      {lane === 'UNASSIGNED' && !search && rows.length > 0 && viewer?.roles.includes('OFFICER') && <ClaimNext />}
      {rows.length > 0 && <QueueTable {...{ rows, claims }} gone={shown.gone} me={viewer?.subject ?? ''} />}
      {isKnown && <More place={place} answer={answer.data} />}
    </>
  );
}

/** What was looked for and where, and the way back; when nothing is found, what else could be. */
function Searched({ place: { search, lane }, found }: { place: Place; found: number }) {
  const t = useTexts('officers');
  return (
    <>
      <p className="font-body-md margin-bottom-05">
        {found ? t('searched.found', { count: found, search }) : t('searched.nothing', { search })}{' '}
        <PageLink to={addressOf({ lane })}>{t('searched.back')}</PageLink>
      </p>
      {found === 0 && <p className="margin-top-0 measure-4">{t('searched.try')}</p>}
    </>
  );
}

/** What the page does not show, and how it is reached. */
function More({ place, answer }: { place: Place; answer: QueueAnswer | null }) {
  const t = useTexts('officers');
  if (!answer) return null;
  if ('entries' in answer) return answer.entries?.pageInfo.hasNextPage ? <p>{t('searched.first')}</p> : null;
  if (!('reviews' in answer)) return null;
  const { hasNextPage = false, endCursor = null } = answer.reviews?.pageInfo ?? {};
  return <PagesOfLane place={place} next={hasNextPage ? endCursor : null} />;
}

function emptyOf({ lane, after }: Place): string {
  const t = textsOf('officers');
  return after ? t('pages.empty') : t(`lane.${lane}.empty`);
}
