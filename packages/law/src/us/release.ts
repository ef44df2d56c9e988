// What a decision on an electronic informal entry must satisfy, and its release: all of it, each rule in the folder of its
// section. What no section says of a decision and its entry is a check of this house, and cites none.
import type { LawOfDecision } from '../shared/decision-facts.js';
import {
  everyQuestionIsAnswered,
  onlyListedLinesAreAssessed,
  whatIsAskedAndSaid,
  whatIsAnswered,
} from '../examination/decision.js';
import { aReasonFitsTheFindings, aReasonOfFurtherDutyNamesIt } from '../examination/reasons.js';
import { decisionIsOnTheEntryAsItStands, entryAwaitsRelease, entryIsUnderReview } from '../shared/entry-standing.js';
import { depositRules } from './part-143/subpart-c/section-28-deposit.js';
import { furtherDueRules } from './part-143/subpart-c/section-28-further-duty.js';
import { intensiveExaminationIsFinished } from './part-143/subpart-d/section-32-examination.js';

export const lawOfDecision: LawOfDecision = {
  stated: [
    ...[...whatIsAnswered, ...whatIsAskedAndSaid, onlyListedLinesAreAssessed],
    ...[...furtherDueRules, aReasonOfFurtherDutyNamesIt, aReasonFitsTheFindings],
  ],
  decided: [
    ...[entryAwaitsRelease, entryIsUnderReview, decisionIsOnTheEntryAsItStands],
    ...[intensiveExaminationIsFinished, everyQuestionIsAnswered],
  ],
  owed: depositRules,
};
