import { answer } from '@landfall/law/shared/life-cycles/document-request';
import {
  anyone,
  asItsParent,
  hasRole,
  isCustoms,
  isSignedIn,
  line,
  ruleFields,
  signedIn,
  whoMoves,
  type AccessPage,
  type Caller,
  type Who,
} from '@landfall/service-kit';

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

const trade: Who = (caller) => isSignedIn(caller) && caller.accountId !== null && !isCustoms(caller);
const atAPort: Who = (caller) => hasRole(caller, 'OFFICER', 'CASHIER', 'SUPERVISOR');

/** Whose account costs nothing to open: a guest may send less than others. */
export const isGuest: Who = (caller) => hasRole(caller, 'GUEST');

/** The parties to an entry, who alone present documents for it. */
export const isParty: Who<{ accounts: readonly string[] }> = (caller, { accounts }) =>
  trade(caller) && accounts.includes(caller.accountId!);

/** The account that uploaded a file. */
export const isUploader: Who<{ accountId: string }> = (caller, { accountId }) =>
  trade(caller) && caller.accountId === accountId;

const partyOrCustomsOfPort = (caller: Caller, facts: DocumentFacts): boolean =>
  isCustoms(caller) ? caller.ports.includes(facts.port) : isParty(caller, facts);

/** What people wrote and photographed: those whose affair it is, and the port to which it was presented. */
const whoseFileItIs: Who<FileFacts> = (caller, facts) =>
  isUploader(caller, facts) ||
  isParty(caller, facts) ||
  (atAPort(caller) && facts.ports.some((port) => caller.ports.includes(port)));

/** Who sees what of documents: the parties to an entry, and Customs of its port. */
export const accessPage: AccessPage = {
  Query: { documentsFeed: signedIn, document: signedIn, upload: trade, documentKinds: anyone, documentsRules: anyone },
  Mutation: { requestUpload: trade, removeUpload: trade, answerRequest: whoMoves(answer), presentDocuments: trade },
  types: {
    Entry: line(asItsParent, 'id documentRequests documents unpresentedUploads'),
    DocumentRequest: line(partyOrCustomsOfPort, 'id entry kind dueOn status openedAt answeredAt'),
    // A document that is held is to Customs its kind alone: `document` asks the line of Document.
    EntryDocument: line(partyOrCustomsOfPort, 'id kind standing presentedAt document'),
    Document: line(whoseFileItIs, 'id kind fileName mediaType sizeBytes sha256 storedAt url receipt'),
    Upload: line(isUploader, 'id kind fileName url expiresAt status sizeBytes receivedBytes problems document'),
    RemoveUploadPayload: line(asItsParent, 'upload userErrors'),
    RequestUploadPayload: line(asItsParent, 'upload userErrors'),
    AnswerRequestPayload: line(asItsParent, 'request entry userErrors'),
    PresentDocumentsPayload: line(asItsParent, 'entry userErrors'),
    DocumentKindInWords: line(anyone, 'code says'),
    Rule: line(anyone, ruleFields),
    UserError: line(asItsParent, 'code message path severity citation nextStep'),
    DocumentsFeed: line(signedIn, 'events cursor more'),
    DocumentsFeedEvent: line(signedIn, 'cursor id type typeVersion subject time data'),
  },
};
