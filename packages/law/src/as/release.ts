// Release of what was declared into American Samoa: an officer has decided, every line is assessed, the excise is paid.
// That the excise is due at entry is ASCA 11.1001. Title 27 chapter 10 is the territory's customs act (filing.ts); what it says
// of release was not read, so that how an officer decides is this platform's own and cites nothing.
//
// Not modelled: credit of any kind; title 27 chapter 10; what may fall due on goods after they have entered
// (title-11-after-entry.ts).
import { usdText, type Path, type Rule } from '@landfall/rule';
import { dueBeforeReleaseUsd, paymentDue, type ReleaseFacts } from '../shared/release-facts.js';
import { isAmountUsd } from '../shared/amounts.js';

export const declarationAwaitsRelease: Rule<ReleaseFacts> = {
  code: 'ENTRY_NOT_AWAITING_RELEASE',
  citation: null,
  says: 'A declaration is released once, and not while it is sent back to be filed again.',
  nextStep: 'Wait until it is filed again, or take it up as it now stands.',
  broken: ({ status, awaitsFurtherFiling }) =>
    placeWhere(status === 'RELEASED' || status === 'WITHDRAWN' || awaitsFurtherFiling, 'status'),
};

/** While only payment is missing, the decision was checked when it was kept, and the status itself raised the version. */
export const decisionIsOnTheDeclarationAsItStands: Rule<ReleaseFacts> = {
  code: 'DECISION_ON_ANOTHER_VERSION',
  citation: null,
  says: 'A decision is on the declaration as it stands.',
  nextStep: 'Read it again and decide on its present version.',
  broken: ({ status, decisionEntryVersion, entryVersion }) =>
    placeWhere(status !== 'PAYMENT_DUE' && decisionEntryVersion !== entryVersion, 'entryVersion'),
  found: ({ decisionEntryVersion, entryVersion }) =>
    `The decision is on version ${decisionEntryVersion}; the declaration is at version ${entryVersion}.`,
};

export const inspectionIsFinished: Rule<ReleaseFacts> = {
  code: 'EXAMINATION_UNFINISHED',
  citation: null,
  says: 'Goods under intensive examination are released when its findings are recorded.',
  nextStep: 'Record the findings of the examination, then decide again.',
  broken: ({ examination, examinationFindingsRecorded }) =>
    placeWhere(examination === 'INTENSIVE' && !examinationFindingsRecorded, 'examination'),
};

export const listedLinesAreAssessed: Rule<ReleaseFacts> = {
  code: 'EXCISE_NOT_ASSESSED',
  citation: null,
  says: 'Before release an officer assesses the excise on every line of a listed category.',
  nextStep: 'Decide again with the excise on each of these lines.',
  broken: (facts) => unassessedLines(facts).map(placeOfLine),
};

export const onlyListedLinesAreAssessed: Rule<ReleaseFacts> = {
  code: 'ASSESSMENT_NOT_NEEDED',
  citation: null,
  says: 'An officer assesses lines of listed categories; the excise on the others follows from what is declared.',
  nextStep: 'Leave the line out, or send the declaration back if its category is wrong.',
  broken: ({ assessments, linesToAssess }) =>
    assessments.filter(({ line }) => !linesToAssess.includes(line)).map(({ line }) => placeOfLine(line)),
};

export const assessmentsAreAmounts: Rule<ReleaseFacts> = {
  code: 'ASSESSMENT_OUT_OF_RANGE',
  citation: null,
  says: 'The excise on a line is given once, in dollars and whole cents, from $0.00 on.',
  nextStep: 'Give one amount for each line.',
  broken: ({ assessments }) =>
    assessments
      .filter(
        ({ line, exciseUsd }, n) => !isAmountUsd(exciseUsd) || assessments.findIndex((one) => one.line === line) !== n,
      )
      .map(({ line }) => placeOfLine(line)),
};

export const exciseIsPaid: Rule<ReleaseFacts> = {
  code: paymentDue,
  citation: 'ASCA 11.1001',
  says: 'The excise is paid when the goods enter.',
  reading: 'The section wants it paid at the point of entry; that a missing payment bars release is read from it.',
  nextStep: 'Record the payment of the amount still due; the release then follows without a further decision.',
  broken: (facts) => placeWhere(dueBeforeReleaseUsd(facts).gt(0), 'payment'),
  found: (facts) => `Still due: ${usdText(dueBeforeReleaseUsd(facts))}.`,
};

export const releaseRules: readonly Rule<ReleaseFacts>[] = [
  ...[declarationAwaitsRelease, decisionIsOnTheDeclarationAsItStands, inspectionIsFinished],
  ...[listedLinesAreAssessed, onlyListedLinesAreAssessed, assessmentsAreAmounts, exciseIsPaid],
];

/** Numbers of the lines that an officer has still to assess. */
export function unassessedLines({
  linesToAssess,
  assessments,
}: Pick<ReleaseFacts, 'linesToAssess' | 'assessments'>): number[] {
  return linesToAssess.filter((number) => !assessments.some(({ line }) => line === number));
}

const placeOfLine = (number: number): Path => ['lines', String(number - 1)];
const placeWhere = (isBroken: boolean, place: string): readonly Path[] => (isBroken ? [[place]] : []);
