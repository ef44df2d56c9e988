import { regimesOfPorts, type Regime } from '@landfall/law';
import {
  anyone,
  asItsParent,
  hasRole,
  isAnalystAlone,
  isCustoms,
  line,
  signedIn,
  type AccessPage,
  type Caller,
  type Who,
} from '@landfall/service-kit';

/** Whose account it is, the accounts with which it has a standing mandate, on either side, and the ports it files at. */
export interface AccountFacts {
  accountId: string;
  partnerAccountIds: readonly string[];
  /** Ports at which an entry names it. */
  portsOfEntries: readonly string[];
}
/** Whose log a row stands in (an account's, or 'customs'), and the laws of entry whose administrations it concerns. */
export interface ActivityFacts {
  chain: string;
  regimes: readonly Regime[];
  /** Whether it tells what somebody may do for Customs. */
  tellsOfRights: boolean;
}
export interface MandateFacts {
  clientAccountId: string;
  brokerAccountId: string;
}

const member: Who<{ accountId: string }> = (caller, { accountId }) => caller.accountId === accountId;
const memberOrCustoms: Who<{ accountId: string }> = (caller, facts) => member(caller, facts) || isCustoms(caller);
const memberPartnerOrCustoms: Who<AccountFacts> = (caller, facts) =>
  memberOrCustoms(caller, facts) || facts.partnerAccountIds.some((partnerId) => partnerId === caller.accountId);
const eitherSide: Who<MandateFacts> = (caller, { clientAccountId, brokerAccountId }) =>
  caller.accountId !== null && [clientAccountId, brokerAccountId].includes(caller.accountId);
const ownerOfTheLogOrItsCustoms: Who<ActivityFacts> = (caller, { chain, regimes, tellsOfRights }) =>
  caller.accountId === chain ||
  (tellsOfRights && hasRole(caller, 'ADMINISTRATOR')) ||
  regimes.some((regime) => regimesOfCustoms(caller).includes(regime));
const customsOnly: Who = (caller) => isCustoms(caller);
const supervisorOnly: Who = (caller) => hasRole(caller, 'SUPERVISOR');
const personOfTheTrade: Who = (caller) => caller.accountId !== null && !hasRole(caller, 'MACHINE', 'SYSTEM');
const administratorOnly: Who = (caller) => hasRole(caller, 'ADMINISTRATOR');
/** Those who see names of the trade. */
const anyOfAPort: Who = (caller) => isCustoms(caller) && !isAnalystAlone(caller);
// Administrators see who works for Customs, and nothing that is filed: they are none of `isCustoms`. Analysts see no names.
const anyOfCustoms: Who = (caller) => anyOfAPort(caller) || hasRole(caller, 'ADMINISTRATOR');
const customsOrAdministrator: Who = (caller) => isCustoms(caller) || administratorOnly(caller);
const supervisorOrAdministrator: Who = (caller) => supervisorOnly(caller) || administratorOnly(caller);
const itself: Who<{ subject: string }> = (caller, { subject }) => caller.subject === subject;

