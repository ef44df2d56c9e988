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
import type { WaitingFor } from './review-status.js';

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
    filingId: p.string(),
    port: p.string(),
    regime: p.string().$type<Regime>(),
    /** Where entries last said that the entry stands. */
    entryStatus: p.string(),
    /** The latest version of the entry that review has heard of. */
    entryVersion: p.integer(),
    /** The version of the entry that last brought other data or papers: a decision on an earlier one does not stand. */
    dataVersion: p.integer(),
    status: p.string().$type<ReviewStage>(),
    waitingFor: p.string().$type<WaitingFor>().nullable(),
    /** Last day to present the document that is waited for, 'YYYY-MM-DD'. */
    dueOn: p.date().nullable(),
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

/** What an officer answered to one finding; the note is free text and can be erased without the answer. */
export const AnswerTable = defineEntity({
  name: 'AnswerRow',
  tableName: 'review_answer',
  properties: {
    id: p.string().primary(),
    reviewId: p.string(),
    filingId: p.string(),
    code: p.string(),
    accepted: p.boolean(),
    note: p.text().nullable(),
    answeredBy: p.string(),
    answeredAt: p.datetime(),
  },
});
export type AnswerRow = InferEntity<typeof AnswerTable>;

/** What an examination of one filing's goods found, by category; the note can be erased without the findings. */
export const ExaminationTable = defineEntity({
  name: 'ExaminationRow',
  tableName: 'examination',
  properties: {
    id: p.string().primary(),
    reviewId: p.string(),
    filingId: p.string(),
    findings: p.json<string[]>(),
    note: p.text().nullable(),
    recordedBy: p.string(),
    recordedAt: p.datetime(),
  },
});
export type ExaminationRow = InferEntity<typeof ExaminationTable>;
