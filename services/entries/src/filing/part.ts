import { part } from '@landfall/service-kit';
import { filingAccess } from './access.js';
import { CertificationStatementQuery } from './certified/certification-statement.js';
import { fileEntry } from './file-entry.js';
import { FilingFields } from './filing-fields.js';
import { FilingQuery } from './filing.js';
import { CertifiedTable, ConsigneeSaltTable, FilingTable } from './filing.table.js';
import { FilingsOfEntry } from './filings-of-entry.js';
import { FilingsQuery } from './filings.js';
import { whenRequestAnswered } from './when-request-answered.js';

/** What was declared and certified, as sent: never changed, refused filings kept too. */
export const filingPart = part({
  operations: [fileEntry],
  resolvers: [FilingQuery, FilingsQuery, FilingFields, FilingsOfEntry, CertificationStatementQuery],
  records: [FilingTable, CertifiedTable, ConsigneeSaltTable],
  appendOnly: ['filing', 'consignee_salt'],
  reactions: [whenRequestAnswered],
  access: filingAccess,
});
