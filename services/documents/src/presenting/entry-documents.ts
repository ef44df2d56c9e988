import { loadById, type Context } from '@landfall/service-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { EntryDocument, toEntryDocument, type EntryDocumentRow } from '../document/entry-document.type.js';
import { factsOfEntry } from '../entry-access.js';
import { Entry } from '../entry.type.js';
import { documentsOfEntries } from './documents-of-entries.js';

@Resolver(() => Entry)
export class DocumentsOfEntry {
  @FieldResolver(() => [EntryDocument], {
    nullable: true,
    description:
      'The documents of the entry, in the order in which they came; empty when it has none, or is not the caller’s. In American Samoa they are presented with the filing; an electronic filer of the customs territory holds the invoice until Customs asks (19 CFR 143.27, 143.36(c)).',
  })
  async documents(@Root() { id }: Entry, @Ctx() context: Context): Promise<EntryDocument[]> {
    const facts = await factsOfEntry(id, context);
    const rows = facts && (await loadById(context, documentsByEntry, id));
    return (rows ?? []).flatMap((row) => toEntryDocument(row, context.caller, facts!) ?? []);
  }
}

async function documentsByEntry(ids: readonly string[], { em }: Context): Promise<EntryDocumentRow[][]> {
  const rows = await documentsOfEntries(em, ids);
  return ids.map((id) => rows.filter(({ entryId }) => entryId === id));
}
