import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** A document that a filing names, learned from `entry.filed`. */
export const FiledDocumentTable = defineEntity({
  name: 'FiledDocumentRow',
  tableName: 'filed_document',
  properties: {
    entryId: p.string().primary(),
    documentId: p.string().primary(),
    kind: p.string(),
    /** When the first filing named it. */
    filedAt: p.datetime(),
    /** Null while the filer holds it. */
    presentedAt: p.datetime().nullable(),
  },
});
export type FiledDocumentRow = InferEntity<typeof FiledDocumentTable>;
