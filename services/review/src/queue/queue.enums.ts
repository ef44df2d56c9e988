import { enumOf } from '@landfall/service-kit';

const stuckSays = {
  DECISION_NOT_APPLIED: 'The last decision could not be applied, and nothing was decided since.',
  DOCUMENT_OVERDUE: 'A document was asked for, and its last day has passed.',
  NO_OUTCOME: 'A release was decided over five minutes ago, and entries has not answered.',
};
export const ReviewStuckReason = enumOf(stuckSays, {
  name: 'ReviewStuckReason',
  description: 'Why a review does not get on.',
});
export type ReviewStuckReason = keyof typeof stuckSays;
