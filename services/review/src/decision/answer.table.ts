import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

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
