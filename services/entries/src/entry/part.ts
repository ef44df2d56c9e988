import { feedOf, part } from '@landfall/service-kit';
import { seesEntries } from '../access.js';
import { Account, toAccount } from './account.type.js';
import { entryAccess } from './access.js';
import { EntriesQuery } from './entries.js';
import { EntriesFeedEvent, EntriesFeedEventFields } from './entries-feed.js';
import { EntryChangeQuery, entryChangeWithId } from './entry-change.js';
import { EntryChangesQuery } from './entry-changes.js';
import { EntryFields } from './entry-fields.js';
import { EntryPresentQuery } from './entry-present.js';
import { EntryQuery } from './entry.js';
import { EntryTable } from './entry.table.js';
import { entryWithId } from './load-entries.js';

/** An entry: its reference, where it stands, and what happened to it. */
export const entryPart = part({
  resolvers: [
    ...[EntryQuery, EntriesQuery, EntryFields],
    ...[EntryChangeQuery, EntryChangesQuery, EntryPresentQuery, EntriesFeedEventFields],
  ],
  types: [Account],
  references: {
    Entry: ({ id }, context) => entryWithId(id, context),
    EntryChange: entryChangeWithId,
    Account: ({ id }) => toAccount(id),
  },
  records: [EntryTable],
  access: entryAccess,
});

export const entriesFeedPart = feedOf('entries', {
  may: seesEntries,
  description: 'What happened to entries and filings, oldest first, of what you may see.',
  first: 'How many, 1 to 500.',
  after: 'The `cursor` to read on from; from the beginning when left out.',
  event: EntriesFeedEvent,
});
