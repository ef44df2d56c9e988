import {
  decisions,
  determinationKinds,
  examinations,
  formalEntryGrounds,
  offices,
  rateUnits,
  threadSides,
} from '@landfall/law';
import { z } from 'zod';
import { code, counter, decimal, defineEvent, id, legalDate, port } from './define-event.js';

const announced = { producer: 'review', version: 1, visibleto: 'customs' } as const;

/** 19 CFR 143.32(o). */
const examination = z.enum(examinations);

/** Excise on a line, and the rate that it rests on; absent where the officer stated none. */
const assessment = z.object({
  line: counter(),
  exciseUsd: decimal(),
  rateTaken: z.object({ rateUnit: z.enum(rateUnits), rate: decimal(), quantity: decimal() }).optional(),
});

/** What the review service announces: for Customs alone. */
export const reviewEvents = [
  defineEvent({
    ...announced,
    type: 'review.opened',
    data: z.object({ reviewId: id(), entryId: id(), entryVersion: counter(), port: port() }),
    audience: (data) => ({ ports: [data.port] }),
  }),
  defineEvent({
    ...announced,
    type: 'review.claimed',
    data: z.object({ reviewId: id(), entryId: id(), officerId: id() }),
  }),
  defineEvent({
    ...announced,
    type: 'review.returned',
    data: z.object({ reviewId: id(), entryId: id(), reasonCode: code() }),
  }),
  defineEvent({
    ...announced,
    type: 'review.examination-set',
    data: z.object({
      reviewId: id(),
      entryId: id(),
      /** What selectivity had proposed, and what the officer set in its place. */
      proposed: examination,
      examination,
      reasonCode: code(),
    }),
  }),
  defineEvent({
    ...announced,
    type: 'review.decided',
    data: z.object({
      reviewId: id(),
      entryId: id(),
      entryVersion: counter(),
      /** By which what comes of it names it; and how the entry is called. Absent of what was decided before these were told. */
      decisionId: id().optional(),
      reference: z.string().optional(),
      decision: z.enum(decisions),
      reasonCode: code(),
      examination,
      examinationFindingsRecorded: z.boolean(),
      answeredCodes: z.array(code()),
      documentKind: code().nullable(),
      dueOn: legalDate().nullable(),
      /** Excise that the officer assessed on lines of listed categories, by line number. */
      assessments: z.array(assessment).optional(),
      /** Further duties and taxes that an examination found due, in the customs territory (143.28); none where absent. */
      furtherDueUsd: decimal().optional(),
      /** True where the officer wrote to the filer with it; the words are in no event. */
      wroteToFiler: z.boolean().optional(),
    }),
  }),
  // What was asked for was not presented by the end of its last day; the review goes on waiting for it.
  defineEvent({
    ...announced,
    type: 'review.overdue',
    data: z.object({ reviewId: id(), entryId: id(), dueOn: legalDate() }),
    examples: [
      {
        reviewId: 'rev_9z7x5v3t1r9p7m5j3g1e9c7a5y',
        entryId: 'ent_5c7e9g1j3m5p7r9t1v3x5z7b9d',
        dueOn: '2026-02-17',
      },
    ],
  }),
  // The words of a thread are in no event: review keeps them in a row that can be erased.
  defineEvent({
    ...announced,
    type: 'message.written',
    data: z.object({ messageId: id(), reviewId: id(), entryId: id(), side: z.enum(threadSides) }),
  }),
  defineEvent({
    ...announced,
    type: 'thread.closed',
    data: z.object({ reviewId: id(), entryId: id(), reasonCode: code() }),
  }),
  defineEvent({
    ...announced,
    type: 'determination.made',
    data: z.object({
      determinationId: id(),
      reviewId: id(),
      entryId: id(),
      kind: z.enum(determinationKinds),
      /** False where it is found not to be so, or no longer. */
      holds: z.boolean(),
      /** Why a formal entry is required; null of all else. */
      ground: z.enum(formalEntryGrounds).nullable(),
      /** The offices that whoever made it held then: the law says to which of them it is left. */
      offices: z.array(z.enum(offices)),
    }),
    examples: [
      {
        determinationId: 'det_7y5w3t1r9p7n5m3k1h9f7d5b3z',
        reviewId: 'rev_7y5w3t1r9p7n5m3k1h9f7d5b3z',
        entryId: 'ent_7y5w3t1r9p7n5m3k1h9f7d5b3z',
        kind: 'FORMAL_ENTRY_REQUIRED',
        holds: true,
        ground: 'REVENUE',
        offices: [],
      },
    ],
  }),
  defineEvent({ ...announced, type: 'review.withdrawn', data: z.object({ reviewId: id(), entryId: id() }) }),
] as const;
