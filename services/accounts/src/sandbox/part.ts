import { part } from '@landfall/service-kit';
import { provePersonaEmails } from '../email/persona-emails.js';
import { seedSandbox } from './seed-sandbox.js';
import { setSandboxClock } from './set-sandbox-clock.js';

/** The people and accounts that a sandbox begins with, and the clock of each. */
export const sandboxPart = part({
  operations: [setSandboxClock],
  whenStarted: async (service) => {
    if (!service.settings.SANDBOX) return;
    await seedSandbox(service);
    await provePersonaEmails(service);
  },
});
