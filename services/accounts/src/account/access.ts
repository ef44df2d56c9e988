import { anyone, asItsParent, hasRole, line, signedIn, who, type Caller, type PartAccess } from '@landfall/service-kit';
import { administratorOnly, anyOfAPort, member, memberOrCustoms } from '../access.js';

/** Whose account it is, the accounts with which it has a standing mandate, on either side, and the ports it files at. */
export interface AccountFacts {
  accountId: string;
  partnerAccountIds: readonly string[];
  /** Ports at which an entry names it. */
  portsOfEntries: readonly string[];
}

const isPartner = (caller: Caller, { partnerAccountIds }: AccountFacts): boolean =>
  partnerAccountIds.some((partnerId) => partnerId === caller.accountId);
const memberPartnerOrCustoms = who(
  'the people of the account, the other side of a standing mandate, Customs, and administrators, who set how it stands',
  (caller, facts: AccountFacts) =>
    memberOrCustoms(caller, facts) || isPartner(caller, facts) || administratorOnly(caller),
);
const itself = who('the person themselves', (caller, { subject }: { subject: string }) => caller.subject === subject);

export const accountAccess = {
  Query: { viewer: anyone, account: signedIn, accounts: anyOfAPort },
  types: {
    Viewer: line(itself, 'subject displayName account roles ports email emailProven isGuest language offer'),
    GuestOffer: line(asItsParent, 'id openedAt'),
    Account: line(memberPartnerOrCustoms, 'id kind displayName'),
  },
} satisfies PartAccess;

/** By which name an account goes: its people, its partners, Customs of a port where an entry names it, and administrators. */
export const seesNameOfAccount = (caller: Caller, facts: AccountFacts): boolean =>
  member(caller, facts) ||
  isPartner(caller, facts) ||
  administratorOnly(caller) ||
  (anyOfAPort(caller) && facts.portsOfEntries.some((port) => caller.ports.includes(port)));
/** A guest acts for an account that nobody has proven an e-mail address for. */
export const isGuest = (caller: Caller): boolean => hasRole(caller, 'GUEST') && !hasRole(caller, 'IMPORTER');
