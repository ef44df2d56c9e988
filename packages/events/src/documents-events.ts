import { z } from 'zod';
import { code, counter, defineEvent, id, legalDate } from './define-event.js';

const announced = { producer: 'documents', version: 1, visibleto: 'account' } as const;

const uploader = (data: { accountId: string }) => ({ accounts: [data.accountId] });
const sha256 = () => z.string().regex(/^[0-9a-f]{64}$/);

/** What the documents service announces. */
export const documentsEvents = [
  defineEvent({
    ...announced,
    type: 'request.opened',
    data: z.object({
      ...{ requestId: id(), entryId: id(), reviewId: id(), documentKind: code(), dueOn: legalDate() },
      /** The entry's reference, and the decision that asks. Absent of what was asked before these were told. */
      reference: z.string().optional(),
      decisionId: id().optional(),
      /** Why it is asked for; absent of what was asked before this was told. */
      reasonCode: code().optional(),
      /** True where the officer wrote to the filer with it; the words are in no event. */
      wroteToFiler: z.boolean().optional(),
    }),
  }),
  defineEvent({
    ...announced,
    // The last day is over at the port without an answer; one may still come.
    type: 'request.overdue',
    data: z.object({
      ...{ requestId: id(), entryId: id(), reviewId: id(), documentKind: code(), dueOn: legalDate() },
      /** The decision that asks. Absent of what was asked before this was told. */
      decisionId: id().optional(),
    }),
    examples: [
      {
        requestId: 'req_1b3d5f7h9k1n3q5s7v9x1z3b5d',
        entryId: 'ent_5c7e9g1j3m5p7r9t1v3x5z7b9d',
        reviewId: 'rev_9z7x5v3t1r9p7m5j3g1e9c7a5y',
        documentKind: 'COMMERCIAL_INVOICE',
        dueOn: '2026-02-17',
        decisionId: 'dec_2n4q6s8v0x2z4b6d8f0h2k4m6p',
      },
    ],
  }),
  defineEvent({
    ...announced,
    type: 'request.answered',
    data: z.object({
      ...{ requestId: id(), entryId: id() },
      /** The decision that it answers, as `review.decided` names it. Absent of what was asked before this was told. */
      decisionId: id().optional(),
    }),
  }),
  defineEvent({
    ...announced,
    type: 'document.stored',
    data: z.object({ documentId: id(), accountId: id(), kind: code(), sizeBytes: counter(), sha256: sha256() }),
    audience: uploader,
  }),
  defineEvent({
    ...announced,
    type: 'document.rejected',
    data: z.object({ documentId: id(), accountId: id(), kind: code(), reasonCode: code() }),
    audience: uploader,
  }),
  defineEvent({
    ...announced,
    type: 'document.presented',
    data: z.object({ documentId: id(), entryId: id(), kind: code() }),
  }),
] as const;
