import { asItsParent, line, more, type PartAccess } from '@landfall/service-kit';
import { atAPort, customs, partyOrCustomsOfPort } from '../access.js';

export const determinationAccess = {
  types: {
    Review: more('determinations', { determinable: customs }),
    // what Customs requires of a filer, and what it grants, the filer is told
    ReviewDetermination: line(
      partyOrCustomsOfPort,
      'kind holds ground madeAt',
      { offices: customs, madeBy: customs, officer: atAPort, note: atAPort },
      'madeBy',
    ),
    ReviewDeterminable: line(asItsParent, 'kind office', { holders: atAPort }),
  },
} satisfies PartAccess;
