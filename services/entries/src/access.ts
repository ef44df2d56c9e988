// Who sees what of entries. Default nobody; lists, references, feeds and events ask the same sentences.
import { pay } from '@landfall/law/shared/life-cycles/entry';
import {
  anyone,
  asItsParent,
  hasRole,
  isAnalystAlone,
  isCustoms,
  isSignedIn,
  line,
  ruleFields,
  whoMoves,
  type AccessPage,
  type Caller,
  type Who,
} from '@landfall/service-kit';

/** What the sentences ask of an entry or a filing. */
export interface Parties {
  importerAccountId: string | null;
  filerAccountId: string;
  /** Accounts that see an entry as its parties do. */
  sharedWith?: readonly string[];
  port: string;
}

const trade: Who = (caller) => isSignedIn(caller) && caller.accountId !== null && !isCustoms(caller);
const analyst: Who = (caller) => hasRole(caller, 'ANALYST');
const atAPort: Who = (caller) => hasRole(caller, 'OFFICER', 'CASHIER', 'SUPERVISOR');
const cashier: Who = (caller) => hasRole(caller, 'CASHIER');
const seesEntries: Who = (caller) => trade(caller) || atAPort(caller) || analyst(caller);
/** Of the ports that they work at. */
const seesStatistics: Who = (caller) => hasRole(caller, 'ANALYST', 'SUPERVISOR');
const notAnalystAlone: Who = (caller) => !isAnalystAlone(caller);

/** The importer's members, the filer's, and those it is shared with. */
const party: Who<Parties> = (caller, { importerAccountId, filerAccountId, sharedWith = [] }) =>
  trade(caller) && [importerAccountId, filerAccountId, ...sharedWith].includes(caller.accountId);
/** Customs at the port of entry, analysts too; a port belongs to one regime. */
const customsOfThePort: Who<Parties> = (caller, { port }) => isCustoms(caller) && caller.ports.includes(port);
const partyOrCustoms: Who<Parties> = (caller, of) => party(caller, of) || customsOfThePort(caller, of);
const partyOrPort: Who<Parties> = (caller, of) => notAnalystAlone(caller) && partyOrCustoms(caller, of);
/** Whose draft it is, guests too, and those it is shared with; Customs never. */
export const drafter: Who<{ accountId: string; sharedWith: readonly string[] }> = (caller, { accountId, sharedWith }) =>
  trade(caller) && [accountId, ...sharedWith].includes(caller.accountId!);
/** Who acts for a broker's account, whatever is known of its participation. */
export const actsForBroker: Who = (caller) => hasRole(caller, 'BROKER');
/** The cashier of the port of entry. */
export const cashierOfThePort: Who<Parties> = (caller, of) => cashier(caller) && customsOfThePort(caller, of);

const entryFields =
  'id reference regime entryType port modeOfTransport status waitingFor reasonCode entryVersion filedAt ' +
  'enteredAt lawReadOn releasedAt importer filer filings currentFiling estimatedDutyUsd exciseUsd linesToAssess ' +
  'furtherDueUsd paidUsd payments amountDueUsd owedBackUsd statementAndAch askedOfficer foundAtEntry nextStep';
const filingFields =
  'id entry number outcome regime entryType port importer filer filedBy filedAt lawReadOn certifiedSha256 findings ' +
  'declaration lines declared territoryDeclaration documents certification';
const declaredFields =
  'modeOfTransport arrivesOn capacity designatedBy giftFromPersonIn purchasedOrForSale invoiceHeld estimatedDutyUsd ' +
  'totalValueUsd shipment';
const territoryFields = 'modeOfTransport arrivesOn purpose filerKind totalPurchasePriceUsd lines shipment';
const territoryLineFields =
  'number quantity purchasePriceUsd purpose category usedMachine exciseUsd ratePercent says citation afterEntry';
const territoryShipmentFields = 'filerName organisationName filerPhone filerAddress email conveyance billOfLading';
const lineFields =
  'number htsNumber tariffNumbers countryOfOrigin quantity unit grossWeightKg valueUsd descriptionAdequate';
