import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { DocumentTable } from '../document/document.table.js';
import { FiledDocumentTable } from '../document/filed-document.table.js';
import type { EntryDocumentRow } from '../document/entry-document.type.js';
import { PresentedDocumentTable } from '../document/presented-document.table.js';

/** The documents of these entries: those that a filing names, and those presented since, oldest first. */
export async function documentsOfEntries(
  em: SqlEntityManager,
  entryIds: readonly string[],
): Promise<(EntryDocumentRow & { entryId: string })[]> {
  const of = { entryId: { $in: [...entryIds] } };
  const [filed, presented] = [await em.find(FiledDocumentTable, of), await em.find(PresentedDocumentTable, of)];
  const uses = new Map<string, EntryDocumentRow & { entryId: string; since: Date }>();
  for (const { entryId, documentId, kind, filedAt, presentedAt = null } of filed) {
    uses.set(`${entryId} ${documentId}`, { entryId, documentId, kind, presentedAt, since: filedAt, document: null });
  }
  for (const { entryId, documentId, kind, presentedAt } of presented) {
    const named = uses.get(`${entryId} ${documentId}`);
    const use = { entryId, documentId, kind, presentedAt: named?.presentedAt ?? presentedAt, document: null };
    uses.set(`${entryId} ${documentId}`, { ...use, since: named?.since ?? presentedAt });
  }
  const ids = [...uses.values()].map(({ documentId }) => documentId);
  const files = new Map((await em.find(DocumentTable, { id: { $in: ids } })).map((row) => [row.id, row]));
  return [...uses.values()]
    .map((use) => ({ ...use, document: files.get(use.documentId) ?? null }))
    .sort((a, b) => a.since.getTime() - b.since.getTime() || (a.documentId < b.documentId ? -1 : 1));
}
