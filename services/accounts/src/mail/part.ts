import { part } from '@landfall/service-kit';
import { keepMailMoving } from './keep-mail-moving.js';
import { mailOnEntries } from './mail-on-entries.js';
import { MailTable } from './mail.table.js';
import { serveMailbox } from './mailbox.js';

/** What the platform writes to people. */
export const mailPart = part({
  records: [MailTable],
  reactions: [mailOnEntries],
  publicRoutes: (app, service) => {
    if (service.settings.SANDBOX) serveMailbox(app, service);
  },
  whenStarted: keepMailMoving,
});
