import { part } from '@landfall/service-kit';
import { declineOffer } from './decline-offer.js';
import { takeGuestAccount } from './take-guest-account.js';

/** A guest account is taken under the account of whoever began it. */
export const claimPart = part({ operations: [takeGuestAccount, declineOffer] });
