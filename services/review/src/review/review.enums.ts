import * as law from '@landfall/law';
import { enumOf, inWords } from '@landfall/service-kit';

export const ReviewStage = enumOf(law.reviewStageSays, {
  name: 'ReviewStage',
  description: 'Where a review stands.',
});
export type ReviewStage = law.ReviewStage;

export const ReviewDecision = enumOf(law.decisionSays, {
  name: 'ReviewDecision',
  description: 'What an officer decides on an entry.',
});
export type ReviewDecision = law.Decision;

export const ReviewReason = enumOf(law.decisionReasonSays, {
  name: 'ReviewReason',
  description: 'Why an officer decides so.',
});
export type ReviewReason = law.DecisionReason;
/** Each reason in words. */
export const reviewReasons = inWords(law.decisionReasonSays);

export const ReviewRateUnit = enumOf(law.rateUnitSays, {
  name: 'ReviewRateUnit',
  description: 'What a rate of excise that an officer takes is counted in.',
});
export type ReviewRateUnit = law.RateUnit;

export const ReturnReviewReason = enumOf(law.reasonOfReturnSays, {
  only: law.reasonsToPutBack,
  name: 'ReturnReviewReason',
  description: 'Why a claimed review goes back to the queue undecided.',
});
export type ReturnReviewReason = law.ReasonToPutBack;

export const ReviewQueue = enumOf(law.partOfQueueSays, {
  name: 'ReviewQueue',
  description: 'Parts of the officers’ queue.',
});
export type ReviewQueue = law.PartOfQueue;

export const ExaminationFinding = enumOf(law.examinationFindingSays, {
  name: 'ExaminationFinding',
  description: 'What an examination of the goods found, by category.',
});
export type ExaminationFinding = law.ExaminationFinding;

export const ReviewDocumentKind = enumOf(
  { ...law.documentKindSays, OTHER: 'Another document, named to the filer by Customs.' },
  { name: 'ReviewDocumentKind', description: 'Kinds of document that an officer may ask for.' },
);
export type ReviewDocumentKind = law.DocumentKind;

export const ReviewRegime = enumOf(law.regimeSays, {
  name: 'ReviewRegime',
  description: 'The law that the entry under review comes under.',
});
export type ReviewRegime = law.Regime;

export const ReviewReturnedReason = enumOf(law.reasonOfReturnSays, {
  name: 'ReviewReturnedReason',
  description: 'Why a review came back to the queue.',
});
export type ReviewReturnedReason = law.ReasonOfReturn;

export const ReviewExaminationLevel = enumOf(law.examinationSays, {
  name: 'ReviewExaminationLevel',
  description: 'What selectivity asks of an entry, 19 CFR 143.32(o); there is no outcome "none".',
});
export type ReviewExaminationLevel = law.Examination;
