import { feedOf, part, signedIn } from '@landfall/service-kit';
import { accountAccess } from './access.js';
import { AccountById } from './account.js';
import { AccountTable } from './account.table.js';
import { Account } from './account.type.js';
import { AccountPortTable } from './account-port.table.js';
import { AccountRegimeTable } from './account-regime.table.js';
import { AccountsByName } from './accounts.js';
import { GuestOfferTable } from './guest-offer.table.js';
import { keepAccountPorts } from './keep-account-ports.js';
import { keepAccountRegimes } from './keep-account-regimes.js';
import { loadAccount } from './load-accounts.js';
import { MandateRequestTable, MandateTable } from './mandate.table.js';
import { MembershipTable, PersonTable, RightsTable } from './person.table.js';
import { ViewerQuery } from './viewer.js';

/** Accounts, the people who act for them, whom they act for and what they are offered, and where entries name them. */
export const accountPart = part({
  resolvers: [ViewerQuery, AccountById, AccountsByName],
  types: [Account],
  references: { Account: ({ id }, context) => loadAccount(context, id) },
  access: accountAccess,
  records: [
    ...[AccountTable, AccountPortTable, AccountRegimeTable, MandateTable, MandateRequestTable],
    ...[PersonTable, MembershipTable, RightsTable, GuestOfferTable],
  ],
  projections: [keepAccountPorts, keepAccountRegimes],
});

export const feedPart = feedOf('accounts', {
  may: signedIn,
  description: 'What happened in accounts that the caller may see, oldest first, to be read on by cursor.',
  after: 'The cursor after which to go on.',
});
