import { loadById, type Context } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Entry } from '../entry.type.js';
import { documentsOfEntries } from '../presenting/documents-of-entries.js';
import { toUpload, Upload } from './upload.type.js';
import { UploadTable, type UploadRow } from './upload.table.js';

@Resolver(() => Entry)
export class UnpresentedUploads {
  @FieldResolver(() => [Upload], {
    nullable: true,
    description:
      'Files that the caller’s account sent for this entry and has not presented, oldest first, also those of which only a part has come. Customs does not see them.',
  })
  async unpresentedUploads(@Root() { id }: Entry, @Ctx() context: Context): Promise<Upload[]> {
    const rows = (await loadById(context, uploadsByEntry, id)) ?? [];
    return rows.flatMap((row) => toUpload(row, context.caller) ?? []);
  }
}

async function uploadsByEntry(ids: readonly string[], { em, caller, now }: Context): Promise<UploadRow[][]> {
  const { accountId } = caller;
  if (!accountId) return ids.map(() => []);
  const where = { entryId: { $in: [...ids] }, accountId };
  const open = [{ status: 'STORED' as const }, { status: 'RECEIVING' as const, expiresAt: { $gt: now() } }];
  const rows = await em.find(UploadTable, { ...where, $or: open }, { orderBy: { requestedAt: 'asc', id: 'asc' } });
  const gone = rows.length > 0 ? await withEntries(em as SqlEntityManager, ids) : new Set<string>();
  return ids.map((id) => rows.filter(({ entryId, documentId }) => entryId === id && !gone.has(`${id} ${documentId}`)));
}

/** What is a document of the entry, presented or named by its filing, is listed as one. */
async function withEntries(em: SqlEntityManager, ids: readonly string[]): Promise<ReadonlySet<string>> {
  return new Set((await documentsOfEntries(em, ids)).map(({ entryId, documentId }) => `${entryId} ${documentId}`));
}
