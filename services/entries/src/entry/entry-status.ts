// The only place where the status of an entry changes; between which states, its life cycle says.
import { makeEvent, type EventData, type NewEvent } from '@landfall/events';
import type { AwaitedOfFiler, EntryNews, EntryStatus } from '@landfall/law';
import { entryHasEnded, entryLife } from '@landfall/law/shared/life-cycles/entry';
import { mayMove as isMove } from '@landfall/rule';
import { exact } from '../kinds/exact.js';
import { amountDueUsd, owedBackUsd } from './amount-due.js';
import type { EntryRow } from './entry.table.js';

/** Whether an entry may go from one state to another. */
export const mayMove = (from: EntryStatus, to: EntryStatus): boolean => isMove(entryLife, from, to);

/** Released or withdrawn: it changes no more. */
export const hasEnded = ({ status }: { status: EntryStatus }): boolean => entryHasEnded(status);

export interface MoveReason {
  at: Date;
  reasonCode?: string | null;
  /** Id of the event of another service that moved it. */
  causedBy?: string | null;
  waitingFor?: AwaitedOfFiler | null;
  /** What it is to somebody who looks at the entry; nothing where it is no news. */
  what?: EntryNews;
  /** The officer's decision that this is what became of. */
  decided?: Pick<EventData<'review.decided'>, 'decision'> &
    Partial<Pick<EventData<'review.decided'>, 'decisionId' | 'documentKind' | 'dueOn'>>;
  /** Whether an officer wrote to the filer with the decision that moved it. */
  wroteToFiler?: boolean | undefined;
}

/**
 * Moves an entry, raising its version, and says what to announce: `entry.changed`, and `entry.released` on release.
 * Throws when the move is not allowed: callers ask `mayMove` first.
 */
export function move(entry: EntryRow, to: EntryStatus, why: MoveReason): NewEvent[] {
  const previousStatus = entry.status;
  if (!mayMove(previousStatus, to)) throw new Error(`Entry ${entry.id} cannot go from ${previousStatus} to ${to}`);
  entry.status = to;
  entry.entryVersion += 1;
  entry.reasonCode = why.reasonCode ?? null;
  entry.waitingFor = to === 'WAITING_FOR_FILER' ? (why.waitingFor ?? null) : null;
  entry.awaitedDecisionId = entry.waitingFor === 'DOCUMENT' ? (why.decided?.decisionId ?? null) : null;
  if (to === 'RELEASED') entry.releasedAt = why.at;
  const { id: entryId, entryVersion } = entry;
  const words = why.wroteToFiler ? { wroteToFiler: true } : {};
  const called = namedAs(entry);
  const changed = makeEvent(
    'entry.changed',
    {
      ...{ entryId, entryVersion, status: to, previousStatus },
      ...{ reasonCode: entry.reasonCode, causedBy: why.causedBy ?? null },
      ...{ ...called, ...toldOf(entry, why) },
      ...(to === 'PAYMENT_DUE' ? { amountDueUsd: amountDueUsd(entry).toFixed(2) } : {}),
      ...words,
    },
    audienceOf(entry),
  );
  if (to !== 'RELEASED') return [changed, ...refundOwed(entry)];
  const releasedAt = why.at.toISOString();
  const released = makeEvent(
    'entry.released',
    { entryId, entryVersion, releasedAt, ...called, ...words },
    audienceOf(entry),
  );
  return [changed, released, ...refundOwed(entry)];
}

/** What is owed back on an entry, to who filed and paid; nothing before the last word on it is spoken. */
export function refundOwed(entry: EntryRow): NewEvent[] {
  const amountUsd = owedBackUsd(entry);
  if (amountUsd.isZero()) return [];
  const { id: entryId, reference, port, filerAccountId: accountId } = entry;
  const owed = { entryId, reference, accountId, port, amountUsd: amountUsd.toFixed(2) };
  return [makeEvent('refund.owed', owed, audienceOf(entry))];
}

/** What happened, what is waited for and what was decided, as far as there is something to say. */
function toldOf({ waitingFor }: EntryRow, { what, decided }: MoveReason) {
  const { decision, documentKind, dueOn } = decided ?? {};
  return {
    ...(what ? { what } : {}),
    ...(waitingFor ? { waitingFor } : {}),
    ...(decision ? { decision } : {}),
    ...(documentKind ? { documentKind } : {}),
    ...(dueOn ? { dueOn } : {}),
  };
}

/** A document adds to the data on file and the status stays: the version rises, and `entry.changed` tells of it. */
export function addDocument(entry: EntryRow, why: Pick<MoveReason, 'causedBy'>): NewEvent[] {
  entry.entryVersion += 1;
  Object.assign(entry, dataOfVersion(entry));
  const { id: entryId, entryVersion, status, reasonCode } = entry;
  const what = { what: 'DOCUMENT_PRESENTED' as const, ...namedAs(entry) };
  const changed = { entryId, entryVersion, status, previousStatus: status, reasonCode, ...what };
  return [makeEvent('entry.changed', { ...changed, causedBy: why.causedBy ?? null }, audienceOf(entry))];
}

/** The data on file have changed with this version: decisions on earlier ones no longer stand. */
export const dataOfVersion = ({ entryVersion }: Pick<EntryRow, 'entryVersion'>) => ({ dataVersion: entryVersion });

/** What readers of an event call the entry, of which kind it is, and what they know the shipment by. */
export const namedAs = ({
  reference,
  entryType: kind,
  lineCount,
  totalValueUsd,
}: Pick<EntryRow, 'reference' | 'entryType' | 'lineCount' | 'totalValueUsd'>) => ({
  ...{ reference, kind },
  ...(lineCount === null ? {} : { lineCount }),
  totalValueUsd: exact(totalValueUsd),
});

/** Whom an event about an entry concerns. */
export const audienceOf = (
  entry: Pick<EntryRow, 'id' | 'importerAccountId' | 'filerAccountId' | 'sharedWith' | 'port'>,
) => ({
  subject: entry.id,
  partitionkey: entry.id,
  accounts: [...new Set([entry.importerAccountId, entry.filerAccountId, ...entry.sharedWith])],
  ports: [entry.port],
});
