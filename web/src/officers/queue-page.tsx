import { readCode, readReference, valueOf } from '@landfall/law';
import { useState } from 'react';
import { portWithCode } from '../entry/ports.ts';
import { ForRoles } from '../page/for-roles.tsx';
import { PageHeading } from '../page/heading.tsx';
import { zoneName } from '../page/port-time.tsx';
import { useViewer } from '../session/session.ts';
import { useTexts } from '../texts/texts.ts';
import { FindReference } from './find-reference.tsx';
import { KeysHelp } from './keys-help.tsx';
import { Lanes } from './lanes.tsx';
import { LiveState } from './live-state.tsx';
import { Newer } from './newer.tsx';
import { Unanswered } from './unanswered.tsx';
import type { QueueLane } from './queue-query.ts';
import { QueueTable } from './queue-table.tsx';
import { useClaims } from './use-claims.ts';
import { useQueue } from './use-queue.ts';
import { useQueueKeys } from './use-queue-keys.ts';
import './officers.css';

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
  const [lane, setLane] = useState<QueueLane>('UNASSIGNED');
  const [wanted, setWanted] = useState('');
  const { graph, answer, shown, bringUpToDate, isKnown, tell } = useQueue(lane);
  const claims = useClaims(graph, tell);
  const rows = shown.rows.filter(({ entry }) => isLike(entry?.reference, wanted));
  const keys = useQueueKeys((id) => {
    const row = rows.find((one) => one.id === id);
    if (row?.status === 'OPEN') void claims.claim(row);
  });
  return (
    <>
      <PageHeading title={t('title')}>{t('title')}</PageHeading>
      <LiveState answer={answer} port={viewer?.ports[0]} />
      <Lanes lane={lane} counts={answer.data?.reviewCounts ?? null} choose={setLane} />
      <Zone ports={viewer?.ports ?? []} />
      <div className="display-flex flex-wrap flex-justify flex-align-end">
        <FindReference wanted={wanted} setWanted={setWanted} found={rows.length} isKnown={isKnown} />
        <KeysHelp isOn={keys.isOn} turn={keys.turn} />
      </div>
      <Newer behind={shown.behind.length} gone={shown.gone.size} show={bringUpToDate} />
      {!isKnown && <Unanswered answer={answer} what="queue" />}
      {isKnown && rows.length === 0 && <Empty lane={lane} wanted={wanted} />}
      {rows.length > 0 && <QueueTable {...{ rows, claims }} gone={shown.gone} me={viewer?.subject ?? ''} />}
      {answer.data?.reviews?.pageInfo.hasNextPage && <p>{t('first')}</p>}
    </>
  );
}

function Zone({ ports }: { ports: readonly string[] }) {
  const t = useTexts('officers');
  const { name, zone } = portWithCode(ports[0] ?? '');
  const says =
    ports.length > 1 ? t('timesOfSeveral', { count: ports.length }) : t('times', { port: name, zone: zoneName(zone) });
  return <p className="margin-y-0 font-body-2xs">{says}</p>;
}

function Empty({ lane, wanted }: { lane: QueueLane; wanted: string }) {
  const t = useTexts('officers');
  const says = wanted ? t('nothingLike', { lane: t(`lane.${lane}.label`), wanted }) : t(`lane.${lane}.empty`);
  return <p className="font-body-md">{says}</p>;
}

/** A part of a reference is enough, in any spelling; of a page’s address, its reference counts. */
function isLike(reference: string | undefined, wanted: string): boolean {
  const part = readCode(valueOf(readReference(wanted)) ?? wanted);
  if (part.is !== 'READ') return part.is === 'BLANK';
  return (valueOf(readCode(reference)) ?? '').includes(part.value);
}
