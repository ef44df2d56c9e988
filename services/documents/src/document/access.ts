import { anyone, asItsParent, line, signedIn, type PartAccess } from '@landfall/service-kit';
import { partyOrCustomsOfPort, whoseFileItIs } from '../access.js';

export const documentAccess = {
  Query: { document: signedIn, documentKinds: anyone },
  types: {
    Entry: line(asItsParent, 'id'),
    Document: line(whoseFileItIs, 'id kind fileName mediaType sizeBytes sha256 storedAt url'),
    // A document that is held is to Customs its kind alone: `document` asks the line of Document.
    EntryDocument: line(partyOrCustomsOfPort, 'id kind standing presentedAt document'),
    DocumentKindInWords: line(anyone, 'code says'),
  },
} satisfies PartAccess;
