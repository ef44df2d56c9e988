import { defineService, kitMigration } from '@landfall/service-kit';
import { accessPage } from './access.js';
import { AccountResolver } from './account.resolver.js';
import { AccountTable } from './account.table.js';
import { Account } from './account.type.js';
import { accountsMigration } from './accounts-migration.js';
import { ActivityHeadTable, ActivityTable } from './activity/activity.table.js';
import { EntryStub } from './activity/activity.type.js';
import { EntryResolver } from './activity/entry.resolver.js';
import { loadEntry } from './activity/list-activity.js';
import { writeActivity } from './activity/write-activity.js';
import { OidcStateTable, SigningKeyTable } from './authorization/authorization.table.js';
import { ChangeOfficerPorts } from './change-officer-ports.js';
import { loadAccount } from './load-accounts.js';
import { MachineClientTable } from './machine-client.table.js';
import { MandateResolver } from './mandate.resolver.js';
import { MandateTable } from './mandate.table.js';
import { OfficerResolver } from './officer.resolver.js';
import { MembershipTable, PersonTable, RightsTable } from './person.table.js';
import { servePublic } from './public-routes.js';
import { seedSandbox } from './sandbox/seed-sandbox.js';
import { ParticipationTable, PaymentMeansTable } from './standing.table.js';
import { ViewerResolver } from './viewer.resolver.js';

/** People and organisations, whom they act for, their standing, their activity log, and the tokens they act by. */
export const accounts = defineService({
  name: 'accounts',
  resolvers: [ViewerResolver, AccountResolver, MandateResolver, OfficerResolver, ChangeOfficerPorts, EntryResolver],
  types: [Account, EntryStub],
  references: {
    Account: ({ id }, context) => loadAccount(context, id),
    Entry: ({ id }, context) => loadEntry(context, id),
  },
  access: accessPage,
  tables: [
    AccountTable,
    PersonTable,
    MembershipTable,
    RightsTable,
    MachineClientTable,
    MandateTable,
    ParticipationTable,
    PaymentMeansTable,
    ActivityTable,
    ActivityHeadTable,
    OidcStateTable,
    SigningKeyTable,
  ],
  migrations: [kitMigration, accountsMigration],
  appendOnly: ['activity'],
  consumers: [writeActivity],
  publicRoutes: servePublic,
  whenStarted: async (service) => {
    if (service.settings.SANDBOX) await seedSandbox(service);
  },
});
