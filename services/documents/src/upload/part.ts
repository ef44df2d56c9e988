import { part } from '@landfall/service-kit';
import { uploadAccess } from './access.js';
import { ReceiptOfDocument } from './document-receipt.js';
import { removeUpload } from './remove-upload.js';
import { requestUpload } from './request-upload.js';
import { UnpresentedUploads } from './unpresented-uploads.js';
import { UploadById, uploadWithId } from './upload.js';
import { UploadTable } from './upload.table.js';

/** A file on its way here, until it is a document or none. */
export const uploadPart = part({
  operations: [requestUpload, removeUpload],
  resolvers: [UploadById, UnpresentedUploads, ReceiptOfDocument],
  references: { Upload: ({ id }, context) => uploadWithId(id, context) },
  access: uploadAccess,
  records: [UploadTable],
});
