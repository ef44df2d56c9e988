import type { Missing } from '../graph/missing-parts.ts';
import { legalDate, PortTime } from '../page/port-time.tsx';
import { useTexts } from '../texts/texts.ts';
import type { EntryShown } from './entry-query.ts';
import { Part } from './part.tsx';
import { capitalised, inWords } from './status-in-words.ts';

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
  const t = useTexts('entry');
  const requests = entry.documentRequests;
  return (
    <Part heading={t('goods.asked')} fields={['documentRequests']} missing={missing} isKnown={Boolean(requests)}>
      {requests?.length ? (
        <ul className="usa-list">
          {requests.map(({ id, kind, dueOn, answeredAt }) => (
            <li key={id}>
              {t('goods.askedFor', { document: capitalised(inWords('document', kind)), date: legalDate(dueOn) })}{' '}
              {answeredAt ? (
                <>
                  {t('goods.answered')} <PortTime at={answeredAt} zone={zone} />.
                </>
              ) : (
                <strong>{t('goods.notAnswered')}</strong>
              )}
            </li>
          ))}
        </ul>
      ) : (
        <p>{t('goods.noneAsked')}</p>
      )}
    </Part>
  );
}
