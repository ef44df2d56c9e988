// The law of release of an electronic informal entry: 19 CFR 143.32(o) and 143.28; and the time of entry, 141.68. What no
// section says of a decision and its entry is a check of this house, and cites none.
//
// The time of entry of an informal entry is when it is filed and its estimated duties are deposited (141.68). A reading:
// where nothing is to be deposited, or statement processing and ACH are used, it is the acceptance.
//
// Not modelled: release elsewhere than at the port of examination (143.28, last sentence); bonds (142.4); immediate
// delivery (part 142); goods still outside the port limits when their entry is accepted (141.68(e)), since arrival is
// not reported here.
import { usdText, type Path, type Rule } from '@landfall/rule';
import {
  dueBeforeReleaseUsd,
  paymentDue,
  paysByStatement,
  type ReleaseFacts,
  type TimeOfEntryFacts,
} from '../shared/release-facts.js';

export const entryAwaitsRelease: Rule<ReleaseFacts> = {
  code: 'ENTRY_NOT_AWAITING_RELEASE',
  citation: null,
  says: 'An entry is released once, and not while it is sent back for a further filing; an officer may do without a document that was asked for.',
  nextStep: 'Wait for the further filing, or take up the entry as it now stands.',
  broken: ({ status, awaitsFurtherFiling }) =>
    placeWhere(status === 'RELEASED' || status === 'WITHDRAWN' || awaitsFurtherFiling, 'status'),
};

/** While only payment is missing, the decision was checked when it was kept, and the status itself raised the version. */
export const decisionIsOnTheEntryAsItStands: Rule<ReleaseFacts> = {
  code: 'DECISION_ON_ANOTHER_VERSION',
  citation: null,
  says: 'Release follows a review of the data on file, so a decision is on the entry as it stands.',
  nextStep: 'Read the entry again and decide on its present version.',
  broken: ({ status, decisionEntryVersion, entryVersion }) =>
    placeWhere(status !== 'PAYMENT_DUE' && decisionEntryVersion !== entryVersion, 'entryVersion'),
  found: ({ decisionEntryVersion, entryVersion }) =>
    `The decision is on version ${decisionEntryVersion}; the entry is at version ${entryVersion}.`,
};

export const intensiveExaminationIsFinished: Rule<ReleaseFacts> = {
  code: 'EXAMINATION_UNFINISHED',
  citation: '19 CFR 143.32(o)',
  says: 'Goods under intensive examination are released when its findings are recorded.',
  reading:
    'The section makes an entry subject to intensive examination, and 143.34 releases where no paper is needed: that the examination comes first, and ends with findings, is read from both.',
  nextStep: 'Record the findings of the examination, then decide again.',
  broken: ({ examination, examinationFindingsRecorded }) =>
    placeWhere(examination === 'INTENSIVE' && !examinationFindingsRecorded, 'examination'),
};

export const officerHasAnswered: Rule<ReleaseFacts> = {
  code: 'QUESTION_UNANSWERED',
  citation: null,
  says: 'What the filer asked an officer to judge is answered before release.',
  nextStep: 'Answer every code that the filer asked about, then decide again.',
  broken: ({ unansweredQuestions }) => unansweredQuestions.map((code) => ['askOfficer', code]),
};

export const dutiesAreDeposited: Rule<ReleaseFacts> = {
  code: paymentDue,
  citation: '19 CFR 143.28',
  says: 'Estimated duties and taxes are deposited when the entry is accepted, unless statement processing and ACH are both used; what an examination adds is always deposited before release.',
  reading:
    'The section wants the deposit when the entry is presented and accepted. Here an entry is accepted without it, and the missing deposit bars its release.',
  nextStep: 'Record the payment of the amount still due; the release then follows without a further decision.',
  broken: (facts) => placeWhere(dueBeforeReleaseUsd(facts).gt(0), 'payment'),
  found: (facts) => `Still due: ${usdText(dueBeforeReleaseUsd(facts))}.`,
};

export const releaseRules: readonly Rule<ReleaseFacts>[] = [
  entryAwaitsRelease,
  decisionIsOnTheEntryAsItStands,
  intensiveExaminationIsFinished,
  officerHasAnswered,
  dutiesAreDeposited,
];

/**
 * The time of entry of an informal entry (141.68): when it is filed and its estimated duties are deposited. Null while it
 * is not fixed. Where nothing is to be deposited, or statement and ACH are used, that is the acceptance.
 */
export function timeOfEntry(facts: TimeOfEntryFacts): Date | null {
  const { acceptedAt, depositedAt, estimatedDutyUsd } = facts;
  if (estimatedDutyUsd.isZero() || paysByStatement(facts)) return acceptedAt;
  if (depositedAt === null) return null;
  return depositedAt > acceptedAt ? depositedAt : acceptedAt;
}

function placeWhere(isBroken: boolean, place: string): readonly Path[] {
  return isBroken ? [[place]] : [];
}
