import { part } from '@landfall/service-kit';
import { leaveAccess } from './access.js';
import { endMandate } from './end-mandate.js';
import { giveMandate } from './give-mandate.js';
import { MandateRequestQuery } from './mandate-request.js';
import { MandateRequests } from './mandate-requests.js';
import { requestMandate } from './request-mandate.js';
import { mandateDeadlines } from './when-mandate-over.js';
import { withdrawMandateRequest } from './withdraw-mandate-request.js';

/** Leave to act for somebody: asked for by a link, given on a page, and ended by either side or by its day. */
export const leavePart = part({
  operations: [requestMandate, withdrawMandateRequest, giveMandate, endMandate],
  resolvers: [MandateRequestQuery, MandateRequests],
  access: leaveAccess,
  deadlines: mandateDeadlines,
});
