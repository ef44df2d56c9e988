import type { UserError } from '@landfall/service-kit';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { UploadStatus } from './upload.enums.js';

/** A file that somebody means to send, and what has become of it. Its bytes lie under the document's id. */
export const UploadTable = defineEntity({
  name: 'UploadRow',
  tableName: 'upload',
  properties: {
    id: p.string().primary(),
    /** The id of the document that it becomes. */
    documentId: p.string(),
    accountId: p.string(),
    /** Subject of the person or machine. */
    requestedBy: p.string(),
    kind: p.string(),
    /** The entry that it is meant for; null where it is for a draft, or none was named. */
    entryId: p.string().nullable(),
    /** As typed: `fileNameOf` makes of it what the document is called. */
    fileName: p.string(),
    /** As declared: one of MediaType, or `anyType`. */
    mediaType: p.string(),
    /** As declared: exactly so many bytes are taken. */
    sizeBytes: p.integer(),
    /** What the client says the bytes hash to, where it says so. */
    declaredSha256: p.string().nullable(),
    status: p.string().$type<UploadStatus>(),
    /** Why it was rejected. */
    problems: p.json<UserError[]>(),
    /** Sandbox only: the instant that the caller pretended it was. */
    asOf: p.datetime().nullable(),
    requestedAt: p.datetime(),
    /** By the clock on the wall, whatever the caller pretends. */
    expiresAt: p.datetime(),
    byGuest: p.boolean(),
    /** A pseudonym of the network that its first bytes came from. */
    network: p.string().nullable(),
  },
});
export type UploadRow = InferEntity<typeof UploadTable>;
