import { kitMigration } from '@landfall/service-kit';
import { accountsMigration } from './0002-accounts.js';
import { guestSessionsMigration, sessionsMigration } from './0003-sessions.js';
import { peopleMigration } from './0004-people.js';
import { decisionsMigration } from './0006-decisions.js';
import { mailboxesMigration } from './0007-mailboxes.js';
import { accountPortsMigration } from './0008-account-ports.js';
import { linksOfBrowsersMigration } from './0009-links-of-browsers.js';
import { accountRegimesMigration } from './0010-account-regimes.js';
import { datedStandingMigration } from './0011-dated-standing.js';
import { activityRegimesMigration } from './0012-activity-regimes.js';
import { officersRightsMigration } from './0013-officers-rights.js';
import { goodsOfEntriesMigration } from './0014-goods-of-entries.js';
import { languagesMigration } from './0016-languages.js';
import { referencesMigration } from './0017-references.js';
import { standingSetMigration } from './0018-standing-set.js';
import { officesMigration } from './0019-offices.js';
import { reasonsOfOfficesMigration } from './0020-reasons-of-offices.js';
import { sandboxClockMigration } from './0021-sandbox-clock.js';
import { mandatesOnPagesMigration } from './0023-mandates-on-pages.js';
import { feedbackMigration } from './0026-feedback.js';

/** In the order in which they came; each database runs what it has not run. */
export const migrations = [
  kitMigration,
  accountsMigration,
  sessionsMigration,
  peopleMigration,
  guestSessionsMigration,
  decisionsMigration,
  mailboxesMigration,
  accountPortsMigration,
  linksOfBrowsersMigration,
  accountRegimesMigration,
  datedStandingMigration,
  activityRegimesMigration,
  officersRightsMigration,
  goodsOfEntriesMigration,
  languagesMigration,
  referencesMigration,
  standingSetMigration,
  officesMigration,
  reasonsOfOfficesMigration,
  sandboxClockMigration,
  mandatesOnPagesMigration,
  feedbackMigration,
];
