import { asItsParent, line, more, type PartAccess } from '@landfall/service-kit';
import { memberOrCustoms } from '../access.js';

export const standingAccess = {
  types: {
    Account: more('abi paymentMeans'),
    AbiParticipation: line(asItsParent, 'status participantKind since until'),
    PaymentMeans: line(memberOrCustoms, 'statementProcessing ach since until'),
  },
} satisfies PartAccess;
