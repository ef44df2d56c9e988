import { mandateScopes } from '@landfall/law';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** A client's leave for a broker to act for it (19 CFR 141.46), from a day until it is ended. */
export const MandateTable = defineEntity({
  name: 'MandateRow',
  tableName: 'mandate',
  properties: {
    id: p.string().primary(),
    clientAccountId: p.string(),
    brokerAccountId: p.string(),
    scope: p.enum(mandateScopes),
    givenOn: p.date(),
    /** The first day on which it will no longer hold, as it was given; null where no end was set. */
    endsOn: p.date().nullable(),
    /** Set once it has ended. */
    endedOn: p.date().nullable(),
    /** As the client is to stand as receiver of goods; null where it was given without. */
    receiverName: p.text().nullable(),
    receiverAddress: p.text().nullable(),
  },
});
export type MandateRow = InferEntity<typeof MandateTable>;

/** A link by which an account asks a client for a mandate. Whoever has it can give one, and nothing else: it is no secret. */
export const MandateRequestTable = defineEntity({
  name: 'MandateRequestRow',
  tableName: 'mandate_request',
  properties: {
    id: p.string().primary(),
    brokerAccountId: p.string(),
    /** Who asked, by subject. */
    askedBy: p.string(),
    /** In the link. */
    code: p.string().unique(),
    /** The asker's own word for the client. */
    clientInWords: p.text(),
    askedAt: p.datetime(3),
    /** The first moment at which it is no longer good. */
    goodUntil: p.datetime(3),
    /** What was given by it; null until then. */
    mandateId: p.string().nullable(),
  },
});
export type MandateRequestRow = InferEntity<typeof MandateRequestTable>;
