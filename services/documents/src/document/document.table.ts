import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** A file as it was stored, once and for good. */
export const DocumentTable = defineEntity({
  name: 'DocumentRow',
  tableName: 'document',
  properties: {
    id: p.string().primary(),
    /** The account that uploaded it. */
    accountId: p.string(),
    uploadedBy: p.string(),
    kind: p.string(),
    fileName: p.string(),
    /** By content: one of MediaType. */
    mediaType: p.string(),
    sizeBytes: p.integer(),
    sha256: p.string(),
    storedAt: p.datetime(),
    /** When a filing or a presentation first named it; what nothing names is swept. */
    namedAt: p.datetime().nullable(),
  },
});
export type DocumentRow = InferEntity<typeof DocumentTable>;
