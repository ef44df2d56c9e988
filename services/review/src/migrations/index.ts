import { kitMigration } from '@landfall/service-kit';
import { reviewTables } from './0002-review-tables.js';
import { queueWork } from './0003-queue-work.js';
import { placeInTheQueue } from './0004-place-in-the-queue.js';
import { furtherDue } from './0005-further-due.js';
import { examinationSet } from './0006-examination-set.js';
import { criteriaAsData } from './0007-criteria.js';
import { writtenByTheReleaseBefore } from './0008-written-by-the-release-before.js';
import { threads } from './0009-threads.js';
import { linesOfADecision } from './0011-lines-of-a-decision.js';
import { whatADecisionNames } from './0012-what-a-decision-names.js';
import { determinations } from './0013-determinations.js';
import { deadlines } from './0014-deadlines.js';
import { whyDetermined } from './0015-why-determined.js';
import { overdue } from './0016-overdue.js';
import { claimsOfTheReleaseBefore } from './0017-claims-of-the-release-before.js';

/** In the order of their numbers. */
export const migrations = [
  ...[kitMigration, reviewTables, queueWork, placeInTheQueue, furtherDue, examinationSet, criteriaAsData],
  ...[writtenByTheReleaseBefore, threads, linesOfADecision, whatADecisionNames, determinations, deadlines],
  ...[whyDetermined, overdue, claimsOfTheReleaseBefore],
];
