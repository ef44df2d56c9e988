import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { Mood } from './mood.js';

/** What somebody wrote about a page of the portal. */
export const FeedbackTable = defineEntity({
  name: 'FeedbackRow',
  tableName: 'feedback',
  properties: {
    id: p.text().primary(),
    subject: p.text(),
    /** An address of the portal without what names anybody's things. */
    page: p.text(),
    language: p.text(),
    mood: p.text().$type<Mood>().strictNullable(),
    says: p.text(),
    wantsAnswer: p.boolean(),
    writtenAt: p.datetime(3),
    /** Null until staff have looked at it. */
    note: p.text().strictNullable(),
    notedBy: p.text().strictNullable(),
    notedAt: p.datetime(3).strictNullable(),
  },
});
export type FeedbackRow = InferEntity<typeof FeedbackTable>;
