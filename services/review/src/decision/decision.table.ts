import type { Decision, DecisionReason, RateUnit } from '@landfall/law';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** Excise that an officer assessed on a line of a listed category. */
export interface Assessed {
  line: number;
  /** Decimal text, dollars and cents. */
  exciseUsd: string;
  /** The rate that it rests on, figures as decimal text; absent where the officer stated none. */
  rateTaken?: { rateUnit: RateUnit; rate: string; quantity: string };
}

/** One decision as it was taken; the note is free text and can be erased without the decision. */
export const DecisionTable = defineEntity({
  name: 'DecisionRow',
  tableName: 'review_decision',
  properties: {
    id: p.string().primary(),
    reviewId: p.string(),
    filingId: p.string(),
    entryVersion: p.integer(),
    decision: p.string().$type<Decision>(),
    reasonCode: p.string().$type<DecisionReason>(),
    note: p.text().nullable(),
    assessments: p.json<Assessed[]>(),
    /** Numbers of the lines that it is about, as the officer named them. */
    lineNumbers: p.json<number[]>().nullable(),
    /** What an examination found due besides, as decimal text; null where nothing was stated. */
    furtherDueUsd: p.decimal().nullable(),
    decidedBy: p.string(),
    decidedAt: p.datetime(),
  },
});
export type DecisionRow = InferEntity<typeof DecisionTable>;
