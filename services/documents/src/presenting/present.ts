import { countParam } from '@landfall/rule';
import { userError, type Change, type UserError } from '@landfall/service-kit';
import { LockMode } from '@mikro-orm/core';
import { isParty, isUploader, type DocumentFacts } from '../access.js';
import { DocumentTable } from '../document/document.table.js';
import { EntryAccessTable, factsOf } from '../entry-access.table.js';
import type { EntryDocumentRow } from '../document/entry-document.type.js';
import type { PresentingFacts } from '@landfall/law/us/part-143/subpart-d/section-36-unrequested-documents';
import type { Presented } from './decide-presenting.js';
import { documentsOfEntries } from './documents-of-entries.js';
import { PresentedDocumentTable } from '../document/presented-document.table.js';

/** An entry for which a party presents documents. */
export interface EntryToPresentFor extends DocumentFacts {
  entryId: string;
  regime: PresentingFacts['regime'];
}

const mostDocuments = 100;

/**
 * The entry, locked until the transaction ends, so that what happens to its documents is announced in order. Null when
 * there is none, or the caller is no party to it.
 */
export async function entryToPresentFor({ em, caller }: Change, entryId: string): Promise<EntryToPresentFor | null> {
  const row = await em.findOne(EntryAccessTable, { entryId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  return row && isParty(caller, factsOf(row)) ? { entryId, regime: row.regime, ...factsOf(row) } : null;
}

interface ToPresent {
  /** Not presented before. */
  fresh: EntryDocumentRow[];
  /** All that were named, with their place among them. */
  named: PresentingFacts['documents'];
  findings: UserError[];
}

/** Which of these documents are presented now, and what stands against it. Sent twice, they are presented once. */
export async function documentsToPresent(
  { em, caller }: Change,
  { entryId }: EntryToPresentFor,
  documentIds: readonly string[],
): Promise<ToPresent> {
  if (documentIds.length === 0 || documentIds.length > mostDocuments)
    return { fresh: [], named: [], findings: [howMany] };
  const ofEntry = await documentsOfEntries(em, [entryId]);
  // locked, so that no sweep takes away what is presented just now
  const files = await em.find(
    DocumentTable,
    { id: { $in: [...documentIds] } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  );
  const fresh = new Map<string, EntryDocumentRow>();
  const kinds: { kind: string; index: number }[] = [];
  const findings: UserError[] = [];
  documentIds.forEach((documentId, index) => {
    const named = ofEntry.find((row) => row.documentId === documentId);
    const own = files.find((row) => row.id === documentId && isUploader(caller, row));
    if (named ? named.document === null : !own) return void findings.push(noSuchDocument(index));
    kinds.push({ kind: (named ?? own)!.kind, index });
    if (!named) fresh.set(documentId, { documentId, kind: own!.kind, presentedAt: null, document: own! });
    else if (!named.presentedAt) fresh.set(documentId, named);
  });
  return { fresh: [...fresh.values()], named: kinds, findings };
}

/** Keeps that they are presented; what was presented once is kept for good. */
export function keepPresented(
  { em, now }: Change,
  { rows }: Presented,
  documents: readonly Pick<EntryDocumentRow, 'document'>[],
): void {
  for (const row of rows) em.persist(em.create(PresentedDocumentTable, row));
  for (const { document } of documents) if (document) document.namedAt ??= now;
}

const howMany = userError('DOCUMENT_MISSING', 'Name from 1 to {most} documents.', ['documentIds'], {
  params: { most: countParam(mostDocuments) },
  nextStep: 'Upload the document, and name it here.',
});

const noSuchDocument = (index: number): UserError =>
  userError(
    'DOCUMENT_NOT_THERE',
    'There is no such document of yours, nor one that this entry names.',
    ['documentIds', String(index)],
    { nextStep: 'Upload it, and name the id that the upload answers.' },
  );
