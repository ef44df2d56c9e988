import { line, more, type PartAccess } from '@landfall/service-kit';
import { customs, customsOfPort } from '../access.js';

export const queueAccess = {
  Query: { reviews: customs, reviewCounts: customs, queueChange: customs, queueChanges: customs },
  types: {
    Review: more('', { stuckReason: customs }),
    ReviewCounts: line(customs, 'unassigned mine held waiting stuck decided unanswered'),
    QueueChange: line(customsOfPort, 'id cursor type reasonCode at review'),
  },
} satisfies PartAccess;
