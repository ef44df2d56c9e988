// Sentences about who sees what of review: the trade sees where its entry stands, Customs of the port sees the rest. Each
// room's `access.ts` says which of them sees its types.
import { hasRole, isAnalystAlone, isCustoms, who, type Caller } from '@landfall/service-kit';

/** Whose a review is: the port it stands at, and the accounts that are parties to its entry. */
export interface ReviewFacts {
  port: string;
  accounts: readonly string[];
}

export const customs = who('Customs', (caller: Caller) => isCustoms(caller));
/** Names of colleagues and what they wrote. */
export const atAPort = who(
  'those of Customs who work at a port, which analysts do not',
  (caller: Caller) => isCustoms(caller) && !isAnalystAlone(caller),
);
export const tradeOrAtAPort = who(
  'the parties to the entry, and those of Customs who work at a port',
  (caller: Caller) => !isCustoms(caller) || atAPort(caller),
);
export const officer = who('officers', (caller: Caller) => hasRole(caller, 'OFFICER'));
export const officerOrSupervisor = who('officers and supervisors', (caller: Caller) =>
  hasRole(caller, 'OFFICER', 'SUPERVISOR'),
);
export const writesInThreads = who(
  'those who act for an account of the trade, officers and supervisors',
  (caller: Caller) => officerOrSupervisor(caller) || (caller.accountId !== null && !isCustoms(caller)),
);

const worksAtPort = (caller: Caller, port: string): boolean => caller.ports.includes(port);

/** Officers who may claim, examine and decide: those of the review's port. */
export const officerOfPort = (caller: Caller, port: string): boolean => officer(caller) && worksAtPort(caller, port);
/** Who may put a claimed review back without holding it: a supervisor of its port. */
export const supervisorOfPort = (caller: Caller, port: string): boolean =>
  hasRole(caller, 'SUPERVISOR') && worksAtPort(caller, port);

export const customsOfPort = who(
  'Customs of its port',
  (caller: Caller, { port }: ReviewFacts) => customs(caller) && worksAtPort(caller, port),
);
/** Those whose entry it is: importer, filer, and whoever they share it with. */
export const partyToEntry = (caller: Caller, { accounts }: Pick<ReviewFacts, 'accounts'>): boolean =>
  caller.accountId !== null && accounts.includes(caller.accountId);
export const partyOrCustomsOfPort = who(
  'the parties to the entry, and Customs of its port',
  (caller: Caller, facts: ReviewFacts) =>
    customs(caller) ? customsOfPort(caller, facts) : partyToEntry(caller, facts),
);
