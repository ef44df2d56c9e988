import { portWithCode } from '../entry/ports.ts';
import { codeInWords } from '../entry/status-in-words.ts';
import { usd } from '../entry/usd.ts';
import { legalDate, portTime, zoneName } from '../page/port-time.tsx';
import { PageLink } from '../page/route.tsx';
import { ageInWords } from './age-in-words.ts';
import { Flags } from './flags.tsx';
import type { QueueRow } from './queue-query.ts';
import { reviewPath } from './review-path.ts';
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
  const { entry, openedAt } = row;
  const { zone } = portWithCode(row.port ?? '');
  return (
    <tr data-row={row.id} className={isGone ? 'queue-gone' : undefined}>
      <th scope="row" data-label="Reference">
        <PageLink to={reviewPath(row.id)} className="usa-link text-bold text-no-wrap">
          {entry?.reference ?? 'Reference not known'}
        </PageLink>
        <Small>{[regimeInWords(row.regime), entry && codeInWords(entry.modeOfTransport)]}</Small>
      </th>
      <td data-label="Importer" className="wide bare">
        {importerOf(row)}
      </td>
      <td data-label="Arrives" className="arrives">
        {arrivalOf(row)}
        {entry && <Small>{[`filed ${shortPortTime(entry.filedAt, zone)}`]}</Small>}
      </td>
      <td data-label="Value" className="text-no-wrap">
        {valueOf(row)}
      </td>
      <td data-label="Excise or duty" className="text-no-wrap">
        {levyOf(row)}
      </td>
      <td data-label="Why" className="wide bare why">
        <Flags row={row} now={now} />
      </td>
      <td data-label="Waiting" className="text-no-wrap">
        <time dateTime={openedAt} title={`In the queue since ${portTime(new Date(openedAt), zone)} ${zoneName(zone)}`}>
          {ageInWords(openedAt, now)}
        </time>
      </td>
      <td data-label="With" className="wide bare with">
        <Holding {...{ row, isGone, claims, me }} />
      </td>
    </tr>
  );
}

function Small({ children }: { children: (string | null | undefined)[] }) {
  return <span className="display-block text-base-dark font-body-3xs">{children.filter(Boolean).join(', ')}</span>;
}

/** Who holds it; a button to take it when nobody does. */
function Holding({ row, isGone, claims, me }: Omit<RowProps, 'now'>) {
  const { id, status, claimedBy, holder, entry } = row;
  const refusal = claims.refusals[id];
  return (
    <>
      {status === 'OPEN' && !isGone && (
        <button
          type="button"
          className="usa-button margin-0 claim"
          aria-label={`Claim ${entry?.reference ?? ''}`}
          disabled={claims.claiming === id}
          onClick={() => void claims.claim(row)}
        >
          {claims.claiming === id ? 'Claiming…' : 'Claim'}
        </button>
      )}
      {status === 'CLAIMED' && <strong>{claimedBy === me ? 'You' : (holder?.displayName ?? 'Another officer')}</strong>}
      {status === 'WAITING' && 'The filer'}
      {(status === 'DECIDED' || status === 'CLOSED') && 'Decided'}
      {isGone && status === 'OPEN' && 'No longer in this lane'}
      <span role="status" className="display-block text-bold text-secondary-dark font-body-3xs">
        {refusal}
      </span>
    </>
  );
}

const regimeInWords = (regime: QueueRow['regime']): string => (regime === 'AS_TERRITORY' ? 'Am. Samoa' : 'US');

/** A guest's account has no name of its own: the declaration says who declares. */
function importerOf({ entry }: QueueRow): string {
  const shipment = entry?.currentFiling?.territoryDeclaration?.shipment;
  const declares = shipment?.organisationName || shipment?.filerName;
  return declares || (entry?.importer?.displayName ?? 'Not known just now');
}

function arrivalOf({ entry }: QueueRow): string {
  const filing = entry?.currentFiling;
  const day = filing?.territoryDeclaration?.arrivesOn ?? filing?.declared?.arrivesOn;
  return day ? legalDate(day) : 'Not known';
}

function valueOf({ entry }: QueueRow): string {
  const filing = entry?.currentFiling;
  const amount = filing?.territoryDeclaration?.totalPurchasePriceUsd ?? filing?.declared?.totalValueUsd;
  return amount ? usd(amount) : 'Not known';
}

function levyOf({ entry, regime }: QueueRow): string {
  if (!entry) return 'Not known';
  if (regime !== 'AS_TERRITORY') return usd(entry.estimatedDutyUsd);
  return entry.exciseUsd ? usd(entry.exciseUsd) : 'To be assessed';
}
