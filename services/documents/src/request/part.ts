import { documentAskedFor } from '@landfall/law/examination/longest-request';
import { part } from '@landfall/service-kit';
import { requestAccess } from './access.js';
import { DocumentRequestTable } from './document-request.table.js';
import { RequestsOfEntry } from './entry-requests.js';
import { whenEntryChanged } from './when-entry-changed.js';
import { whenLastDayOver } from './when-last-day-over.js';
import { whenReviewDecided } from './when-review-decided.js';

/** What Customs asks the filer of an entry to present, and until when. */
export const requestPart = part({
  resolvers: [RequestsOfEntry],
  access: requestAccess,
  records: [DocumentRequestTable],
  reactions: [whenReviewDecided, whenEntryChanged],
  deadlines: { [documentAskedFor]: whenLastDayOver },
});
