import { defineService, kitMigration } from '@landfall/service-kit';
import { accessPage } from './access.js';
import { DocumentRequestTable } from './document-request.table.js';
import { DocumentsFeedQuery } from './documents-feed.js';
import { EntryAccessTable } from './entry-access.table.js';
import { EntryDocuments } from './entry-documents.js';
import { Entry, entryStub } from './entry.type.js';
import { keepEntryAccess } from './keep-entry-access.js';
import { documentsTables } from './migrations/0002-documents-tables.js';
import { whenEntryChanged } from './when-entry-changed.js';
import { whenReviewDecided } from './when-review-decided.js';

/** Documents that Customs asks for, and, later, the documents themselves. */
export const documents = defineService({
  name: 'documents',
  resolvers: [DocumentsFeedQuery, EntryDocuments],
  types: [Entry],
  references: { Entry: ({ id }) => entryStub(id) },
  access: accessPage,
  tables: [DocumentRequestTable, EntryAccessTable],
  migrations: [kitMigration, documentsTables],
  consumers: [keepEntryAccess, whenReviewDecided, whenEntryChanged],
});
