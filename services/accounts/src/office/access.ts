import { line, more, type PartAccess } from '@landfall/service-kit';
import { anyOfCustoms } from '../access.js';

export const officeAccess = {
  types: {
    Officer: more('offices'),
    OfficerOffice: line(anyOfCustoms, 'id office port since until reasonCode'),
  },
} satisfies PartAccess;
