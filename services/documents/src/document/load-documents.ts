import { inOrderOf, loadById, type Context } from '@landfall/service-kit';
import { EntryAccessTable, factsOf } from '../entry-access.table.js';
import { PresentedDocumentTable } from './presented-document.table.js';
import { DocumentTable, type DocumentRow } from './document.table.js';
import { toDocument, type Document } from './document.type.js';
import { FiledDocumentTable } from './filed-document.table.js';

/** The document of that id, as the caller may see it because of whose it is and of every entry it is part of. */
export async function loadDocument(id: string, context: Context): Promise<Document | null> {
  const row = await loadById(context, rowsById, id);
  if (!row) return null;
  const uses = (await loadById(context, usesById, id)) ?? [];
  return toDocument(row, context.caller, {
    accountId: row.accountId,
    accounts: uses.flatMap(({ accounts }) => accounts),
    ports: uses.flatMap(({ port, isPresented }) => (isPresented ? [port] : [])),
  });
}

/** Documents by id, in that order. */
export async function rowsById(ids: readonly string[], { em }: Context): Promise<(DocumentRow | null)[]> {
  return inOrderOf(ids, await em.find(DocumentTable, { id: { $in: [...ids] } }), (row) => row.id);
}

/** What an entry makes of a document: for whom, and whether Customs may see it. */
interface Use {
  accounts: string[];
  port: string;
  isPresented: boolean;
}

async function usesById(ids: readonly string[], { em }: Context): Promise<Use[][]> {
  const of = { documentId: { $in: [...ids] } };
  const filed = await em.find(FiledDocumentTable, of);
  const uses = [...filed, ...(await em.find(PresentedDocumentTable, of))];
  const entries = await em.find(EntryAccessTable, { entryId: { $in: uses.map(({ entryId }) => entryId) } });
  const facts = new Map(entries.map((entry) => [entry.entryId, factsOf(entry)]));
  return ids.map((id) =>
    uses.flatMap(({ documentId, entryId, presentedAt }) => {
      const entry = documentId === id ? facts.get(entryId) : undefined;
      return entry ? [{ ...entry, isPresented: presentedAt !== null }] : [];
    }),
  );
}
