import { kitMigration } from '@landfall/service-kit';
import { documentsTables } from './0002-documents-tables.js';
import { uploadsMigration } from './0003-uploads.js';
import { sharesOfUploads } from './0004-shares-of-uploads.js';
import { regimeOfEntries } from './0005-regime-of-entries.js';
import { regimeOfTheReleaseBefore } from './0006-regime-of-the-release-before.js';
import { uploadsForEntries } from './0007-uploads-for-entries.js';
import { whichDecisionAsks } from './0008-which-decision-asks.js';
import { deadlines } from './0009-deadlines.js';
import { overdueRequests } from './0010-overdue-requests.js';
import { requestsOfTheReleaseBefore } from './0011-requests-of-the-release-before.js';

/** In the order of their numbers. */
export const migrations = [
  ...[kitMigration, documentsTables, uploadsMigration, sharesOfUploads, regimeOfEntries],
  ...[
    regimeOfTheReleaseBefore,
    uploadsForEntries,
    whichDecisionAsks,
    deadlines,
    overdueRequests,
    requestsOfTheReleaseBefore,
  ],
];
