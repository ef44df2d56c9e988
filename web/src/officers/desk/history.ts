import { codeInWords } from '../../entry/status-in-words.ts';
import type { Desk } from './review-query.ts';

/** One thing that happened. */
export interface Happened {
  id: string;
  says: string;
  at: string;
  officer: string | null;
  reasonCode: string | null;
  note: string | null;
}

type Past = NonNullable<Desk['decisions']>[number];
type Logged = NonNullable<NonNullable<Desk['entry']>['activity']>['nodes'][number];

const says: Readonly<Record<string, string>> = {
  'entry.filed': 'Filed and accepted',
  'entry.released': 'Released',
  'entry.decision-not-applied': 'The decision could not be applied',
  'review.opened': 'Came into the queue',
  'review.claimed': 'Claimed',
  'review.returned': 'Went back to the queue',
  'review.withdrawn': 'Withdrawn by its filer',
  'request.opened': 'Document asked for',
  'request.answered': 'Document request answered',
  'document.presented': 'Document presented',
};

const decided: Record<Past['decision'], string> = {
  RELEASE: 'Release decided',
  ASK_FOR_DOCUMENT: 'Asked for a document',
  SEND_BACK: 'Sent back to the filer',
};

/** Newest first: from the log, and decisions from review itself, which knows their notes. */
export function historyOf({ decisions, answers, entry }: Desk): Happened[] {
  const log = (entry?.activity?.nodes ?? []).flatMap(logged);
  return [...log, ...(decisions ?? []).map(past), ...(answers ?? []).map(answered)].sort((one, other) =>
    other.at.localeCompare(one.at),
  );
}

function past({ decision, reasonCode, note, decidedAt, officer }: Past): Happened {
  const id = `decided ${decidedAt}`;
  return { id, says: decided[decision], at: decidedAt, officer: officer?.displayName ?? null, reasonCode, note };
}

function answered({ code, accepted, note, answeredAt }: NonNullable<Desk['answers']>[number]): Happened {
  const says = `${codeInWords(code)}: ${accepted ? 'accepted' : 'not accepted'}, as the filer asked to be judged`;
  return { id: `answered ${code} ${answeredAt}`, says, at: answeredAt, officer: null, reasonCode: null, note };
}

function logged({ id, type, occurredAt: at, facts }: Logged): Happened[] {
  if (type === 'review.decided') return [];
  const sentence = type === 'entry.changed' ? statusReached(facts['status']) : (says[type] ?? null);
  if (!sentence) return [];
  const reasonCode = type === 'review.returned' && typeof facts['reasonCode'] === 'string' ? facts['reasonCode'] : null;
  return [{ id, says: sentence, at, officer: null, reasonCode, note: null }];
}

/** A release tells itself, and what came into the queue is told by the queue. */
function statusReached(status: unknown): string | null {
  const silent = ['RELEASED', 'IN_REVIEW', 'FILED', 'WAITING_FOR_FILER'];
  return typeof status === 'string' && !silent.includes(status) ? codeInWords(status) : null;
}