export const accessPage: AccessPage = {
  Query: {
    viewer: anyone,
    // What stands at the head of every page.
    authority: anyone,
    eventTypes: anyone,
    account: signedIn,
    accounts: anyOfAPort,
    officer: supervisorOrAdministrator,
    officers: supervisorOrAdministrator,
    accountsFeed: signedIn,
    customsLog: customsOrAdministrator,
  },
  Mutation: {
    changeOfficerPorts: supervisorOrAdministrator,
    attachEmail: personOfTheTrade,
    chooseLanguage: personOfTheTrade,
    takeGuestAccount: personOfTheTrade,
    declineOffer: personOfTheTrade,
    inviteOfficer: administratorOnly,
    sendInvitationAgain: administratorOnly,
    withdrawInvitation: administratorOnly,
    changeOfficerRights: administratorOnly,
    endOfficerRights: administratorOnly,
  },
  types: {
    Viewer: line(itself, 'subject displayName account roles ports email emailProven isGuest language offer'),
    Authority: line(anyone, 'name isExample sealAddress help counters privacy accessibility'),
    AuthorityHelp: line(asItsParent, 'email telephone hours'),
    AuthorityCounter: line(asItsParent, 'portCode place hours telephone'),
    AuthorityStatement: line(asItsParent, 'text address'),
    EventType: line(anyone, 'type typeVersion feed isForAccounts schemaAddress'),
    GuestOffer: line(asItsParent, 'id openedAt'),
    TakeGuestAccountPayload: line(asItsParent, 'mandate viewer userErrors'),
    DeclineOfferPayload: line(asItsParent, 'viewer userErrors'),
    AttachEmailPayload: line(asItsParent, 'viewer userErrors'),
    ChooseLanguagePayload: line(asItsParent, 'viewer userErrors'),
    Account: line(
      memberPartnerOrCustoms,
      'id kind displayName abi paymentMeans mandatesGiven mandatesReceived activity',
    ),
    AbiParticipation: line(asItsParent, 'status participantKind since until'),
    PaymentMeans: line(memberOrCustoms, 'statementProcessing ach since until'),
    Mandate: line(eitherSide, 'id client clientName broker brokerName scope givenOn endedOn'),
    AccountConnection: line(asItsParent, 'edges nodes pageInfo'),
    AccountEdge: line(asItsParent, 'cursor node'),
    MandateConnection: line(asItsParent, 'edges nodes pageInfo'),
    MandateEdge: line(asItsParent, 'cursor node'),
    Activity: line(
      ownerOfTheLogOrItsCustoms,
      'id number type subject occurredAt appendedAt facts hash by entryReference',
      { actor: customsOrAdministrator },
      'actor',
    ),
    ActivityActor: line(asItsParent, 'kind name'),
    ActivityConnection: line(asItsParent, 'edges nodes pageInfo'),
    ActivityEdge: line(asItsParent, 'cursor node'),
    Entry: line(ownerOfTheLogOrItsCustoms, 'id activity'),
    Officer: line(anyOfCustoms, 'subject displayName roles ports', {
      version: supervisorOrAdministrator,
      email: administratorOnly,
      emailProven: administratorOnly,
      lastSignedInOn: administratorOnly,
      invitationEndsAt: administratorOnly,
    }),
    OfficerConnection: line(asItsParent, 'edges nodes pageInfo'),
    OfficerEdge: line(asItsParent, 'cursor node'),
    SendInvitationAgainPayload: line(asItsParent, 'officer userErrors'),
    WithdrawInvitationPayload: line(asItsParent, 'officer userErrors'),
    ChangeOfficerRightsPayload: line(asItsParent, 'officer userErrors'),
    EndOfficerRightsPayload: line(asItsParent, 'officer userErrors'),
    InviteOfficerPayload: line(asItsParent, 'officer userErrors'),
    ChangeOfficerPortsPayload: line(asItsParent, 'officer userErrors'),
    AccountsFeed: line(asItsParent, 'events cursor more'),
    AccountsFeedEvent: line(asItsParent, 'cursor id type typeVersion subject time data'),
    PageInfo: line(asItsParent, 'hasNextPage hasPreviousPage startCursor endCursor'),
    UserError: line(asItsParent, 'code message path severity citation nextStep'),
  },
};

/** Under whose law those of Customs work: each of the two administrations reads the log of all of its ports. */
export const regimesOfCustoms = (caller: Caller): Regime[] => (isCustoms(caller) ? regimesOfPorts(caller.ports) : []);
/**
 * Customs reads over all logs what concerns its administration, administrators what became of officers’ rights, and the
 * trade its own log: the line of `Activity`.
 */
export type Reach = { regimes: readonly Regime[]; rights: boolean } | { chain: string };
export const reachOf = (caller: Caller): Reach =>
  customsOrAdministrator(caller)
    ? { regimes: regimesOfCustoms(caller), rights: administratorOnly(caller) }
    : { chain: caller.accountId ?? '' };
/** Administrators list everybody who works for Customs, supervisors those who work at one of their own ports. */
export const officersInReach = (caller: Caller) =>
  administratorOnly(caller) ? {} : { ports: { $overlap: [...caller.ports] } };
/** A supervisor looks at who works at one of their own ports, as the list does, an administrator at everybody. */
export const mayLookAtOfficer: Who<{ ports: readonly string[] }> = (caller, { ports }) =>
  administratorOnly(caller) || (supervisorOnly(caller) && ports.some((port) => caller.ports.includes(port)));
/** Who knows officers by name, as the type of an officer is seen. */
export const seesNamesOfOfficers: Who = anyOfCustoms;
/** By which name an account goes: its people, its partners, and Customs of a port where an entry names it. */
export const seesNameOfAccount: Who<AccountFacts> = (caller, facts) =>
  member(caller, facts) ||
  facts.partnerAccountIds.some((partnerId) => partnerId === caller.accountId) ||
  (isCustoms(caller) && !isAnalystAlone(caller) && facts.portsOfEntries.some((port) => caller.ports.includes(port)));
/** A supervisor says who works at the ports of their own, an administrator who works at any. */
export const mayGivePort: Who<{ port: string }> = (caller, { port }) =>
  hasRole(caller, 'ADMINISTRATOR') || caller.ports.includes(port);
/** Whether an entry's log is read over all chains, one row for each event: so Customs does. */
export const readsAllChains = customsOnly;
/** A guest acts for an account that nobody has proven an e-mail address for. */
export const isGuest: Who = (caller) => hasRole(caller, 'GUEST') && !hasRole(caller, 'IMPORTER');
