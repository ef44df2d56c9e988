import { line, more, type PartAccess } from '@landfall/service-kit';
import { atAPort, customs, customsOfPort } from '../access.js';

export const determinationAccess = {
  types: {
    Review: more('', { determinations: customs }),
    ReviewDetermination: line(customsOfPort, 'kind holds ground offices madeBy madeAt', { officer: atAPort }, 'madeBy'),
  },
} satisfies PartAccess;
