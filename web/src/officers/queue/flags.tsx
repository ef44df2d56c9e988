import { portWithCode } from '../../in-words/ports.ts';
import { codeInWords } from '../../in-words/status-in-words.ts';
import { legalDate, legalDateAt } from '../../page/port-time.tsx';
import { ageInWords } from '../../work/age-in-words.ts';
import { textsOf, useTexts } from '../../texts/texts.ts';
import type { QueueRow } from './queue-query.ts';
import { unflagged } from './unflagged.ts';

interface Flag {
  says: string;
  tone: 'bg-secondary-dark' | 'bg-accent-warm-darker' | 'bg-base-dark' | 'bg-primary-dark';
}

/** What an officer should know of a review before opening it; colour never says it alone. */
export function Flags({ row, now }: { row: QueueRow; now: Date }) {
  useTexts('officers');
  const all = flagsOf(row, now);
  if (all.length === 0) return unflagged(row);
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
  const t = textsOf('officers');
  const { examination, selectivity, askedOfficer, stuckReason, returnedReason, dueOn } = row;
  const waits = row.unansweredSince && ageInWords(row.unansweredSince, now);
  const flags: (Flag | false | null | undefined)[] = [
    waits && { says: t('flag.wrote', { age: waits }), tone: 'bg-primary-dark' },
    examination === 'INTENSIVE' && { says: t('flag.intensive'), tone: 'bg-secondary-dark' },
    examination === 'GENERAL_WITH_DOCUMENT_REVIEW' && { says: t('flag.documents'), tone: 'bg-primary-dark' },
    selectivity?.sampled && { says: t('flag.sampled'), tone: 'bg-base-dark' },
    askedOfficer?.length && { says: t('flag.asks'), tone: 'bg-primary-dark' },
    stuckReason && { says: codeInWords(stuckReason), tone: 'bg-secondary-dark' },
    row.entry?.linesToAssess.length && { says: t('flag.assess'), tone: 'bg-accent-warm-darker' },
    returnedReason && {
      says: t('flag.cameBack', { reason: codeInWords(returnedReason).toLowerCase() }),
      tone: 'bg-base-dark',
    },
    dueOn &&
      row.status === 'WAITING' &&
      due(dueOn, stuckReason === 'DOCUMENT_OVERDUE' || dueOn < legalDateAt(now, portWithCode(row.port ?? '').zone)),
  ].map((flag) => (typeof flag === 'object' ? (flag as Flag | null) : false));
  return flags.filter((flag): flag is Flag => Boolean(flag));
}

function due(dueOn: string, isOver: boolean): Flag {
  const t = textsOf('officers');
  return {
    says: t(isOver ? 'flag.overdue' : 'flag.due', { day: legalDate(dueOn) }),
    tone: isOver ? 'bg-secondary-dark' : 'bg-base-dark',
  };
}
