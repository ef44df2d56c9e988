import type {
  ClosingReason,
  Decision,
  DecisionReason,
  Examination,
  ReasonOfReturn,
  Regime,
  ReviewStage,
} from '@landfall/law';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** What the filer was asked for and has not brought yet. */
export type WaitingFor = 'DOCUMENT' | 'FILING';

/** Why entries did not apply a decision, as it announced it. */
export interface NotAppliedFinding {
  code: string;
  citation: string | null;
}

/** One review per entry: its place in the officers' queue, who holds it, and what was last decided. */
export const ReviewTable = defineEntity({
  name: 'ReviewRow',
  tableName: 'review',
  properties: {
    id: p.string().primary(),
    entryId: p.string(),
    /** How the entry is called, for those to whom a decision is told; null until entries told it. */
    reference: p.string().nullable(),
    filingId: p.string(),
    port: p.string(),
    regime: p.string().$type<Regime>(),
    /** Where entries last said that the entry stands; that it waits, from the decision that makes it wait. */
    entryStatus: p.string(),
    /** The latest version of the entry that review has heard of. */
    entryVersion: p.integer(),
    /** The version of the entry that last brought other data or papers: a decision on an earlier one does not stand. */
    dataVersion: p.integer(),
    status: p.string().$type<ReviewStage>(),
    waitingFor: p.string().$type<WaitingFor>().nullable(),
    /** Last day to present the document that is waited for, 'YYYY-MM-DD'. */
    dueOn: p.date().nullable(),
    /** When that day was told to be over; null while it is not. */
    overdueAt: p.datetime().nullable(),
    /** Rises with every change an officer should look at; mutations name the one they saw. */
    version: p.integer(),
    /** What binds release: as selectivity proposed it, or as an officer set it. */
    examination: p.string().$type<Examination>(),
    /** Intensive before documents before general: the queue's first order. */
    riskRank: p.smallint(),
    /** When the entry was first filed: among equals the queue's order (143.31), whenever review heard of it. */
    filedAt: p.datetime(),
    openedAt: p.datetime(),
    claimedBy: p.string().nullable(),
    claimedAt: p.datetime().nullable(),
    /** When its holder last did something about it: a claim that nobody works on goes back. */
    claimSeenAt: p.datetime().nullable(),
    /** Why it last came back to the queue, and from whom it was taken; null once it is claimed again. */
    returnedReason: p.string().$type<ReasonOfReturn>().nullable(),
    returnedFrom: p.string().nullable(),
    /** The last decision while it stands, as its row and its event name it; null of what was decided before this was kept. */
    decisionId: p.string().nullable(),
    decision: p.string().$type<Decision>().nullable(),
    decisionReason: p.string().$type<DecisionReason>().nullable(),
    decidedAt: p.datetime().nullable(),
    /** Numbers of the lines that the last decision is about, as its officer named them. */
    decidedLines: p.json<number[]>().nullable(),
    notApplied: p.json<NotAppliedFinding[]>(),
    /** Codes of the findings that the filer asked an officer to judge. */
    askedOfficer: p.json<string[]>(),
    selectivityId: p.string(),
    /** Since when a message of the filer's side waits for an answer; null when none does. */
    unansweredSince: p.datetime().nullable(),
    /** Since when, and why, Customs writes no more about the entry; null while it does. */
    threadClosedAt: p.datetime().nullable(),
    threadClosedReason: p.string().$type<ClosingReason>().nullable(),
  },
});
export type ReviewRow = InferEntity<typeof ReviewTable>;
