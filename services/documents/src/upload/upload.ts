import { inOrderOf, loadById, type Context } from '@landfall/service-kit';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Document } from '../document/document.type.js';
import { loadDocument } from '../document/load-documents.js';
import { fileLinks } from '../storage/file-links.js';
import { keptFiles } from '../storage/kept-files.js';
import { UploadTable, type UploadRow } from './upload.table.js';
import { toUpload, Upload } from './upload.type.js';

@Resolver(() => Upload)
export class UploadById {
  @Query(() => Upload, { nullable: true, description: 'An upload of the caller’s account; null when there is none.' })
  upload(
    @Arg('id', () => ID, { description: 'The upload’s id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<Upload | null> {
    return uploadWithId(id, context);
  }

  @FieldResolver(() => String, {
    description:
      'Where the bytes go, below the public origin; used up when the last byte has come. HEAD gives `Upload-Offset`, where to go on; PATCH appends from there, with `Upload-Offset` and content type `application/offset+octet-stream`. Each answers 204 with the new `Upload-Offset`; the one that brings the last byte 200 with the `document`, or 422 with `userErrors`. 429 with `userErrors`: as much has come from this network within a day as may.',
  })
  url(@Root() { id, expiresAt }: Upload, @Ctx() { settings }: Context): string {
    return fileLinks(settings).upload(id, expiresAt);
  }

  @FieldResolver(() => Int, { description: 'How many bytes have come so far.' })
  async receivedBytes(@Root() { status, documentId, sizeBytes }: Upload, @Ctx() context: Context): Promise<number> {
    if (status === 'STORED') return sizeBytes;
    return (await keptFiles(context.settings).sizeOf(documentId)) ?? 0;
  }

  @FieldResolver(() => Document, { nullable: true, description: 'The document it became; null while it is none.' })
  async document(@Root() { status, documentId }: Upload, @Ctx() context: Context): Promise<Document | null> {
    return status === 'STORED' ? loadDocument(documentId, context) : null;
  }
}

/** The upload of that id, as the caller may see it. */
export async function uploadWithId(id: string, context: Context): Promise<Upload | null> {
  const row = await loadById(context, rowsById, id);
  return row && toUpload(row, context.caller);
}

async function rowsById(ids: readonly string[], { em }: Context): Promise<(UploadRow | null)[]> {
  return inOrderOf(ids, await em.find(UploadTable, { id: { $in: [...ids] } }), (row) => row.id);
}
