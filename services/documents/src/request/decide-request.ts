// What a decision that asks for a document makes, and what answers it: rows and events, decided without storage.
import { makeEvent, type EventData, type KnownEvent, type NewEvent } from '@landfall/events';
import { newId } from '@landfall/service-kit';
import type { DocumentRequestRow } from './document-request.table.js';
import { begun } from './request-status.js';

type Decided = EventData<'review.decided'>;
interface Asking extends Decided {
  documentKind: string;
  dueOn: string;
}

export const asksForDocument = (decided: Decided): decided is Asking =>
  decided.decision === 'ASK_FOR_DOCUMENT' && Boolean(decided.documentKind && decided.dueOn);

/** A request with its clock, and how the parties and the port are told of it. */
export function openRequest(
  { id: causedBy, ports }: Pick<KnownEvent<'review.decided'>, 'id' | 'ports'>,
  { entryId, reviewId, decisionId, reference, documentKind, dueOn, reasonCode, wroteToFiler }: Asking,
  accounts: string[],
  now: Date,
): { request: DocumentRequestRow; opened: NewEvent } {
  const id = newId('req');
  const request = { id, entryId, reviewId, causedBy, decisionId: decisionId ?? null, kind: documentKind, dueOn };
  const asked = { requestId: id, entryId, reviewId, documentKind, dueOn, reasonCode };
  const told = {
    ...(reference ? { reference } : {}),
    ...(decisionId ? { decisionId } : {}),
    ...(wroteToFiler ? { wroteToFiler } : {}),
  };
  const about = { subject: id, partitionkey: entryId, accounts, ports };
  return { request: { ...request, ...begun(now) }, opened: makeEvent('request.opened', { ...asked, ...told }, about) };
}

/** Its last day is over without an answer. */
export function requestOverdue(
  { id: requestId, entryId, reviewId, kind: documentKind, dueOn, decisionId }: DocumentRequestRow,
  { accounts, port }: { accounts: readonly string[]; port: string },
): NewEvent {
  const about = { subject: requestId, partitionkey: entryId, accounts: [...accounts], ports: [port] };
  const asked = { requestId, entryId, reviewId, documentKind, dueOn, ...(decisionId ? { decisionId } : {}) };
  return makeEvent('request.overdue', asked, about);
}

/** It names the decision that asked, so that nobody need have heard of that before. */
export function requestAnswered(
  { id: requestId, entryId, decisionId }: Pick<DocumentRequestRow, 'id' | 'entryId' | 'decisionId'>,
  { accounts, port }: { accounts: readonly string[]; port: string },
): NewEvent {
  const about = { subject: requestId, partitionkey: entryId, accounts: [...accounts], ports: [port] };
  return makeEvent('request.answered', { requestId, entryId, ...(decisionId ? { decisionId } : {}) }, about);
}
