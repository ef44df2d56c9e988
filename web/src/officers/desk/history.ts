import type { EntryStatus } from '@landfall/law';
import { codeInWords } from '../../in-words/status-in-words.ts';
import { usd } from '../../in-words/usd.ts';
import { textsOf } from '../../texts/texts.ts';
import type { Desk } from '../review/review-query.ts';

/** One thing that happened. */
export interface Happened {
  id: string;
  says: string;
  at: string;
  officer: string | null;
  reasonCode: string | null;
  wordsToFiler: string | null;
  note: string | null;
}

type Past = NonNullable<Desk['decisions']>[number];
type Logged = NonNullable<NonNullable<Desk['entry']>['activity']>['nodes'][number];

/** What the desk tells of the log, by the name of the event. */
const told = {
  'entry.filed': 'filed',
  'entry.released': 'released',
  'entry.decision-not-applied': 'notApplied',
  'review.opened': 'queued',
  'review.claimed': 'claimed',
  'review.returned': 'returned',
  'review.examination-set': 'examinationSet',
  'review.withdrawn': 'withdrawn',
  'request.opened': 'asked',
  'request.answered': 'answered',
  'document.presented': 'presented',
  'payment.recorded': 'paid',
  'payment.reversed': 'takenBack',
  'refund.owed': 'owedBack',
  'refund.paid': 'givenBack',
  'entry.arrived': 'arrived',
} as const;

/**
 * Newest first: from the log, and decisions from review itself, which knows their notes. A decision stands where the log
 * has it, so that what happened in the same moment keeps its order.
 */
export function historyOf({ decisions, answers, entry }: Desk): Happened[] {
  const unplaced = [...(decisions ?? [])];
  const placed = (at: string): Past[] => {
    const index = unplaced.findIndex(({ decidedAt }) => decidedAt === at);
    return index < 0 ? [] : unplaced.splice(index, 1);
  };
  const log = (entry?.activity?.nodes ?? []).flatMap((node) =>
    node.type === 'review.decided' ? placed(node.occurredAt).map(past) : logged(node),
  );
  return [...(answers ?? []).map(answered), ...unplaced.map(past), ...log].sort((one, other) =>
    other.at.localeCompare(one.at),
  );
}

function past({ decision, reasonCode, wordsToFiler, note, furtherDueUsd, decidedAt: at, officer }: Past): Happened {
  const t = textsOf('desk');
  const says = furtherDueUsd ? t('history.releaseOwing', { amount: usd(furtherDueUsd) }) : t(`history.${decision}`);
  const by = officer?.displayName ?? null;
  return { id: `decided ${at}`, says, at, officer: by, reasonCode, wordsToFiler, note };
}

function answered({ code, accepted, note, answeredAt }: NonNullable<Desk['answers']>[number]): Happened {
  const says = textsOf('desk')(accepted ? 'history.accepted' : 'history.notAccepted', { question: codeInWords(code) });
  const nothingElse = { officer: null, reasonCode: null, wordsToFiler: null };
  return { id: `answered ${code} ${answeredAt}`, says, at: answeredAt, ...nothingElse, note };
}

function logged({ id, type, occurredAt: at, facts }: Logged): Happened[] {
  const sentence = type === 'entry.changed' ? statusReached(facts['status']) : tell(type);
  if (!sentence) return [];
  const tellsWhy = type === 'review.returned' || type === 'review.examination-set';
  const reasonCode = tellsWhy && typeof facts['reasonCode'] === 'string' ? facts['reasonCode'] : null;
  return [{ id, says: sentence, at, officer: null, reasonCode, wordsToFiler: null, note: null }];
}

const tell = (type: string): string | null =>
  type in told ? textsOf('desk')(`history.${told[type as keyof typeof told]}`) : null;

/** A release tells itself, and what came into the queue is told by the queue. */
function statusReached(status: unknown): string | null {
  const silent: readonly EntryStatus[] = ['RELEASED', 'IN_REVIEW', 'FILED', 'WAITING_FOR_FILER'];
  return typeof status === 'string' && !silent.some((one) => one === status) ? codeInWords(status) : null;
}
