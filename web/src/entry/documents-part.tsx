import type { Missing } from '../graph/missing-parts.ts';
import { legalDate, PortTime } from '../page/port-time.tsx';
import type { EntryShown } from './entry-query.ts';
import { Part } from './part.tsx';
import { codeInWords } from './status-in-words.ts';

/** What an officer asked for. */
export function DocumentsPart({
  entry,
  missing,
  zone,
}: {
  entry: EntryShown;
  missing: readonly Missing[];
  zone: string;
}) {
  const requests = entry.documentRequests;
  return (
    <Part heading="Documents asked for" fields={['documentRequests']} missing={missing} isKnown={Boolean(requests)}>
      {requests?.length ? (
        <ul className="usa-list">
          {requests.map(({ id, kind, dueOn, answeredAt }) => (
            <li key={id}>
              {codeInWords(kind)}, due {legalDate(dueOn)}.{' '}
              {answeredAt ? (
                <>
                  Answered <PortTime at={answeredAt} zone={zone} />.
                </>
              ) : (
                <strong>Not answered yet.</strong>
              )}
            </li>
          ))}
        </ul>
      ) : (
        <p>No document has been asked for.</p>
      )}
    </Part>
  );
}
