import { line, more, type PartAccess } from '@landfall/service-kit';
import { customs, customsOfPort } from '../access.js';

export const followAccess = {
  types: {
    Review: more('', { changes: customs }),
    ReviewEntryChange: line(customsOfPort, 'what entryVersion at'),
  },
} satisfies PartAccess;
