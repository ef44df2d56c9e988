// What a decision on a declaration into American Samoa must satisfy, and its release. Title 27 chapter 10 is the territory's
// customs act (filing.ts); what it says of release was not read, so that how an officer decides is this platform's own and
// cites nothing.
//
// Not modelled: what title 27 chapter 10 says of release (27.1019); what may fall due on goods after they have entered
// (title-11/after-entry.ts).
import type { Rule } from '@landfall/rule';
import {
  everyQuestionIsAnswered,
  onlyListedLinesAreAssessed,
  whatIsAskedAndSaid,
  whatIsAnswered,
} from '../examination/decision.js';
import { examinationIsFinished } from '../examination/finished.js';
import { aReasonFitsTheFindings, aReasonOfFurtherDutyNamesIt } from '../examination/reasons.js';
import type { FurtherDueFacts, LawOfDecision } from '../shared/decision-facts.js';
import { decisionIsOnTheEntryAsItStands, entryAwaitsRelease, entryIsUnderReview } from '../shared/entry-standing.js';
import {
  everyListedLineIsAssessed,
  exciseIsAnAmount,
  exciseIsPaid,
  rateTakenIsPlausible,
} from './title-11/chapter-10-assessment.js';

export const furtherDutyIsOfTheCustomsTerritory: Rule<FurtherDueFacts> = {
  code: 'FURTHER_DUTY_NOT_OWED_HERE',
  citation: null,
  says: 'Further duty is stated in the customs territory of the United States alone.',
  nextStep: 'Leave the amount out. Send the declaration back where its goods are not as declared.',
  broken: ({ furtherDueUsd }) => (furtherDueUsd === null ? [] : [['furtherDueUsd']]),
};

export const lawOfDecision: LawOfDecision = {
  stated: [
    ...[...whatIsAnswered, ...whatIsAskedAndSaid],
    ...[furtherDutyIsOfTheCustomsTerritory, aReasonOfFurtherDutyNamesIt, aReasonFitsTheFindings],
  ],
  decided: [
    ...[entryAwaitsRelease, entryIsUnderReview, decisionIsOnTheEntryAsItStands],
    ...[examinationIsFinished, everyQuestionIsAnswered],
    ...[everyListedLineIsAssessed, onlyListedLinesAreAssessed, exciseIsAnAmount, rateTakenIsPlausible],
  ],
  owed: [exciseIsPaid],
};
