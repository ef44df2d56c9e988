import { part } from '@landfall/service-kit';
import { provePersonaEmails } from '../email/persona-emails.js';
import { seedSandbox } from './seed-sandbox.js';

/** The people and accounts that a sandbox begins with. */
export const sandboxPart = part({
  whenStarted: async (service) => {
    if (!service.settings.SANDBOX) return;
    await seedSandbox(service);
    await provePersonaEmails(service);
  },
});
