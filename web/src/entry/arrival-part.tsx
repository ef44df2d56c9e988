import { portDay, PortTime } from '../page/port-time.tsx';
import { useTexts } from '../texts/texts.ts';
import type { EntryShown } from './entry-query.ts';

interface ArrivalPartProps {
  entry: EntryShown;
  zone: string;
  isYours: boolean;
}

/** That what the goods come on has arrived, and what that made another: from when, until when, by which law. */
export function ArrivalPart({ entry, zone, isYours }: ArrivalPartProps) {
  const t = useTexts('entry');
  const arrivedAt = entry.conveyance?.arrivedAt ?? null;
  if (arrivedAt === null) return null;
  // An entry that a device kept from before this was told has none.
  const changes = entry.arrivalChanges ?? [];
  return (
    <section aria-labelledby="arrived" className="margin-bottom-3">
      <h2 id="arrived" className="font-sans-lg margin-bottom-1">
        {t(isYours ? 'arrival.yours' : 'arrival.title')}
      </h2>
      <p className="margin-y-05 measure-5" role="status">
        {t('arrival.on', { day: portDay(new Date(arrivedAt), zone) })}{' '}
        {entry.status !== 'RELEASED' && t('arrival.notReleased')}
      </p>
      {changes.length > 0 && (
        <ul className="usa-list">
          {changes.map((change) => (
            <Change key={`${change.figure} ${change.changedAt}`} change={change} zone={zone} />
          ))}
        </ul>
      )}
    </section>
  );
}

type ChangeShown = NonNullable<EntryShown['arrivalChanges']>[number];

function Change({
  change: { figure, from, to, citation, isApplied, isLate },
  zone,
}: {
  change: ChangeShown;
  zone: string;
}) {
  const t = useTexts('entry');
  return (
    <li>
      <strong>{t(`arrival.figure.${figure}`)}</strong> <PortTime at={to} zone={zone} /> {t('arrival.instead')}{' '}
      <PortTime at={from} zone={zone} />
      {citation && ` (${citation})`}. {t(isApplied ? `arrival.why.${figure}` : 'arrival.notApplied')}
      {isLate !== null && ` ${t(isLate ? 'arrival.late' : 'arrival.inTime')}`}
    </li>
  );
}
