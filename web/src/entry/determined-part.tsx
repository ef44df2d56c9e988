import { holdsLast } from '@landfall/law';
import { entryHasEnded } from '@landfall/law/shared/life-cycles/entry';
import type { Missing } from '../graph/missing-parts.ts';
import { determinedInWords } from '../in-words/determined-in-words.ts';
import { PortTime } from '../page/port-time.tsx';
import { useTexts } from '../texts/texts.ts';
import type { EntryShown } from './entry-query.ts';
import { Part } from './part.tsx';

interface DeterminedPartProps {
  entry: EntryShown;
  missing: readonly Missing[];
  zone: string;
}

/** What offices determined about the entry, newest first; nothing where nothing was. */
export function DeterminedPart({ entry, missing, zone }: DeterminedPartProps) {
  const t = useTexts('entry');
  const determinations = entry.review?.determinations ?? [];
  if (determinations.length === 0) return null;
  return (
    <Part heading={t('determined.title')} fields={['review']} missing={missing} isKnown>
      <ul className="usa-list">
        {determinations.toReversed().map((one) => (
          <li key={one.madeAt}>
            <strong>{determinedInWords(one)}</strong>, <PortTime at={one.madeAt} zone={zone} />
          </li>
        ))}
      </ul>
      {isToBeFormal(entry) && <p className="measure-5">{t('determined.formal')}</p>}
    </Part>
  );
}

/** Whether it is not released as informal, and refused when it is filed again. */
export const isToBeFormal = ({ review, status }: EntryShown): boolean =>
  !entryHasEnded(status) && holdsLast('FORMAL_ENTRY_REQUIRED', review?.determinations ?? []);
