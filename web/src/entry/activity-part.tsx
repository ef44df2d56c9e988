import type { Missing } from '../graph/missing-parts.ts';
import { PortTime } from '../page/port-time.tsx';
import type { EntryShown, EntryStatus } from './entry-query.ts';
import { Part } from './part.tsx';
import { statusInWords } from './status-in-words.ts';

const says: Readonly<Record<string, string>> = {
  'entry.filed': 'Filed and accepted',
  'entry.changed': 'Status changed',
  'entry.released': 'Released',
  'entry.decision-not-applied': 'A decision was not applied',
  'filing.refused': 'A filing was refused',
  'review.opened': 'Taken into the officers’ queue',
  'review.claimed': 'Claimed by an officer',
  'review.returned': 'Put back into the queue',
  'review.decided': 'Decided by an officer',
  'request.opened': 'A document was asked for',
  'request.answered': 'A document request was answered',
};

/** The permanent log of what happened to the entry, newest first. */
export function ActivityPart({
  entry,
  missing,
  zone,
}: {
  entry: EntryShown;
  missing: readonly Missing[];
  zone: string;
}) {
  const { activity } = entry;
  return (
    <Part heading="Activity log" fields={['activity']} missing={missing} isKnown={Boolean(activity)}>
      {activity?.nodes.length ? (
        <ul className="usa-list usa-list--unstyled">
          {activity.nodes.map(({ id, type, occurredAt, facts }) => (
            <li key={id} className="padding-y-1 border-bottom-1px border-base-lighter">
              {says[type] ?? type}
              {type === 'entry.changed' && `: ${statusInWords(facts['status'] as EntryStatus).label.toLowerCase()}`}
              <span className="display-block font-body-2xs">
                <PortTime at={occurredAt} zone={zone} />
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <p>Nothing has been logged yet.</p>
      )}
      {activity?.pageInfo.hasNextPage && <p>Older rows are in the account’s log.</p>}
    </Part>
  );
}
