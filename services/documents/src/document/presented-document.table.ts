import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** A document that a party presented for an entry after it was filed: asked for, or in American Samoa unasked too. */
export const PresentedDocumentTable = defineEntity({
  name: 'PresentedDocumentRow',
  tableName: 'presented_document',
  properties: {
    entryId: p.string().primary(),
    documentId: p.string().primary(),
    kind: p.string(),
    presentedAt: p.datetime(),
    presentedBy: p.string(),
    /** The request that it answered, null where nobody had asked. */
    requestId: p.string().nullable(),
  },
});
export type PresentedDocumentRow = InferEntity<typeof PresentedDocumentTable>;
