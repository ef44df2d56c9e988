import { feedOf, part, signedIn } from '@landfall/service-kit';
import { accountAccess } from './access.js';
import { AccountById } from './account.js';
import { AccountTable } from './account.table.js';
import { Account } from './account.type.js';
import { AccountPortTable } from './account-port.table.js';
import { AccountRegimeTable } from './account-regime.table.js';
import { AccountsByName } from './accounts.js';
import { keepAccountPorts } from './keep-account-ports.js';
import { keepAccountRegimes } from './keep-account-regimes.js';
import { loadAccount } from './load-accounts.js';
import { MembershipTable, PersonTable, RightsTable } from './person.table.js';
import { ViewerQuery } from './viewer.js';

/** Accounts, the people who act for them, and where entries name them. */
export const accountPart = part({
  resolvers: [ViewerQuery, AccountById, AccountsByName],
  types: [Account],
  references: { Account: ({ id }, context) => loadAccount(context, id) },
  access: accountAccess,
  records: [AccountTable, AccountPortTable, AccountRegimeTable, PersonTable, MembershipTable, RightsTable],
  projections: [keepAccountPorts, keepAccountRegimes],
});

export const feedPart = feedOf('accounts', {
  may: signedIn,
  description: 'What happened in accounts that the caller may see, oldest first, to be read on by cursor.',
  after: 'The cursor after which to go on.',
});
