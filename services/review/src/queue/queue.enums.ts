import * as law from '@landfall/law';
import { enumOf } from '@landfall/service-kit';

export const ReviewRegime = enumOf(law.regimeSays, {
  name: 'ReviewRegime',
  description: 'The law that the entry under review comes under.',
});
export type ReviewRegime = law.Regime;

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

export const ReviewReturnedReason = enumOf(law.reasonOfReturnSays, {
  name: 'ReviewReturnedReason',
  description: 'Why a review came back to the queue.',
});
export type ReviewReturnedReason = law.ReasonOfReturn;

export const ReviewEntryChanged = enumOf(law.entryNewsSays, {
  name: 'ReviewEntryChanged',
  description: 'What happened to an entry under review.',
});
export type ReviewEntryChanged = law.EntryNews;
