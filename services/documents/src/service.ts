import { defineService, kitMigration } from '@landfall/service-kit';
import { accessPage } from './access.js';
import { inSamoan } from './in-samoan.js';
import { DocumentRequestTable } from './request/document-request.table.js';
import { DocumentFields } from './document/document-fields.js';
import { DocumentTable } from './document/document.table.js';
import { DocumentById } from './document/document.js';
import { Document } from './document/document.type.js';
import { FiledDocumentTable } from './document/filed-document.table.js';
import { keepFiledDocuments } from './document/keep-filed-documents.js';
import { whenEntryFiled } from './document/when-entry-filed.js';
import { loadDocument } from './document/load-documents.js';
import { DocumentKindsQuery } from './document/document-kinds.js';
import { DocumentsFeedQuery } from './document/documents-feed.js';
import { DocumentsRulesQuery } from './documents-rules.js';
import { EntryAccessTable } from './entry-access.table.js';
import { EntryDocuments } from './document/entry-documents.js';
import { Entry, entryStub } from './entry.type.js';
import { keepEntryAccess } from './keep-entry-access.js';
import { documentsTables } from './migrations/0002-documents-tables.js';
import { uploadsMigration } from './migrations/0003-uploads.js';
import { sharesOfUploads } from './migrations/0004-shares-of-uploads.js';
import { regimeOfEntries } from './migrations/0005-regime-of-entries.js';
import { regimeOfTheReleaseBefore } from './migrations/0006-regime-of-the-release-before.js';
import { uploadsForEntries } from './migrations/0007-uploads-for-entries.js';
import { whichDecisionAsks } from './migrations/0008-which-decision-asks.js';
import { AnswerRequest } from './presenting/answer-request.js';
import { PresentDocuments } from './presenting/present-documents.js';
import { PresentedDocumentTable } from './presenting/presented-document.table.js';
import { serveFiles } from './serve-files.js';
import { RemoveUpload } from './upload/remove-upload.js';
import { RequestUpload } from './upload/request-upload.js';
import { UnpresentedUploads } from './upload/unpresented-uploads.js';
import { UploadById, uploadWithId } from './upload/upload.js';
import { UploadTable } from './upload/upload.table.js';
import { whenEntryChanged } from './request/when-entry-changed.js';
import { whenReviewDecided } from './request/when-review-decided.js';

/** Files and their checks, for which entries they are held or presented, and what Customs asks for. */
export const documents = defineService({
  name: 'documents',
  resolvers: [
    DocumentsFeedQuery,
    EntryDocuments,
    DocumentById,
    DocumentFields,
    UploadById,
    RequestUpload,
    RemoveUpload,
    UnpresentedUploads,
    AnswerRequest,
    PresentDocuments,
    ...[DocumentKindsQuery, DocumentsRulesQuery],
  ],
  types: [Entry, Document],
  references: {
    Entry: ({ id }) => entryStub(id),
    Document: ({ id }, context) => loadDocument(id, context),
    Upload: ({ id }, context) => uploadWithId(id, context),
  },
  access: accessPage,
  spoken: { inSamoan, fields: {} },
  tables: [
    DocumentRequestTable,
    EntryAccessTable,
    UploadTable,
    DocumentTable,
    FiledDocumentTable,
    PresentedDocumentTable,
  ],
  migrations: [
    ...[kitMigration, documentsTables, uploadsMigration, sharesOfUploads, regimeOfEntries],
    regimeOfTheReleaseBefore,
    uploadsForEntries,
    whichDecisionAsks,
  ],
  consumers: [keepEntryAccess, keepFiledDocuments, whenEntryFiled, whenReviewDecided, whenEntryChanged],
  publicRoutes: serveFiles,
});
