import { defineService } from '@landfall/service-kit';
import { accountPart, feedPart } from './account/part.js';
import { activityPart } from './activity/part.js';
import { authorityPart } from './authority/part.js';
import { authorizationPart } from './authorization/part.js';
import { claimPart } from './claim/part.js';
import { emailPart } from './email/part.js';
import { feedbackPart } from './feedback/part.js';
import { invitePart } from './invite/part.js';
import { languagePart } from './language/part.js';
import { leavePart } from './leave/part.js';
import { linksPart } from './links/part.js';
import { mailPart } from './mail/part.js';
import { mandatePart } from './mandate/part.js';
import { migrations } from './migrations/index.js';
import { officePart } from './office/part.js';
import { officerPart } from './officer/part.js';
import { referencePart } from './reference/part.js';
import { sandboxPart } from './sandbox/part.js';
import { sendingPart } from './sending/part.js';
import { sessionPart } from './session/part.js';
import { standingPart } from './standing/part.js';

/** People and organisations, whom they act for, their standing, their activity log, and the tokens they act by. */
export const accounts = defineService({
  name: 'accounts',
  // Started in this order: a sandbox's people are there before officers are announced, and mail moves last.
  parts: [
    ...[authorityPart, accountPart, feedPart, mandatePart, leavePart, standingPart],
    ...[authorizationPart, sessionPart, sandboxPart, linksPart, emailPart, claimPart, languagePart],
    ...[officerPart, officePart, invitePart, referencePart, activityPart, mailPart, sendingPart],
    feedbackPart,
  ],
  migrations,
});
