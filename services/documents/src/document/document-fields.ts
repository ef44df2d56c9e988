import { signDocumentReceipt, type Context } from '@landfall/service-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { isUploader } from '../access.js';
import { fileLinks } from '../storage/file-links.js';
import { UploadTable } from '../upload/upload.table.js';
import { Document } from './document.type.js';
import { receiptOf } from './receipt-of.js';

@Resolver(() => Document)
export class DocumentFields {
  @FieldResolver(() => String, {
    description:
      'Where it can be read, below the public origin, for five minutes: shown by browsers when it is a PDF, JPEG or PNG, and downloaded when it is a HEIC. Ask again for another. What is read there is a stranger’s file that no antivirus has looked at.',
  })
  url(@Root() { id }: Document, @Ctx() { settings }: Context): string {
    return fileLinks(settings).download(id, new Date());
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Signed proof that it was stored, for its uploader alone: put it into the draft or filing that names it.',
  })
  async receipt(@Root() { row }: Document, @Ctx() { caller, em, settings }: Context): Promise<string | null> {
    if (!isUploader(caller, row)) return null;
    const upload = await em.findOneOrFail(UploadTable, { accountId: row.accountId, documentId: row.id });
    return signDocumentReceipt(settings.SERVICE_KEY, receiptOf(row, upload));
  }
}
