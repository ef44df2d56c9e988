import type { QueueCounts, QueueLane } from './queue-query.ts';

interface LaneWords {
  label: string;
  empty: string;
}

export const laneInWords: Record<QueueLane, LaneWords> = {
  UNASSIGNED: {
    label: 'Unassigned',
    empty: 'Nothing waits for an officer. What is filed at your port appears here by itself.',
  },
  MINE: { label: 'Mine', empty: 'You hold nothing. Claim a review from “Unassigned”.' },
  WAITING: { label: 'Waiting for the filer', empty: 'No filer has been asked for anything that is still to come.' },
  STUCK: { label: 'Stuck', empty: 'Nothing is stuck: every decision was applied, and nothing is overdue.' },
};

const lanes: readonly { lane: QueueLane; count: keyof QueueCounts }[] = [
  { lane: 'UNASSIGNED', count: 'unassigned' },
  { lane: 'MINE', count: 'mine' },
  { lane: 'WAITING', count: 'waiting' },
  { lane: 'STUCK', count: 'stuck' },
];

interface LanesProps {
  lane: QueueLane;
  counts: QueueCounts | null;
  choose(lane: QueueLane): void;
}

/** The lanes of the queue, each with how many stand in it. */
export function Lanes({ lane: chosen, counts, choose }: LanesProps) {
  return (
    <nav aria-label="Lanes of the queue" className="margin-y-2">
      <ul className="add-list-reset display-flex flex-wrap lanes">
        {lanes.map(({ lane, count }) => (
          <li key={lane}>
            <button
              type="button"
              className={`usa-button margin-0 ${lane === chosen ? '' : 'usa-button--outline'}`}
              aria-current={lane === chosen ? 'true' : undefined}
              onClick={() => choose(lane)}
            >
              {laneInWords[lane].label} <span className="margin-left-05">{counts ? counts[count] : '…'}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
