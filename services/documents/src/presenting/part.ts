import { part } from '@landfall/service-kit';
import { presentingAccess } from './access.js';
import { answerRequest } from './answer-request.js';
import { DocumentsRulesQuery } from './documents-rules.js';
import { DocumentsOfEntry } from './entry-documents.js';
import { presentDocuments } from './present-documents.js';

/** The parties to an entry present its documents, asked or unasked. */
export const presentingPart = part({
  operations: [answerRequest, presentDocuments],
  resolvers: [DocumentsOfEntry, DocumentsRulesQuery],
  access: presentingAccess,
});
