import { signDocumentReceipt, type Context } from '@landfall/service-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { isUploader } from '../access.js';
import { Document } from '../document/document.type.js';
import { receiptOf } from './receipt-of.js';
import { UploadTable } from './upload.table.js';

@Resolver(() => Document)
export class ReceiptOfDocument {
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
