import { portWithCode } from '../../in-words/ports.ts';
import { inWords } from '../../in-words/status-in-words.ts';
import { usd } from '../../in-words/usd.ts';
import { legalDate, portTime } from '../../page/port-time.tsx';
import { PageLink } from '../../page/route.tsx';
import { useViewer } from '../../session/session.ts';
import { textsOf, useTexts } from '../../texts/texts.ts';
import { ageInWords } from '../../work/age-in-words.ts';
import { amountInWords } from '../goods/goods.ts';
import { Flags } from './flags.tsx';
import { importerInWords } from '../../work/importer-in-words.ts';
import type { QueueRow } from './queue-query.ts';
import { reviewPath } from '../../work/review-path.ts';
import { shortPortTime } from './short-port-time.ts';
import type { Claims } from './use-claims.ts';

interface RowProps {
  row: QueueRow;
  isGone: boolean;
  claims: Claims;
  me: string;
  now: Date;
}

/** One review of the queue. */
export function QueueRowShown({ row, isGone, claims, me, now }: RowProps) {
  const t = useTexts('officers');
  const { entry, filedAt } = row;
  const { zone } = portWithCode(row.port ?? '');
  const since = t('queuedSince', { time: portTime(new Date(filedAt), zone) });
  return (
    <tr data-row={row.id} className={isGone ? 'queue-gone' : undefined}>
      <th scope="row" data-label={t('column.reference')}>
        <PageLink to={reviewPath(row.id)} className="usa-link text-bold text-no-wrap">
          {entry?.reference ?? t('noReference')}
        </PageLink>
        <WhereAndHow row={row} />
      </th>
      <td data-label={t('column.importer')} className="wide bare breaks-words">
        {importerInWords(row.entry)}
      </td>
      <td data-label={t('column.arrives')} className="arrives">
        {arrivalOf(row)}
        {entry && <Small>{[t('filed', { time: shortPortTime(entry.filedAt, zone) })]}</Small>}
      </td>
      <td data-label={t('column.value')} className="text-no-wrap">
        {valueOf(row)}
      </td>
      <td data-label={t('column.levy')} className="text-no-wrap">
        {levyOf(row)}
      </td>
      <td data-label={t('column.why')} className="wide bare why">
        <Flags row={row} now={now} />
      </td>
      <td data-label={t('column.waiting')} className="text-no-wrap">
        <time dateTime={filedAt} title={since}>
          {ageInWords(filedAt, now)}
        </time>
      </td>
      <td data-label={t('column.with')} className="wide bare with">
        <Holding {...{ row, isGone, claims, me }} />
      </td>
    </tr>
  );
}

/** The port, to who works at several, else the law that holds there; how the goods arrive; and the filer's own reference. */
function WhereAndHow({ row: { port, regime, entry } }: { row: QueueRow }) {
  const t = useTexts('officers');
  const isOneOfSeveral = (useViewer()?.ports.length ?? 0) > 1;
  const where = isOneOfSeveral ? portWithCode(port ?? '').name : t(`regime.${regime ?? 'US_CBP'}`);
  const own = entry?.filerReference && t('ownReference', { reference: entry.filerReference });
  return <Small>{[where, entry && inWords('mode', entry.modeOfTransport), own]}</Small>;
}

function Small({ children }: { children: (string | null | undefined)[] }) {
  return (
    <span className="display-block text-base-dark font-body-3xs breaks-words">
      {children.filter(Boolean).join(', ')}
    </span>
  );
}

/** Who holds it; a button to take it when nobody does. */
function Holding({ row, isGone, claims, me }: Omit<RowProps, 'now'>) {
  const t = useTexts('officers');
  const { id, status, claimedBy, holder, entry } = row;
  const refusal = claims.refusals[id];
  return (
    <>
      {status === 'OPEN' && !isGone && (
        <button
          type="button"
          className="usa-button margin-0 claim"
          aria-label={t('claimOf', { reference: entry?.reference ?? '' })}
          disabled={claims.claiming === id}
          onClick={() => void claims.claim(row)}
        >
          {claims.claiming === id ? t('claiming') : t('claim')}
        </button>
      )}
      {status === 'CLAIMED' && (
        <strong>{claimedBy === me ? t('with.me') : (holder?.displayName ?? t('with.officer'))}</strong>
      )}
      {status === 'WAITING' && t('with.filer')}
      {(status === 'DECIDED' || status === 'CLOSED') && t('with.nobody')}
      {isGone && status === 'OPEN' && t('with.elsewhere')}
      <span role="status" className="display-block text-bold text-secondary-dark font-body-3xs">
        {refusal}
      </span>
    </>
  );
}

function arrivalOf({ entry }: QueueRow): string {
  const day = entry?.currentFiling?.declaration.arrivesOn;
  return day ? legalDate(day) : textsOf('officers')('notKnown');
}

function valueOf({ entry }: QueueRow): string {
  const total = entry?.currentFiling?.declaration.totals[0];
  return total ? usd(total.totalUsd) : textsOf('officers')('notKnown');
}

function levyOf({ entry, regime }: QueueRow): string {
  if (!entry) return textsOf('officers')('notKnown');
  return regime === 'AS_TERRITORY' ? amountInWords(entry.exciseUsd) : usd(entry.estimatedDutyUsd);
}
