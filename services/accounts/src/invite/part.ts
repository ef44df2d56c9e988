import { part } from '@landfall/service-kit';
import { inviteFirstAdministrator } from './first-administrator.js';
import { inviteOfficer } from './invite-officer.js';
import { sendInvitationAgain } from './send-invitation-again.js';
import { withdrawInvitation } from './withdraw-invitation.js';

/** How somebody comes to work for Customs: by a link to their address. */
export const invitePart = part({
  operations: [inviteOfficer, sendInvitationAgain, withdrawInvitation],
  whenStarted: inviteFirstAdministrator,
});
