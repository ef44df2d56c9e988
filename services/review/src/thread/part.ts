import { part } from '@landfall/service-kit';
import { threadAccess } from './access.js';
import { closeThread } from './close-thread.js';
import { EntryThread } from './entry-thread.js';
import { MessageTable } from './message.table.js';
import { writeMessage } from './write-message.js';

/** What filer and Customs write to each other about an entry. */
export const threadPart = part({
  operations: [writeMessage, closeThread],
  resolvers: [EntryThread],
  access: threadAccess,
  records: [MessageTable],
});
