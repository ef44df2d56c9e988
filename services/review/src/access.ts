import { decideRelease, withdraw } from '@landfall/law/shared/life-cycles/review';
import {
  anyone,
  asItsParent,
  hasRole,
  isAnalystAlone,
  isCustoms,
  line,
  signedIn,
  who,
  whoMoves,
  type AccessPage,
  type Caller,
} from '@landfall/service-kit';

/** Whose a review is: the port it stands at, and the accounts that are parties to its entry. */
export interface ReviewFacts {
  port: string;
  accounts: readonly string[];
}

export const customs = who('Customs', isCustoms);
/** Names of colleagues and what they wrote: those who work at a port. */
const atAPort = (caller: Caller): boolean => isCustoms(caller) && !isAnalystAlone(caller);
/** The same, and the parties to the entry. */
const tradeOrAtAPort = (caller: Caller): boolean => !isCustoms(caller) || atAPort(caller);
export const officer = who('officers', (caller: Caller) => hasRole(caller, 'OFFICER'));
/** Those who act for an account. */
const trade = (caller: Caller): boolean => caller.accountId !== null && !isCustoms(caller);
const officerOrSupervisor = (caller: Caller): boolean => hasRole(caller, 'OFFICER', 'SUPERVISOR');
const worksAtPort = (caller: Caller, port: string): boolean => caller.ports.includes(port);

/** Officers who may claim, examine and decide: those of the review's port. */
export const officerOfPort = (caller: Caller, port: string): boolean => officer(caller) && worksAtPort(caller, port);
/** Who may put a claimed review back without holding it: a supervisor of its port. */
export const supervisorOfPort = (caller: Caller, port: string): boolean =>
  hasRole(caller, 'SUPERVISOR') && worksAtPort(caller, port);

const customsOfPort = (caller: Caller, { port }: ReviewFacts): boolean => customs(caller) && worksAtPort(caller, port);
/** Those whose entry it is: importer, filer, and whoever they share it with. */
export const partyToEntry = (caller: Caller, { accounts }: Pick<ReviewFacts, 'accounts'>): boolean =>
  caller.accountId !== null && accounts.includes(caller.accountId);
const partyOrCustomsOfPort = (caller: Caller, facts: ReviewFacts): boolean =>
  customs(caller) ? customsOfPort(caller, facts) : partyToEntry(caller, facts);

/** Who sees what of review: the trade sees where its entry stands, Customs of the port sees the rest. */
export const accessPage: AccessPage = {
  Query: {
    reviews: customs,
    reviewCounts: customs,
    review: signedIn,
    queueChange: customs,
    queueChanges: customs,
    reviewFeed: customs,
    // Words are nobody's secret.
    reasonCodes: anyone,
    reviewRules: anyone,
  },
  Mutation: {
    setExamination: officer,
    recordExamination: officer,
    decideReview: whoMoves(decideRelease),
    withdrawEntry: whoMoves(withdraw),
    writeMessage: (caller) => officerOrSupervisor(caller) || trade(caller),
    closeThread: officerOrSupervisor,
  },
  types: {
    Entry: line(asItsParent, 'id review thread'),
    Review: line(
      partyOrCustomsOfPort,
      'id entry status version entryVersion openedAt filedAt decision decidedAt lineNumbers',
      {
        port: customs,
        claimedBy: customs,
        claimedAt: customs,
        holder: atAPort,
        idleReturnsAt: customs,
        returnedReason: customs,
        returnedFrom: customs,
        stuckReason: customs,
        dueOn: customs,
        requestDays: customs,
        regime: customs,
        decisions: customs,
        changes: customs,
        decisionReason: customs,
        notApplied: customs,
        unansweredSince: customs,
        askedOfficer: customs,
        answers: customs,
        examinations: customs,
        examination: customs,
        examinationSettings: customs,
        selectivity: customs,
      },
      'claimedBy returnedFrom',
    ),
    ReviewRequestDays: line(asItsParent, 'proposedOn says holidays'),
    ReviewHoliday: line(asItsParent, 'on name'),
    ReviewNotAppliedFinding: line(customsOfPort, 'code citation'),
    ReviewAnswer: line(customsOfPort, 'code accepted answeredBy answeredAt', { note: atAPort }, 'answeredBy'),
    ReviewExamination: line(customsOfPort, 'findings recordedBy recordedAt', { note: atAPort }, 'recordedBy'),
    ReviewExaminationSetting: line(
      customsOfPort,
      'proposed examination reasonCode setBy setAt',
      { note: atAPort, officer: atAPort },
      'setBy',
    ),
    ReviewSelectivity: line(
      customsOfPort,
      'outcome score sampled hits criteria assessedAt samplingDay samplingSecretHash',
    ),
    ReviewCriterionHit: line(customsOfPort, 'code version reason citation lines'),
    ReviewPastDecision: line(
      customsOfPort,
      'decision reasonCode lineNumbers assessments furtherDueUsd entryVersion decidedBy decidedAt',
      { note: atAPort, wordsToFiler: atAPort, officer: atAPort },
      'decidedBy',
    ),
    Thread: line(partyOrCustomsOfPort, 'messages awaits closed'),
    ThreadMessage: line(partyOrCustomsOfPort, 'id side writtenAt account decision reasonCode', {
      text: tradeOrAtAPort,
      officer: atAPort,
    }),
    ThreadClosing: line(asItsParent, 'at reasonCode'),
    Account: line(asItsParent, 'id'),
    ReviewAssessment: line(asItsParent, 'line exciseUsd'),
    ReviewEntryChange: line(customsOfPort, 'what entryVersion at'),
    ReviewCounts: line(customs, 'unassigned mine held waiting stuck decided unanswered'),
    Officer: line(asItsParent, 'subject'),
    ReviewCriterionVersion: line(customsOfPort, 'code version'),
    QueueChange: line(customsOfPort, 'id cursor type reasonCode at review'),
    ReasonCode: line(anyone, 'code says'),
  },
};
