import { inOrderOf, loadById, type Context } from '@landfall/service-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { DocumentRequestTable, type DocumentRequestRow } from './document-request.table.js';
import { DocumentRequest, toDocumentRequest } from './document-request.type.js';
import { EntryAccessTable, type EntryAccessRow } from './entry-access.table.js';
import { EntryDocument } from './entry-document.type.js';
import { Entry } from './entry.type.js';

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
    return (rows ?? []).flatMap((row) => toDocumentRequest(row, context.caller, access!) ?? []);
  }

  @FieldResolver(() => [EntryDocument], {
    nullable: true,
    description:
      'Documents presented for the entry. Empty: an electronic filer holds the invoice until Customs asks (19 CFR 143.27, 143.36(c)), and nothing can be uploaded yet.',
  })
  documents(): EntryDocument[] {
    return [];
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
