import { part } from '@landfall/service-kit';
import { mandateAccess } from './access.js';
import { AccountMandates } from './account-mandates.js';
import { MandateSides } from './mandate-sides.js';

/** Who may act for whom. */
export const mandatePart = part({
  resolvers: [AccountMandates, MandateSides],
  access: mandateAccess,
});
