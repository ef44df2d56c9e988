import { useTexts } from '../../texts/texts.ts';
import type { QueueCounts, QueueLane } from './queue-query.ts';

const lanes: readonly { lane: QueueLane; count: keyof QueueCounts }[] = [
  { lane: 'UNASSIGNED', count: 'unassigned' },
  { lane: 'MINE', count: 'mine' },
  { lane: 'WAITING', count: 'waiting' },
  { lane: 'STUCK', count: 'stuck' },
  { lane: 'UNANSWERED', count: 'unanswered' },
];

interface LanesProps {
  /** The one that is shown; null where none is. */
  lane: QueueLane | null;
  counts: QueueCounts | null;
  choose(lane: QueueLane): void;
}

/** The lanes of the queue, each with how many stand in it. */
export function Lanes({ lane: chosen, counts, choose }: LanesProps) {
  const t = useTexts('officers');
  return (
    <nav aria-label={t('lanes')} className="margin-y-2">
      <ul className="add-list-reset display-flex flex-wrap lanes">
        {lanes.map(({ lane, count }) => (
          <li key={lane}>
            <button
              type="button"
              className={`usa-button margin-0 ${lane === chosen ? '' : 'usa-button--outline'}`}
              aria-current={lane === chosen ? 'true' : undefined}
              onClick={() => choose(lane)}
            >
              {t(`lane.${lane}.label`)} <span className="margin-left-05">{counts ? counts[count] : '…'}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
