import { anyone, asItsParent, line, more, type PartAccess } from '@landfall/service-kit';
import { administratorOnly, memberOrCustoms, memberCustomsOrAdministrator } from '../access.js';

export const standingAccess = {
  Query: { accountsToAdminister: administratorOnly, accountsRules: anyone },
  types: {
    Account: more('abi paymentMeans standing'),
    StandingFact: line(
      memberCustomsOrAdministrator,
      'kind since until reasonCode abiStatus participantKind statementProcessing ach number amountUsd',
    ),
    AbiParticipation: line(asItsParent, 'status participantKind since until'),
    PaymentMeans: line(memberOrCustoms, 'statementProcessing ach since until'),
  },
} satisfies PartAccess;
