import { useState } from 'react';
import { statusInWords } from '../../in-words/status-in-words.ts';
import type { Graph } from '../../graph/open-graph.ts';
import { entryPath, PageLink } from '../../page/route.tsx';
import { useTexts } from '../../texts/texts.ts';
import { Arrival } from '../../work/arrival.tsx';
import { reviewPath } from '../../work/review-path.ts';
import { Fact, Section } from '../review/section.tsx';
import type { Beside, ComesWith } from '../review/comes-with-query.ts';

interface ComesWithSectionProps {
  graph: Graph;
  entry: ComesWith;
  isOfficer: boolean;
  ask(): Promise<void>;
}

/** What the goods come on, whether that has arrived, and which other entries come with them. */
export function ComesWithSection({ graph, entry, isOfficer, ask }: ComesWithSectionProps) {
  const t = useTexts('desk');
  const { alsoUnderBill, alsoOnConveyance } = entry;
  return (
    <Section heading={t('comesWith.title')}>
      <dl className="margin-y-0">
        <Fact term={t('comesWith.conveyance')}>
          <Arrival graph={graph} entry={entry} mayRecord={isOfficer} done={ask} />
        </Fact>
        {alsoUnderBill && (
          <Fact term={t('comesWith.underBill')}>
            <Entries entries={alsoUnderBill} none={t('comesWith.noneUnderBill')} />
          </Fact>
        )}
        {alsoOnConveyance && entry.conveyance && (
          <Fact term={t('comesWith.onIt')}>
            <Entries entries={alsoOnConveyance} none={t('comesWith.noneOnIt')} />
          </Fact>
        )}
      </dl>
    </Section>
  );
}

/** As many as are seen at once, and as many as are told at all. */
const few = 5;
const most = 50;

function Entries({ entries, none }: { entries: readonly Beside[]; none: string }) {
  const t = useTexts('desk');
  const [isWhole, setWhole] = useState(false);
  if (entries.length === 0) return <>{none}</>;
  const shown = isWhole ? entries : entries.slice(0, few);
  return (
    <>
      <p className="margin-y-05">
        {entries.length < most
          ? t('comesWith.count', { count: entries.length })
          : t('comesWith.newest', { count: most })}
      </p>
      <ul className="usa-list usa-list--unstyled">
        {shown.map(({ id, reference, status, review }) => (
          <li key={id}>
            <PageLink to={review ? reviewPath(review.id) : entryPath(reference)}>{reference}</PageLink>,{' '}
            {statusInWords(status).label}
          </li>
        ))}
      </ul>
      {shown.length < entries.length && (
        <button type="button" className="usa-button usa-button--unstyled" onClick={() => setWhole(true)}>
          {t('comesWith.whole')}
        </button>
      )}
    </>
  );
}
