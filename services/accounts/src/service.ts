import { authorityOf, defineService, kitMigration } from '@landfall/service-kit';
import { accessPage } from './access.js';
import { inSamoan } from './in-samoan.js';
import { AccountFields } from './account-fields.js';
import { AccountById } from './account.js';
import { AccountsByName } from './accounts.js';
import { AccountTable } from './account.table.js';
import { Account } from './account.type.js';
import { AccountPortTable } from './account-port.table.js';
import { accountPortsMigration } from './account-ports-migration.js';
import { AccountRegimeTable } from './account-regime.table.js';
import { accountRegimesMigration } from './account-regimes-migration.js';
import { AccountsFeedQuery } from './accounts-feed.js';
import { accountsMigration } from './accounts-migration.js';
import { ActivityHeadTable, ActivityTable } from './activity/activity.table.js';
import { EntryStub } from './activity/activity.type.js';
import { CustomsLog } from './activity/customs-log.js';
import { EntryActivity } from './activity/entry-activity.js';
import { EntryReference } from './activity/entry-reference.js';
import { loadEntry } from './activity/list-activity.js';
import { activityRegimesMigration } from './activity/regimes-migration.js';
import { WhoActed } from './activity/who-acted.js';
import { writeActivity } from './activity/write-activity.js';
import { OidcStateTable, SigningKeyTable } from './authorization/authorization.table.js';
import { ChangeOfficerPorts } from './change-officer-ports.js';
import { datedStandingMigration } from './dated-standing-migration.js';
import { AuthorityQuery } from './authority/authority.js';
import { EventTypesQuery } from './activity/event-types.js';
import { DeclineOffer } from './claim/decline-offer.js';
import { GuestOfferTable } from './claim/guest-offer.table.js';
import { TakeGuestAccount } from './claim/take-guest-account.js';
import { announceOfficers } from './announce-officers.js';
import { AttachEmail } from './email/attach-email.js';
import { EmailTable } from './email/email.table.js';
import { provePersonaEmails } from './email/persona-emails.js';
import { inviteFirstAdministrator } from './invite/first-administrator.js';
import { InviteOfficer } from './invite/invite-officer.js';
import { Officers } from './invite/officers.js';
import { SendInvitationAgain } from './invite/send-invitation-again.js';
import { WithdrawInvitation } from './invite/withdraw-invitation.js';
import { linksOfBrowsersMigration } from './links/browser-migration.js';
import { LinkTable } from './links/link.table.js';
import { decisionsMigration } from './mail/decisions-migration.js';
import { goodsOfEntriesMigration } from './mail/goods-migration.js';
import { EntryReferenceTable } from './mail/entry-reference.table.js';
import { ChooseLanguage } from './language/choose-language.js';
import { languagesMigration } from './language/languages-migration.js';
import { keepEntryReferences } from './mail/keep-entry-references.js';
import { keepMailMoving } from './mail/keep-mail-moving.js';
import { mailOnEntries } from './mail/mail-on-entries.js';
import { keepOfficerDecisions } from './mail/keep-officer-decisions.js';
import { MailTable } from './mail/mail.table.js';
import { mailboxesMigration } from './mail/mailboxes-migration.js';
import { OfficerDecisionTable } from './mail/officer-decision.table.js';
import { keepAccountPorts } from './keep-account-ports.js';
import { keepAccountRegimes } from './keep-account-regimes.js';
import { peopleMigration } from './people-migration.js';
import { loadAccount } from './load-accounts.js';
import { loadOfficer } from './find-officer.js';
import { MachineClientTable } from './machine-client.table.js';
import { MandateSides } from './mandate-sides.js';
import { MandateTable } from './mandate.table.js';
import { OfficerBySubject } from './officer.js';
import { MembershipTable, PersonTable, RightsTable } from './person.table.js';
import { servePublic } from './public-routes.js';
import { ChangeOfficerRights } from './rights/change-officer-rights.js';
import { EndOfficerRights } from './rights/end-officer-rights.js';
import { officersRightsMigration } from './rights/rights-migration.js';
import { seedSandbox } from './sandbox/seed-sandbox.js';
import { SessionTable, SignInTable } from './session/session.table.js';
import { guestSessionsMigration, sessionsMigration } from './session/sessions-migration.js';
import { ParticipationTable, PaymentMeansTable } from './standing.table.js';
import { ViewerQuery } from './viewer.js';

/** People and organisations, whom they act for, their standing, their activity log, and the tokens they act by. */
export const accounts = defineService({
  name: 'accounts',
  resolvers: [
    ViewerQuery,
    AuthorityQuery,
    AccountById,
    AccountsByName,
    AccountFields,
    AccountsFeedQuery,
    MandateSides,
    OfficerBySubject,
    ChangeOfficerPorts,
    ChangeOfficerRights,
    EndOfficerRights,
    AttachEmail,
    ChooseLanguage,
    TakeGuestAccount,
    DeclineOffer,
    InviteOfficer,
    SendInvitationAgain,
    WithdrawInvitation,
    Officers,
    EntryActivity,
    EntryReference,
    CustomsLog,
    EventTypesQuery,
    WhoActed,
  ],
  types: [Account, EntryStub],
  references: {
    Account: ({ id }, context) => loadAccount(context, id),
    Entry: ({ id }, context) => loadEntry(context, id),
    Officer: ({ subject }: { id: string; subject?: string }, context) => loadOfficer(context, subject ?? ''),
  },
  access: accessPage,
  spoken: { inSamoan, fields: {} },
  tables: [
    AccountTable,
    AccountPortTable,
    AccountRegimeTable,
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
    SessionTable,
    SignInTable,
    EmailTable,
    LinkTable,
    GuestOfferTable,
    MailTable,
    EntryReferenceTable,
    OfficerDecisionTable,
  ],
  migrations: [
    ...[kitMigration, accountsMigration, sessionsMigration, peopleMigration],
    ...[
      guestSessionsMigration,
      decisionsMigration,
      mailboxesMigration,
      accountPortsMigration,
      linksOfBrowsersMigration,
      accountRegimesMigration,
      datedStandingMigration,
      activityRegimesMigration,
      officersRightsMigration,
      goodsOfEntriesMigration,
      languagesMigration,
    ],
  ],
  appendOnly: ['activity'],
  consumers: [
    writeActivity,
    keepAccountPorts,
    keepAccountRegimes,
    keepEntryReferences,
    keepOfficerDecisions,
    mailOnEntries,
  ],
  // A wrong file is told before anybody is served.
  beforeEvents: async ({ settings }) => void authorityOf(settings),
  publicRoutes: servePublic,
  whenStarted: async (service) => {
    if (service.settings.SANDBOX) {
      await seedSandbox(service);
      await provePersonaEmails(service);
    }
    await announceOfficers(service);
    if (service.settings.FIRST_ADMIN_EMAIL) await inviteFirstAdministrator(service);
    return keepMailMoving(service);
  },
});
