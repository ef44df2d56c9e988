// A decision to release that breaks no rule of either law, and an entry that owes nothing: the start of every example.
import { Temporal, usd } from '@landfall/rule';
import type { DecidedFacts, OwedFacts, StatedFacts } from './decision-facts.js';

export const lawfulDecision: StatedFacts & DecidedFacts = {
  decision: 'RELEASE',
  reasonCode: 'IN_ORDER',
  status: 'IN_REVIEW',
  awaitsFurtherFiling: false,
  ...{ decisionEntryVersion: 2, dataVersion: 1, entryVersion: 2 },
  examination: 'GENERAL',
  examinationFindingsRecorded: false,
  ...{ askedOfficer: [], answers: [], linesToAssess: [], assessments: [] },
  ...{ documentKind: null, dueOn: null, wordsToFiler: null, lineNumbers: [], filedLines: [1, 2, 3] },
  port: '3201',
  today: Temporal.PlainDate.from('2026-02-03'),
  ...{ furtherDueUsd: null, found: [] },
};

export const nothingOwed: OwedFacts = {
  decision: 'RELEASE',
  ...{ amountDueUsd: usd('0'), furtherDueUsd: usd('0'), paidUsd: usd('0') },
  ...{ statementProcessing: false, ach: false },
};
