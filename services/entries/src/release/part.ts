import { anyone, asItsParent, line, part } from '@landfall/service-kit';
import { ReleaseCheckQuery } from './release-check.js';

/** Whether goods are released, for whoever holds the code: nothing but what the paper that bears it says. */
export const releasePart = part({
  resolvers: [ReleaseCheckQuery],
  access: {
    Query: { releaseCheck: anyone },
    types: {
      ReleaseCheck: line(anyone, 'isReleased releasedAt billOfLading pieces checkedAt'),
      ReleaseCheckPieces: line(asItsParent, 'quantity unit'),
    },
  },
});
