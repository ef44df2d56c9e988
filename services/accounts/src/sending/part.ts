import { part } from '@landfall/service-kit';
import { keepMailMoving } from './keep-mail-moving.js';
import { serveMailbox } from './mailbox.js';

/** How mail leaves: its links are made then; in a sandbox it goes nowhere and is shown. */
export const sendingPart = part({
  publicRoutes: (app, service) => {
    if (service.settings.SANDBOX) serveMailbox(app, service);
  },
  whenStarted: keepMailMoving,
});
