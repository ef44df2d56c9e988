import type { Graph } from '../../graph/open-graph.ts';
import { determinedInWords } from '../../in-words/determined-in-words.ts';
import { PortTime } from '../../page/port-time.tsx';
import { useTexts } from '../../texts/texts.ts';
import type { Desk, Determinable } from '../review/review-query.ts';
import { Section } from '../review/section.tsx';
import { Determine } from './determine.tsx';

interface DeterminationsSectionProps {
  graph: Graph;
  review: Desk;
  me: string;
  isOfficer: boolean;
  zone: string;
  ask(): Promise<void>;
}

/** What the law leaves to an office: what was determined about the entry, who determines it today, and a way to do so. */
export function DeterminationsSection({ graph, review, me, isOfficer, zone, ask }: DeterminationsSectionProps) {
  const t = useTexts('desk');
  const determinations = review.determinations ?? [];
  const determinable = review.determinable ?? [];
  if (determinations.length === 0 && determinable.length === 0) return null;
  const mine = isOfficer ? determinable.filter((one) => isDeterminedBy(me, one)) : [];
  return (
    <Section heading={t('determined.title')}>
      {determinations.length === 0 && <p className="margin-y-1">{t('determined.none')}</p>}
      <ul className="usa-list">
        {determinations.toReversed().map((one) => (
          <li key={one.madeAt}>
            <strong>{determinedInWords(one)}</strong>
            {'. '}
            <span className="text-base-dark">
              {one.officer?.displayName && `${one.officer.displayName}, `}
              <PortTime at={one.madeAt} zone={zone} />
            </span>
            {one.note && <span className="display-block breaks-words">{t('history.note', { note: one.note })}</span>}
          </li>
        ))}
      </ul>
      {determinable.map((one) => (
        <WhoDetermines key={one.kind} determinable={one} />
      ))}
      {mine.length > 0 && <Determine {...{ graph, review, me, ask }} determinable={mine} />}
    </Section>
  );
}

/** Any officer of the port where the law names no office. */
const isDeterminedBy = (me: string, { office, holders }: Determinable): boolean =>
  office === null || (holders ?? []).some(({ subject }) => subject === me);

function WhoDetermines({ determinable: { kind, office, holders } }: { determinable: Determinable }) {
  const t = useTexts('desk');
  const names = (holders ?? []).flatMap(({ displayName }) => displayName ?? []).join(', ');
  const today = names ? t('determined.heldBy', { names }) : t('determined.heldByNobody');
  return (
    <p className="margin-y-1">
      {t(`determined.who.${kind}`)} {office !== null && today}
    </p>
  );
}
