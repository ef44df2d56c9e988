import { inOrderOf, loadById, type Context } from '@landfall/service-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { DocumentRequestTable, type DocumentRequestRow } from '../request/document-request.table.js';
import { DocumentRequest, toDocumentRequest } from '../request/document-request.type.js';
import { EntryAccessTable, factsOf, type EntryAccessRow } from '../entry-access.table.js';
import { EntryDocument, toEntryDocument, type EntryDocumentRow } from './entry-document.type.js';
import { documentsOfEntries } from '../presenting/documents-of-entries.js';
import { Entry } from '../entry.type.js';

@Resolver(() => Entry)
export class EntryDocuments {
  @FieldResolver(() => [DocumentRequest], {
    nullable: true,
    description:
      'The documents that Customs asked for, oldest first; empty when none was, or the entry is not the caller’s.',
  })
  async documentRequests(@Root() { id }: Entry, @Ctx() context: Context): Promise<DocumentRequest[]> {
    const access = await loadById(context, accessByEntry, id);
    const rows = access ? await loadById(context, requestsByEntry, id) : null;
    return (rows ?? []).flatMap((row) => toDocumentRequest(row, context.caller, factsOf(access!)) ?? []);
  }

  @FieldResolver(() => [EntryDocument], {
    nullable: true,
    description:
      'The documents of the entry, in the order in which they came; empty when it has none, or is not the caller’s. In American Samoa they are presented with the filing; an electronic filer of the customs territory holds the invoice until Customs asks (19 CFR 143.27, 143.36(c)).',
  })
  async documents(@Root() { id }: Entry, @Ctx() context: Context): Promise<EntryDocument[]> {
    const access = await loadById(context, accessByEntry, id);
    const rows = access ? await loadById(context, documentsByEntry, id) : null;
    return (rows ?? []).flatMap((row) => toEntryDocument(row, context.caller, factsOf(access!)) ?? []);
  }
}

async function accessByEntry(ids: readonly string[], { em }: Context): Promise<(EntryAccessRow | null)[]> {
  return inOrderOf(ids, await em.find(EntryAccessTable, { entryId: { $in: [...ids] } }), (row) => row.entryId);
}

async function requestsByEntry(ids: readonly string[], { em }: Context): Promise<DocumentRequestRow[][]> {
  const where = { entryId: { $in: [...ids] } };
  const rows = await em.find(DocumentRequestTable, where, { orderBy: { openedAt: 'asc', id: 'asc' } });
  return ids.map((id) => rows.filter((row) => row.entryId === id));
}

async function documentsByEntry(ids: readonly string[], { em }: Context): Promise<EntryDocumentRow[][]> {
  const rows = await documentsOfEntries(em, ids);
  return ids.map((id) => rows.filter(({ entryId }) => entryId === id));
}
