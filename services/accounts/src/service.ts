import { authorityOf, defineService, kitMigration } from '@landfall/service-kit';
import { accessPage } from './access.js';
import { inSamoan } from './in-samoan.js';
import { AccountFields } from './account/account-fields.js';
import { AccountById } from './account/account.js';
import { AccountsByName } from './account/accounts.js';
import { AccountTable } from './account/account.table.js';
import { Account } from './account/account.type.js';
import { AccountPortTable } from './account/account-port.table.js';
import { accountPortsMigration } from './migrations/0008-account-ports.js';
import { AccountRegimeTable } from './account/account-regime.table.js';
import { accountRegimesMigration } from './migrations/0010-account-regimes.js';
import { AccountsFeedQuery } from './account/accounts-feed.js';
import { accountsMigration } from './migrations/0002-accounts.js';
import { ActivityHeadTable, ActivityTable } from './activity/activity.table.js';
import { EntryStub } from './activity/activity.type.js';
import { CustomsLog } from './activity/customs-log.js';
import { EntryActivity } from './activity/entry-activity.js';
import { EntryReference } from './activity/entry-reference.js';
import { loadEntry } from './activity/list-activity.js';
import { activityRegimesMigration } from './migrations/0012-activity-regimes.js';
import { WhoActed } from './activity/who-acted.js';
import { writeActivity } from './activity/write-activity.js';
import { OidcStateTable, SigningKeyTable } from './authorization/authorization.table.js';
import { ChangeOfficerPorts } from './officer/change-officer-ports.js';
import { datedStandingMigration } from './migrations/0011-dated-standing.js';
import { AuthorityQuery } from './authority/authority.js';
import { EventTypesQuery } from './activity/event-types.js';
import { DeclineOffer } from './claim/decline-offer.js';
import { GuestOfferTable } from './claim/guest-offer.table.js';
import { TakeGuestAccount } from './claim/take-guest-account.js';
import { announceOfficers } from './officer/announce-officers.js';
import { AttachEmail } from './email/attach-email.js';
import { EmailTable } from './email/email.table.js';
import { provePersonaEmails } from './email/persona-emails.js';
import { inviteFirstAdministrator } from './invite/first-administrator.js';
import { InviteOfficer } from './invite/invite-officer.js';
import { Officers } from './officer/officers.js';
import { SendInvitationAgain } from './invite/send-invitation-again.js';
import { WithdrawInvitation } from './invite/withdraw-invitation.js';
import { linksOfBrowsersMigration } from './migrations/0009-links-of-browsers.js';
import { LinkTable } from './links/link.table.js';
import { decisionsMigration } from './migrations/0006-decisions.js';
import { goodsOfEntriesMigration } from './migrations/0014-goods-of-entries.js';
import { referencesMigration } from './migrations/0017-references.js';
import { keepReferences } from './reference/keep-references.js';
import { ReferenceTable } from './reference/reference.table.js';
import { ChooseLanguage } from './language/choose-language.js';
import { languagesMigration } from './migrations/0016-languages.js';
import { keepMailMoving } from './mail/keep-mail-moving.js';
import { mailOnEntries } from './mail/mail-on-entries.js';
import { MailTable } from './mail/mail.table.js';
import { mailboxesMigration } from './migrations/0007-mailboxes.js';
import { keepAccountPorts } from './account/keep-account-ports.js';
import { keepAccountRegimes } from './account/keep-account-regimes.js';
import { peopleMigration } from './migrations/0004-people.js';
import { loadAccount } from './account/load-accounts.js';
import { loadOfficer } from './officer/find-officer.js';
import { MachineClientTable } from './authorization/machine-client.table.js';
import { MandateSides } from './mandate/mandate-sides.js';
import { MandateTable } from './mandate/mandate.table.js';
import { OfficerBySubject } from './officer/officer.js';
import { MembershipTable, PersonTable, RightsTable } from './account/person.table.js';
import { servePublic } from './public-routes.js';
import { ChangeOfficerRights } from './officer/change-officer-rights.js';
import { EndOfficerRights } from './officer/end-officer-rights.js';
import { officersRightsMigration } from './migrations/0013-officers-rights.js';
import { seedSandbox } from './sandbox/seed-sandbox.js';
import { SessionTable, SignInTable } from './session/session.table.js';
import { guestSessionsMigration, sessionsMigration } from './migrations/0003-sessions.js';
import { ParticipationTable, PaymentMeansTable } from './standing/standing.table.js';
import { ViewerQuery } from './account/viewer.js';

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
    ReferenceTable,
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
      referencesMigration,
    ],
  ],
  appendOnly: ['activity'],
  consumers: [writeActivity, keepAccountPorts, keepAccountRegimes, keepReferences, mailOnEntries],
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
