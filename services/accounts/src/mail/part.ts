import { part } from '@landfall/service-kit';
import { mailOnEntries } from './mail-on-entries.js';
import { MailTable } from './mail.table.js';

/** What the platform writes to people. */
export const mailPart = part({ records: [MailTable], reactions: [mailOnEntries] });
