import { codeInWords } from '../entry/status-in-words.ts';
import type { QueueRow } from './queue-query.ts';

interface Flag {
  says: string;
  tone: 'bg-secondary-dark' | 'bg-accent-warm-darker' | 'bg-base-dark' | 'bg-primary-dark';
}

/** What an officer should know of a review before opening it; colour never says it alone. */
export function Flags({ row, now }: { row: QueueRow; now: Date }) {
  const all = flagsOf(row, now);
  if (all.length === 0) return <>General examination</>;
  return (
    <ul className="add-list-reset display-flex flex-wrap flags">
      {all.map(({ says, tone }) => (
        <li key={says} className={`usa-tag margin-0 ${tone}`}>
          {says}
        </li>
      ))}
    </ul>
  );
}

export function flagsOf(row: QueueRow, now: Date): Flag[] {
  const { selectivity, askedOfficer, stuckReason, returnedReason, dueOn } = row;
  const flags: (Flag | false | null | undefined)[] = [
    selectivity?.outcome === 'INTENSIVE' && { says: 'Intensive', tone: 'bg-secondary-dark' },
    selectivity?.outcome === 'GENERAL_WITH_DOCUMENT_REVIEW' && { says: 'Documents', tone: 'bg-primary-dark' },
    selectivity?.sampled && { says: 'Random sample', tone: 'bg-base-dark' },
    askedOfficer?.length && { says: 'Filer asks', tone: 'bg-primary-dark' },
    stuckReason && { says: codeInWords(stuckReason), tone: 'bg-secondary-dark' },
    row.entry?.linesToAssess.length && { says: 'Assess excise', tone: 'bg-accent-warm-darker' },
    returnedReason && { says: `Came back: ${codeInWords(returnedReason).toLowerCase()}`, tone: 'bg-base-dark' },
    dueOn && row.status === 'WAITING' && due(dueOn, now),
  ].map((flag) => (typeof flag === 'object' ? (flag as Flag | null) : false));
  return flags.filter((flag): flag is Flag => Boolean(flag));
}

function due(dueOn: string, now: Date): Flag {
  const isOver = dueOn < now.toISOString().slice(0, 10);
  return {
    says: isOver ? `Overdue since ${dueOn}` : `Due ${dueOn}`,
    tone: isOver ? 'bg-secondary-dark' : 'bg-base-dark',
  };
}
