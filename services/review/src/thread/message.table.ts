import type { ThreadSide } from '@landfall/law';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** What one side wrote to the other about an entry; the text can be erased without the message. */
export const MessageTable = defineEntity({
  name: 'MessageRow',
  tableName: 'message',
  properties: {
    id: p.string().primary(),
    reviewId: p.string(),
    entryId: p.string(),
    side: p.string().$type<ThreadSide>(),
    text: p.text().nullable(),
    /** The decision that these words came with; null for a message by itself. */
    decisionId: p.string().nullable(),
    /** The account on whose behalf a filer's side wrote; null for Customs. */
    accountId: p.string().nullable(),
    writtenBy: p.string(),
    writtenAt: p.datetime(),
  },
});
export type MessageRow = InferEntity<typeof MessageTable>;
