// What presenting makes: rows and events, decided without storage.
import { makeEvent, type NewEvent } from '@landfall/events';
import type { EntryDocumentRow } from '../document/entry-document.type.js';
import { requestAnswered } from '../request/decide-request.js';
import type { DocumentRequestRow } from '../request/document-request.table.js';
import { answered } from '../request/request-status.js';
import type { PresentedDocumentRow } from '../document/presented-document.table.js';

/** Of which entry, and whom it concerns. */
interface OfEntry {
  entryId: string;
  accounts: readonly string[];
  port: string;
}
interface By {
  presentedBy: string;
  presentedAt: Date;
}

/** Documents to be kept as presented, and how the parties and the port are told. */
export interface Presented {
  rows: PresentedDocumentRow[];
  events: NewEvent[];
}

export function presentedFor(
  { entryId, accounts, port }: OfEntry,
  documents: readonly Pick<EntryDocumentRow, 'documentId' | 'kind'>[],
  by: By,
  requestId: string | null = null,
): Presented {
  const about = { partitionkey: entryId, accounts: [...accounts], ports: [port] };
  return {
    rows: documents.map(({ documentId, kind }) => ({ entryId, documentId, kind, ...by, requestId })),
    events: documents.map(({ documentId, kind }) =>
      makeEvent('document.presented', { documentId, entryId, kind }, { subject: documentId, ...about }),
    ),
  };
}

/** The request answered with what was not presented before, if anything. */
export function answeredWith(
  request: DocumentRequestRow,
  entry: OfEntry,
  documents: readonly Pick<EntryDocumentRow, 'documentId' | 'kind'>[],
  by: By,
): Presented & { request: ReturnType<typeof answered> } {
  const { rows, events } = presentedFor(entry, documents, by, request.id);
  return { rows, events: [...events, requestAnswered(request, entry)], request: answered(request, by.presentedAt) };
}
