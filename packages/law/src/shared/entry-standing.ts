// Whether a decision can still be taken on an entry: where it stands, and which version of it was looked at. No section of
// either law says so of a decision: these are checks of this house, and cite none.
import { textParam, type Rule } from '@landfall/rule';
import type { StandingFacts } from './decision-facts.js';
import type { EntryStatus } from '../words/entry-statuses.js';

type Standing = Pick<StandingFacts, 'decision' | 'status' | 'awaitsFurtherFiling'>;

export const entryAwaitsRelease: Rule<Standing> = {
  code: 'ENTRY_NOT_AWAITING_RELEASE',
  citation: null,
  says: 'What was filed is released once, and not while it is sent back to be filed again; an officer may do without a document that was asked for.',
  nextStep: 'Wait until it is filed again, or take it up as it now stands.',
  broken: ({ decision, status, awaitsFurtherFiling }) =>
    decision === 'RELEASE' && (status === 'RELEASED' || status === 'WITHDRAWN' || awaitsFurtherFiling)
      ? [['decision']]
      : [],
};

export const entryIsUnderReview: Rule<Standing> = {
  code: 'ENTRY_NOT_UNDER_REVIEW',
  citation: null,
  says: 'An officer asks for a document or sends back what is under review.',
  nextStep: 'Take up the entry as it now stands.',
  broken: ({ decision, status }) => (decision !== 'RELEASE' && status !== 'IN_REVIEW' ? [['decision']] : []),
};

/** While only payment is missing, the decision was checked when it was kept, and the status itself raised the version. */
export const decisionIsOnTheEntryAsItStands: Rule<StandingFacts> = {
  code: 'DECISION_ON_ANOTHER_VERSION',
  citation: null,
  says: 'A decision is on the entry as it stands.',
  nextStep: 'Read the entry again and decide on its present version.',
  broken: (facts) => {
    const wasKept = facts.decision === 'RELEASE' && facts.status === 'PAYMENT_DUE';
    return wasKept || isOnPresentData(facts) ? [] : [['entryVersion']];
  },
  found: 'The decision is on version {decided}; the entry is at version {present}.',
  params: ({ decisionEntryVersion, entryVersion }) => ({
    decided: textParam(decisionEntryVersion),
    present: textParam(entryVersion),
  }),
};

/** Taking an entry into review raises its version and changes no data: a decision on the version before still stands. */
export const isOnPresentData = ({
  decisionEntryVersion,
  dataVersion,
  entryVersion,
}: Pick<StandingFacts, 'decisionEntryVersion' | 'dataVersion' | 'entryVersion'>): boolean =>
  decisionEntryVersion >= dataVersion && decisionEntryVersion <= entryVersion;

/** Where an entry stands once a decision on it arrives: that review took it up is told before any decision is. */
export const whenDecided = (status: EntryStatus): EntryStatus => (status === 'FILED' ? 'IN_REVIEW' : status);
