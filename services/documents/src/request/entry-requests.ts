import { loadById, type Context } from '@landfall/service-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { factsOfEntry } from '../entry-access.js';
import { Entry } from '../entry.type.js';
import { DocumentRequestTable, type DocumentRequestRow } from './document-request.table.js';
import { DocumentRequest, toDocumentRequest } from './document-request.type.js';

@Resolver(() => Entry)
export class RequestsOfEntry {
  @FieldResolver(() => [DocumentRequest], {
    nullable: true,
    description:
      'The documents that Customs asked for, oldest first; empty when none was, or the entry is not the caller’s.',
  })
  async documentRequests(@Root() { id }: Entry, @Ctx() context: Context): Promise<DocumentRequest[]> {
    const facts = await factsOfEntry(id, context);
    const rows = facts && (await loadById(context, requestsByEntry, id));
    return (rows ?? []).flatMap((row) => toDocumentRequest(row, context.caller, facts!) ?? []);
  }
}

async function requestsByEntry(ids: readonly string[], { em }: Context): Promise<DocumentRequestRow[][]> {
  const where = { entryId: { $in: [...ids] } };
  const rows = await em.find(DocumentRequestTable, where, { orderBy: { openedAt: 'asc', id: 'asc' } });
  return ids.map((id) => rows.filter((row) => row.entryId === id));
}
