import { part } from '@landfall/service-kit';
import { EntryAccessTable } from '../entry-access.table.js';
import { Entry, entryStub } from '../entry.type.js';
import { keepEntryAccess } from '../keep-entry-access.js';
import { documentAccess } from './access.js';
import { DocumentKindsQuery } from './document-kinds.js';
import { UrlOfDocument } from './document-url.js';
import { DocumentById } from './document.js';
import { DocumentTable } from './document.table.js';
import { Document } from './document.type.js';
import { FiledDocumentTable } from './filed-document.table.js';
import { keepFiledDocuments } from './keep-filed-documents.js';
import { loadDocument } from './load-documents.js';
import { PresentedDocumentTable } from './presented-document.table.js';
import { whenEntryFiled } from './when-entry-filed.js';

/** The record: files as they were kept, for which entries they are named or presented, and whose those are. */
export const documentPart = part({
  resolvers: [DocumentById, UrlOfDocument, DocumentKindsQuery],
  types: [Entry, Document],
  references: { Entry: ({ id }) => entryStub(id), Document: ({ id }, context) => loadDocument(id, context) },
  access: documentAccess,
  records: [DocumentTable, FiledDocumentTable, PresentedDocumentTable, EntryAccessTable],
  projections: [keepEntryAccess, keepFiledDocuments],
  reactions: [whenEntryFiled],
});
