import { anyone, asItsParent, line, more, type PartAccess } from '@landfall/service-kit';
import { atAPort, customs, customsOfPort } from '../access.js';

export const decisionAccess = {
  // Words are nobody's secret.
  Query: { reasonCodes: anyone, reviewRules: anyone },
  types: {
    Review: more('', { decisions: customs, answers: customs, requestDays: customs }),
    ReviewPastDecision: line(
      customsOfPort,
      'decision reasonCode lineNumbers assessments furtherDueUsd entryVersion decidedBy decidedAt',
      { note: atAPort, wordsToFiler: atAPort, officer: atAPort },
      'decidedBy',
    ),
    ReviewAssessment: line(asItsParent, 'line exciseUsd rateTaken'),
    ReviewRateTaken: line(asItsParent, 'rateUnit rate quantity comesToUsd'),
    ReviewAnswer: line(customsOfPort, 'code accepted answeredBy answeredAt', { note: atAPort }, 'answeredBy'),
    ReviewRequestDays: line(asItsParent, 'proposedOn says holidays'),
    ReviewHoliday: line(asItsParent, 'on name'),
    ThreadMessage: more('decision reasonCode'),
    ReasonCode: line(anyone, 'code says'),
  },
} satisfies PartAccess;