const statisticsFields =
  'entryCount withheld from to valueUsd dutyUsd medianHoursToRelease byStatus byPort byMode byWeek';
const draftFields =
  'id reference kind regime status version answers startedAt savedAt hasResumeCode findings askableCodes excise entry account ' +
  'filedLineKeys';
export const accessPage: AccessPage = {
  Query: {
    entry: seesEntries,
    entries: seesEntries,
    filing: seesEntries,
    filings: seesEntries,
    entryChange: seesEntries,
    entryChanges: seesEntries,
    entryPresent: seesEntries,
    entriesFeed: seesEntries,
    // Whoever holds the code, and nothing but what the paper that bears it says.
    releaseCheck: anyone,
    entryStatistics: seesStatistics,
    // The words that everybody certifies.
    certificationStatement: anyone,
    draft: trade,
    drafts: trade,
    node: isSignedIn,
    nodes: isSignedIn,
    // The words of the law are nobody's secret.
    ports: anyone,
    entriesRules: anyone,
    countries: anyone,
    units: anyone,
    form: anyone,
    forms: anyone,
  },
  Mutation: {
    fileEntry: trade,
    fileDraft: trade,
    recordPayment: whoMoves(pay),
    startDraft: trade,
    saveDraft: trade,
    discardDraft: trade,
    makeResumeCode: trade,
    openDraftWithCode: trade,
  },
  types: {
    // The code opens the bill of lading, which is told to the same people.
    Entry: line(partyOrCustoms, entryFields, { releaseCode: notAnalystAlone, filerReference: notAnalystAlone }),
    CertificationStatement: line(anyone, 'regime version text since'),
    Filing: line(partyOrCustoms, filingFields, { filerReference: notAnalystAlone }, 'filedBy'),
    FilingDeclaration: line(asItsParent, 'kind kindInWords pages lines line totals arrivesOn declaredBy language', {
      certifiedText: notAnalystAlone,
    }),
    FilingDeclarationPage: line(asItsParent, 'name title answers'),
    FilingDeclarationLine: line(asItsParent, 'number answers descriptionAdequate excise'),
    FilingLineQuestion: line(asItsParent, 'question kind label from'),
    FilingLineExcise: line(asItsParent, 'exciseUsd ratePercent says citation afterEntry'),
    FilingTotal: line(asItsParent, 'question label totalUsd'),
    // What a person wrote is left out for who may not see it.
    FilingAnswer: line(asItsParent, 'question kind label value shown from isWithheld'),
    FilingDeclared: line(partyOrCustoms, declaredFields, { certifiedText: notAnalystAlone }),
    // Names, addresses and free text: those whose affair it is, and the port that examines the goods.
    FilingShipment: line(partyOrPort, 'consigneeName consigneeAddress conveyance billOfLading'),
    FilingTerritoryDeclaration: line(partyOrCustoms, territoryFields, { certifiedText: notAnalystAlone }),
    FilingTerritoryShipment: line(partyOrPort, territoryShipmentFields),
    FilingTerritoryLine: line(partyOrCustoms, territoryLineFields, {
      description: notAnalystAlone,
      unit: notAnalystAlone,
    }),
    FilingDocument: line(partyOrCustoms, 'documentId kind presented', { fileName: notAnalystAlone }),
    FilingLine: line(partyOrCustoms, lineFields, { description: notAnalystAlone }),
    FilingTariffNumber: line(asItsParent, 'number role'),
    ReleaseCheck: line(anyone, 'isReleased releasedAt billOfLading pieces checkedAt'),
    ReleaseCheckPieces: line(asItsParent, 'quantity unit'),
    EntryPayment: line(asItsParent, 'id recordedAt means receiptNumber amountUsd'),
    EntryChange: line(partyOrCustoms, 'id cursor type at status previousStatus reasonCode entryVersion entry'),
    Draft: line(drafter, draftFields),
    DraftAnswers: line(asItsParent, 'said lines documents askOfficer filerReference step'),
    DraftSaid: line(asItsParent, 'question value'),
    DraftLine: line(asItsParent, 'key said'),
    DraftDocument: line(asItsParent, 'documentId receipt kind fileName'),
    DraftExcise: line(asItsParent, 'totalUsd lines'),
    DraftExciseLine: line(asItsParent, 'key basisUsd ratePercent exciseUsd says citation afterEntry'),
    ExciseAfterEntry: line(asItsParent, 'says citation'),
    Account: line(anyone, 'id entries'),
    EntryConnection: line(asItsParent, 'edges nodes pageInfo totalCount'),
    EntryEdge: line(asItsParent, 'cursor node'),
    FilingConnection: line(asItsParent, 'edges nodes pageInfo totalCount'),
    FilingEdge: line(asItsParent, 'cursor node'),
    PageInfo: line(asItsParent, 'hasNextPage hasPreviousPage startCursor endCursor'),
    EntriesFeed: line(asItsParent, 'events cursor more'),
    EntriesFeedEvent: line(asItsParent, 'cursor id type typeVersion subject time data entry'),
    FileEntryPayload: line(asItsParent, 'filing entry userErrors'),
    FileDraftPayload: line(asItsParent, 'filing entry draft userErrors'),
    RecordPaymentPayload: line(asItsParent, 'entry userErrors'),
    StartDraftPayload: line(asItsParent, 'draft userErrors'),
    SaveDraftPayload: line(asItsParent, 'draft userErrors'),
    DiscardDraftPayload: line(asItsParent, 'draft userErrors'),
    MakeResumeCodePayload: line(asItsParent, 'code draft userErrors'),
    OpenDraftWithCodePayload: line(asItsParent, 'draft userErrors'),
    DraftConnection: line(asItsParent, 'edges nodes pageInfo totalCount'),
    DraftEdge: line(asItsParent, 'cursor node'),
    EntryStatistics: line(asItsParent, statisticsFields),
    EntryStatisticsGroup: line(asItsParent, 'key count valueUsd withheld weeks'),
    Country: line(anyone, 'code name'),
    UnitOfQuantity: line(anyone, 'code name'),
    Form: line(
      anyone,
      'kind regime title hint heading isForGuests pages line lineInShort ownReference mostLines language isMachineMade',
    ),
    FormOwnReference: line(anyone, 'page shownWhen'),
    FormPage: line(anyone, 'name title heading hint holds questions'),
    FormQuestion: line(
      anyone,
      'name kind label hint inWords asks wordings choices from mostCharacters need neededWhen askedWhen ' +
        'shownWhen airWaybillWhen formerChoices inShort nothing isWithPrevious isInSeveralLines autofill',
    ),
    FormWording: line(anyone, 'when label hint'),
    FormChoice: line(anyone, 'value label hint'),
    FormCondition: line(anyone, 'question isOneOf isNoneOf unlessEveryLineSays'),
    Port: line(asItsParent, 'code name zone regime takesFilings'),
    Rule: line(anyone, ruleFields),
    // Their owners say who sees them: here they are known by their ids.
    Document: line(asItsParent, 'id'),
    Review: line(asItsParent, 'id'),
    Upload: line(asItsParent, 'id'),
    UserError: line(asItsParent, 'code message path severity citation nextStep'),
  },
};

/** Which rows of a list a caller sees: those of any of these slices; the same people as `Entry` and `Filing` above. */
export function slicesSeenBy(caller: Caller): object[] {
  if (isCustoms(caller)) return caller.ports.map((port) => ({ port }));
  const { accountId } = caller;
  if (!trade(caller)) return [];
  return [{ importerAccountId: accountId }, { filerAccountId: accountId }, sharedWithAccount(accountId)];
}

/** Which drafts a caller sees: those of any of these slices; the same people as `Draft` above. */
export function draftsSeenBy(caller: Caller): object[] {
  const { accountId } = caller;
  return trade(caller) ? [{ accountId }, sharedWithAccount(accountId)] : [];
}

/** Few rows are shared. Postgres knows how few when asked this way, and does not walk all of them in the order of the page. */
const sharedWithAccount = (accountId: string | null): object => ({
  sharedWith: { $contains: [accountId], $ne: '{}' },
});
