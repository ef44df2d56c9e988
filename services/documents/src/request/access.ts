import { line, more, type PartAccess } from '@landfall/service-kit';
import { partyOrCustomsOfPort } from '../access.js';

export const requestAccess = {
  types: {
    Entry: more('documentRequests'),
    DocumentRequest: line(partyOrCustomsOfPort, 'id entry kind dueOn status openedAt answeredAt overdueAt'),
  },
} satisfies PartAccess;
