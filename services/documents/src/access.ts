import { asItsParent, isCustoms, line, signedIn, type AccessPage, type Caller } from '@landfall/service-kit';

/** Whose an entry's documents are: the port of entry, and the accounts that are parties to it. */
export interface DocumentFacts {
  port: string;
  accounts: readonly string[];
}

const partyOrCustomsOfPort = (caller: Caller, { port, accounts }: DocumentFacts): boolean =>
  isCustoms(caller) ? caller.ports.includes(port) : caller.accountId !== null && accounts.includes(caller.accountId);

/** Who sees what of documents: the parties to an entry, and Customs of its port. */
export const accessPage: AccessPage = {
  Query: { documentsFeed: signedIn },
  Mutation: {},
  types: {
    Entry: line(asItsParent, 'id documentRequests documents'),
    DocumentRequest: line(partyOrCustomsOfPort, 'id entry kind dueOn status openedAt answeredAt'),
    EntryDocument: line(partyOrCustomsOfPort, 'id kind presentedAt'),
    DocumentsFeed: line(signedIn, 'events cursor more'),
    DocumentsFeedEvent: line(signedIn, 'cursor id type typeVersion subject time data'),
  },
};
