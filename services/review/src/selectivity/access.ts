import { line, more, type PartAccess } from '@landfall/service-kit';
import { customs, customsOfPort } from '../access.js';

export const selectivityAccess = {
  types: {
    Review: more('', { selectivity: customs }),
    ReviewSelectivity: line(
      customsOfPort,
      'outcome score sampled hits criteria assessedAt samplingDay samplingSecretHash',
    ),
    ReviewCriterionHit: line(customsOfPort, 'code version reason citation lines'),
    ReviewCriterionVersion: line(customsOfPort, 'code version'),
  },
} satisfies PartAccess;
