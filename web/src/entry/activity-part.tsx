import { actorInWords } from '../in-words/actor-in-words.ts';
import type { Missing } from '../graph/missing-parts.ts';
import { PortTime } from '../page/port-time.tsx';
import { useTexts } from '../texts/texts.ts';
import type { EntryShown } from './entry-query.ts';
import { eventInWords } from './event-in-words.ts';
import { Part } from './part.tsx';

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
  const t = useTexts('entry');
  const { activity } = entry;
  return (
    <Part heading={t('log.title')} fields={['activity']} missing={missing} isKnown={Boolean(activity)}>
      {activity?.nodes.length ? (
        <ul className="usa-list usa-list--unstyled">
          {activity.nodes.map(({ id, type, occurredAt, facts, by }) => (
            <li key={id} className="padding-y-1 border-bottom-1px border-base-lighter">
              {eventInWords(type, facts)}
              <span className="display-block font-body-2xs">
                <PortTime at={occurredAt} zone={zone} hasSeconds /> · {actorInWords(by)}
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <p>{t('log.empty')}</p>
      )}
      {activity?.pageInfo.hasNextPage && <p>{t('log.older')}</p>}
    </Part>
  );
}
