import { part } from '@landfall/service-kit';
import { EntryAccessTable } from '../entry-access.table.js';
import { Entry, entryStub } from '../entry.type.js';
import { inSamoan } from '../in-samoan.js';
import { keepEntryAccess } from '../keep-entry-access.js';
import { reviewAccess } from './access.js';
import { EntryReview } from './entry-review.js';
import { loadReview } from './load-review.js';
import { ReviewById } from './review.js';
import { ReviewTable } from './review.table.js';

/** The record: one review for each entry, and whose the entry is. */
export const reviewPart = part({
  resolvers: [ReviewById, EntryReview],
  types: [Entry],
  references: { Entry: ({ id }) => entryStub(id), Review: ({ id }, context) => loadReview(id, context) },
  access: reviewAccess,
  records: [ReviewTable, EntryAccessTable],
  projections: [keepEntryAccess],
  spoken: { inSamoan, fields: {} },
});
