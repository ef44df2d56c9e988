// Sentences about who sees what of documents: the parties to an entry, and Customs of its port. Each room's `access.ts` says
// which of them sees its types.
import { hasRole, isCustoms, isSignedIn, who, type Caller } from '@landfall/service-kit';

/** Whose an entry's documents are: the port of entry, and the accounts that are parties to it. */
export interface DocumentFacts {
  port: string;
  accounts: readonly string[];
}

/** Whose a file is: the account that uploaded it, parties to entries that name it, ports where it was presented. */
export interface FileFacts {
  accountId: string;
  accounts: readonly string[];
  ports: readonly string[];
}

export const trade = who(
  'those who act for an account of the trade',
  (caller: Caller) => isSignedIn(caller) && caller.accountId !== null && !isCustoms(caller),
);
const atAPort = (caller: Caller): boolean => hasRole(caller, 'OFFICER', 'CASHIER', 'SUPERVISOR');

/** Whose account costs nothing to open: a guest may send less than others. */
export const isGuest = (caller: Caller): boolean => hasRole(caller, 'GUEST');

/** The parties to an entry, who alone present documents for it. */
export const isParty = (caller: Caller, { accounts }: { accounts: readonly string[] }): boolean =>
  trade(caller) && accounts.includes(caller.accountId!);

export const isUploader = who(
  'the account that uploaded it',
  (caller: Caller, { accountId }: { accountId: string }) => trade(caller) && caller.accountId === accountId,
);

export const partyOrCustomsOfPort = who(
  'the parties to the entry, and Customs of its port',
  (caller: Caller, facts: DocumentFacts) =>
    isCustoms(caller) ? caller.ports.includes(facts.port) : isParty(caller, facts),
);

/** What people wrote and photographed: those whose affair it is, and the port to which it was presented. */
export const whoseFileItIs = who(
  'the account that uploaded it, the parties to entries that name it, and those who work at a port where it was presented',
  (caller: Caller, facts: FileFacts) =>
    isUploader(caller, facts) ||
    isParty(caller, facts) ||
    (atAPort(caller) && facts.ports.some((port) => caller.ports.includes(port))),
);
