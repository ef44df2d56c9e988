import type { RequestStatus } from '@landfall/law';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** A document that an officer asked the filer of an entry to present, with its clock. */
export const DocumentRequestTable = defineEntity({
  name: 'DocumentRequestRow',
  tableName: 'document_request',
  properties: {
    id: p.string().primary(),
    entryId: p.string(),
    reviewId: p.string(),
    /** Id of the decision's event, which opens one request. */
    causedBy: p.uuid(),
    /** The decision that asks, as `review.decided` names it; null of what was asked before it was told. */
    decisionId: p.string().nullable(),
    kind: p.string(),
    /** 'YYYY-MM-DD', in the port's zone. */
    dueOn: p.date(),
    status: p.string().$type<RequestStatus>(),
    openedAt: p.datetime(),
    answeredAt: p.datetime().nullable(),
    /** When its last day was found to be over without an answer. */
    overdueAt: p.datetime().nullable(),
  },
});
export type DocumentRequestRow = InferEntity<typeof DocumentRequestTable>;
