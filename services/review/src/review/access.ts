import { asItsParent, line, signedIn, type PartAccess } from '@landfall/service-kit';
import { customs, customsOfPort, partyOrCustomsOfPort, atAPort } from '../access.js';

export const reviewAccess = {
  Query: { review: signedIn },
  types: {
    Entry: line(asItsParent, 'id review'),
    Review: line(
      partyOrCustomsOfPort,
      'id entry status version entryVersion openedAt filedAt decision decidedAt lineNumbers',
      {
        port: customs,
        claimedBy: customs,
        claimedAt: customs,
        holder: atAPort,
        returnedReason: customs,
        returnedFrom: customs,
        dueOn: customs,
        regime: customs,
        decisionReason: customs,
        notApplied: customs,
        unansweredSince: customs,
        askedOfficer: customs,
        examination: customs,
      },
      'claimedBy returnedFrom',
    ),
    ReviewNotAppliedFinding: line(customsOfPort, 'code citation'),
    Officer: line(asItsParent, 'subject'),
  },
} satisfies PartAccess;
