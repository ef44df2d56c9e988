import { asItsParent, line, more, type PartAccess } from '@landfall/service-kit';
import { atAPort, partyOrCustomsOfPort, tradeOrAtAPort } from '../access.js';

export const threadAccess = {
  types: {
    Entry: more('thread'),
    Thread: line(partyOrCustomsOfPort, 'messages awaits closed'),
    ThreadMessage: line(partyOrCustomsOfPort, 'id side writtenAt account', { text: tradeOrAtAPort, officer: atAPort }),
    ThreadClosing: line(asItsParent, 'at reasonCode'),
    Account: line(asItsParent, 'id'),
  },
} satisfies PartAccess;
