import { anyone, asItsParent, line, part } from '@landfall/service-kit';
import { provePersonaEmails } from './persona-emails.js';
import { SandboxClockQuery } from './sandbox-clock.js';
import { SandboxClockTable } from './sandbox-clock.table.js';
import { serveSandboxSignIn } from './sandbox-sign-in.js';
import { seedSandbox } from './seed-sandbox.js';
import { setSandboxClock } from './set-sandbox-clock.js';

/** The people and accounts that a sandbox begins with, the clock of each, and how developers act as them. */
export const sandboxPart = part({
  resolvers: [SandboxClockQuery],
  operations: [setSandboxClock],
  records: [SandboxClockTable],
  access: {
    Query: { sandboxClock: anyone },
    types: { SandboxClock: line(asItsParent, 'daysAhead now') },
  },
  publicRoutes: async (app, service) => {
    if (service.settings.SANDBOX) await serveSandboxSignIn(app, service);
  },
  whenStarted: async (service) => {
    if (!service.settings.SANDBOX) return;
    await seedSandbox(service);
    await provePersonaEmails(service);
  },
});
